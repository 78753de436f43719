import { passOver, type Rule, reading } from '../reading';
import { matchAt } from '../text-at';

/** Nouns that are counted without a measure word: 3000群众, 10部门. */
const PLURAL =
  / ?([群民观]众|学生|[居村]民|党?员工?|游客|[农商用]户|干部|企业|家庭|志愿者|老人|篮板|[死伤胜负]|平(?![米方均]))/y;
const VALUE_BEFORE =
  /(?<=[在为达至到是约近超过逾共计增减数分足少于] ?了?|报(?=\d+\.)|[在为于约][\d.]{1,9} ?[-~—至到])|(?=\d+,\d{3})/y;
const VALUE_AFTER = /[，。；、）！？\n的 ]|以[上下]|左右|之间|$/y;

/** A figure without measure word: 52.4万, 三百多, 总数为14500. Other bare digits are labels: 附件3, 波音737, 前三. */
export const readBare: Rule = (text, at, figure) => {
  if (!figure) return null;
  const { start, end, value, approx, arabic, implicit } = figure;
  const raw = text.slice(start, end);
  const large =
    (/[百千万亿]/.test(raw) && (approx ? !/^[几数]/.test(raw) : !/^[百千万亿]/.test(raw))) ||
    (approx && arabic);
  const said =
    arabic &&
    (matchAt(PLURAL, text, end) ?? (matchAt(VALUE_AFTER, text, end) && matchAt(VALUE_BEFORE, text, at)));
  const label = value === 0 || (implicit && !approx) || /^(?:19|20)\d\d$/.test(raw);
  return label || !(large || said) ? passOver(at, end) : reading(at, end, 'count', value, null, approx);
};
