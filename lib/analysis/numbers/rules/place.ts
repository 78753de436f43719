import { type Rule, reading } from '../reading';
import { matchAt } from '../text-at';

const PLACE = / ?(号[楼院]|单元|房间|楼(?![盘市主房宇道梯群兰]))/y;
const HOUSE_NUMBER = / ?([号弄室])(?<=[路街道巷里区园城村庄厦院组楼元栋镇场座至到]\d+ ?.)/y;

/** Where something stands: 新兴一路28号, 5楼, 3号楼. 28号 elsewhere is no place (10号球员). */
export const readPlace: Rule = (text, at, figure) => {
  if (!figure?.value || figure.approx || text.charAt(at) === '一') return null;
  const [place = '', unit = ''] =
    matchAt(PLACE, text, figure.end) ?? matchAt(HOUSE_NUMBER, text, figure.end) ?? [];
  if (!unit || (!figure.arabic && unit !== '楼')) return null;
  return reading(at, figure.end + place.length, 'other', figure.value, unit);
};
