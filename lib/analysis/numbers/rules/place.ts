import { type Rule, reading } from '../reading';
import { matchAt } from '../text-at';

const HOUSE_NUMBER = / ?(号(?:楼|院|地块)?|弄|单元|室|楼(?!盘|市|主|房|宇|道|梯|群|兰)|房间)/y;
const STREET_BEFORE = /[路街道巷弄里区苑园城村庄寓厦院组楼元栋幢镇社厅场厂座]$/;
const FLOOR = /^楼/;

/** Where something stands: 新兴一路28号, 5楼, 3号楼. 28号 elsewhere is no place (10号球员). */
export const readPlace: Rule = (text, at, figure) => {
  if (
    !figure ||
    figure.value === null ||
    figure.approx ||
    figure.digitwise ||
    (figure.value === 1 && !figure.arabic)
  )
    return null;
  const match = matchAt(HOUSE_NUMBER, text, figure.end);
  const unit = match?.[1];
  if (!match || !unit) return null;
  const known = FLOOR.test(unit) || unit.length > 1 || STREET_BEFORE.test(text.charAt(at - 1));
  if (!known || (!figure.arabic && !FLOOR.test(unit))) return null;
  return reading(at, figure.end + match[0].length, 'other', figure.value, unit);
};
