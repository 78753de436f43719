import { passOver, type Rule, reading } from '../reading';
import { matchAt } from '../text-at';

/** Nouns that are counted without a measure word: 3000群众, 10部门. */
const PLURAL =
  / ?(?:[群民观]众|[学考师]生|[村居市]民|[选歌]手|[官士]兵|[党队]员|[职员]工|[游旅]客|[农商用]户|干部|地区|城市|企业|家庭|志愿者|医护|儿童|老人|贫困|篮板|助攻|[死伤胜负金银铜]|平(?![米方均安台]))/y;
const VALUE_BEFORE =
  /(?<=(?:[在为达至到是约近超过逾共计升降增减破数分]|不足|至少|[高低大小等]于) ?了?)|(?=\d+,\d{3})/y;
const VALUE_AFTER = /[,，。；;、)！？!?\n的 ]|以[上下]|左右|上下|之间|$/y;

/** A figure without measure word: 52.4万, 三百多, 总数为14500. Other bare digits are labels: 附件3, 波音737, 前三. */
export const readBare: Rule = (text, at, figure) => {
  if (!figure) return null;
  const { start, end, value, approx, arabic, implicit, digitwise } = figure;
  const raw = text.slice(start, end);
  const large =
    (/[百千万亿]/.test(raw) && !/^[百千万亿几数]/.test(raw)) ||
    (approx && /[百千万亿\d]/.test(raw) && !/^[几数]十$/.test(raw));
  const said =
    arabic &&
    (matchAt(PLURAL, text, end) ?? (matchAt(VALUE_AFTER, text, end) && matchAt(VALUE_BEFORE, text, at)));
  const label = digitwise || value === 0 || (implicit && !approx) || /^(?:19|20)\d\d$/.test(raw);
  return label || !(large || said) ? passOver(at, end) : reading(at, end, 'count', value, null, approx);
};
