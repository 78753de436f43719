import { readFigure } from '../figure';
import { DIGIT } from '../grammar';
import { type Rule, reading } from '../reading';
import { matchAt } from '../text-at';

const SIDE = `(\\d{1,3}(?:\\.5)?|[零${DIGIT}两十])`;
const SCORE = new RegExp(
  `${SIDE} ?(:|比|[-—]) ?${SIDE}(?![\\d:\\-—/.%年月日万亿千百十人个元倍名]| ?比)`,
  'y',
);
/** 比分3:1, 以2-0, 局21:18、 */
const PLAY_BEFORE = /(?<=(?:[分以扳战胜负平局]|领先|落后).{0,9}(?<=[分以成战胜负平局先后为到，、（]) ?)/y;
const PLAY_AFTER =
  / ?(的?比分|.?[胜平负](?![\u4e00-\u9fff]{1,4}[新报网])|击败|力克|不敌|领先|落后|淘汰|逆转|横扫)/y;
/** 10:08, 10-12: without words of play a time or a range. */
const CLOCK = /(?:[01]?\d|2[0-4]):[0-5]\d|\d+ ?[-—]/y;
/** 今年比2019 */
const COMPARED = /(?<=[年月])./y;
/** Shares of a whole and other ratios: 6.8:36.5:56.7, 师生比为1:18, 按1:20稀释. */
const RATIO =
  /(?!\d+:\d\d:\d)((?=[\d:]{1,8}\.\d)|(?<=([^对相]比|比[例率值])[约为是达到高]{0,2} ?|按)|(?=[\d:]{3,9}的?比例))\d+(\.\d+)?(:\d+(\.\d+)?)+/y;

/** The score of a match: 3:1, 21:18 where the words speak of play, 三比一, 以2-0战胜. */
export const readScore: Rule = (text, at, figure) => {
  if (!figure) return null;
  const ratio = matchAt(RATIO, text, at)?.[0];
  if (ratio) return reading(at, at + ratio.length, 'other', ratio);
  const [score, home, sign, guest] = matchAt(SCORE, text, at) ?? [];
  if (!score) return null;
  const end = at + score.length;
  const played = matchAt(PLAY_BEFORE, text, at) ?? matchAt(PLAY_AFTER, text, end);
  if (!played && matchAt(sign === '比' ? COMPARED : CLOCK, text, at)) return null;
  const points = (side = ''): number | null | undefined => readFigure(side, 0)?.value;
  return reading(at, end, 'other', `${points(home)}:${points(guest)}`);
};
