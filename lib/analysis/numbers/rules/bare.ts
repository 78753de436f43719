import { passOver, type Rule, reading } from '../reading';
import { matchAt, textBefore } from '../text-at';

/** Nouns that are counted without a measure word: 3000群众, 10部门. */
const PLURAL =
  / ?(?:多|余)?(?=群众|学生|村民|师生|选手|观众|居民|官兵|党员|干部|职工|员工|市民|游客|旅客|民众|士兵|地区|城市|企业|家庭|农户|商户|考生|志愿者|医护|儿童|老人|农民|贫困|战士|球迷|网友|用户|死|伤|胜|负|平(?!米|方|均|安|台)|金|银|铜)/y;
const VALUE_BEFORE =
  /(?:[为达至到是约近超过逾共计升降增减破]|合计|总数|得分|指数|数值|人数|大约|得票数?|评分|不足|至少|高于|低于|大于|小于|等于) ?(?:了)?$/;
const VALUE_AFTER = /^(?:[,，。；;、)）！？!?\n]|的|以上|以下|左右|上下|之间|$| )/;

/** A figure without measure word: 52.4万, 三百多, 总数为14500. Other bare digits are labels: 附件3, 波音737, 前三. */
export const readBare: Rule = (text, at, figure) => {
  if (!figure) return null;
  if (figure.digitwise || (figure.implicit && !figure.approx) || figure.value === 0)
    return passOver(at, figure.end);
  const raw = text.slice(at, figure.end);
  const after = text.slice(figure.end, figure.end + 2);
  const large =
    (/[百千万亿]/.test(raw) && !/^[百千万亿几数]/.test(raw)) ||
    (figure.approx && /[百千万亿\d]/.test(raw) && !/^[几数]十$/.test(raw));
  const said =
    figure.arabic &&
    VALUE_AFTER.test(after) &&
    (VALUE_BEFORE.test(textBefore(text, at, 5)) || /,\d{3}/.test(raw));
  const counted = figure.arabic && matchAt(PLURAL, text, figure.end) !== null;
  if (!large && !said && !counted) return passOver(at, figure.end);
  return reading(at, figure.end, 'count', figure.value, null, figure.approx);
};
