import { readFigure } from '../figure';
import { type Rule, reading } from '../reading';
import { matchAt, textBefore } from '../text-at';

const COLON_OR_BI =
  /(\d{1,3}|[零一二两三四五六七八九十]) ?(?::|比) ?(\d{1,3}|[零一二三四五六七八九十])(?![\d:年月日.%万亿千百十人个元倍名]| ?比 ?\d)/y;
const HYPHEN = /(\d{1,3})[-—](\d{1,3})(?![\d\-—/.%])/y;
const PLAY_BEFORE =
  /(?:比分|以|扳|[战胜败负平局]|领先|落后|淘汰).{0,9}(?<=[分以成战胜败负平局先后为到,，、(:]) ?$/;
const PLAY_LISTED = /(?:比分|局).{0,20}:\d{1,2}(?:[、,，]|和)$/;
const PLAY_AFTER =
  /^ ?(?:的?比分|[大险完取获]?胜|[战逼]?平|击败|惜败|告?负|力克|不敌|领先|落后|淘汰|逆转|轻取|横扫|拿下|握手)/;

/** Shares of a whole and other ratios: 6.8:36.5:56.7, 19.5:1; not the time 10:08:00.0. */
const RATIO = /(?!\d+:\d\d:\d\d)(?=[\d:]{1,8}\.\d)\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+/y;

/** The score of a match: 3:1, 21:18 where the words speak of play, 三比一, 以2-0战胜. */
export const readScore: Rule = (text, at, figure) => {
  if (!figure) return null;
  const ratio = matchAt(RATIO, text, at)?.[0];
  if (ratio) return reading(at, at + ratio.length, 'other', ratio);
  const colon = matchAt(COLON_OR_BI, text, at);
  const hyphen = colon ? null : matchAt(HYPHEN, text, at);
  const match = colon ?? hyphen;
  if (!match) return null;
  const end = at + match[0].length;
  const before = textBefore(text, at, 12);
  const played =
    PLAY_AFTER.test(text.slice(end, end + 5)) ||
    PLAY_BEFORE.test(before) ||
    PLAY_LISTED.test(textBefore(text, at, 28));
  const clock = /:\d\d$/.test(match[0]) && Number(match[1]) <= 24 && Number(match[2]) <= 59;
  if ((hyphen || clock) && !played) return null;
  if (/比/.test(match[0]) && !played && /[年月]/.test(text.charAt(at - 1))) return null;
  const side = (part: string | undefined): string => String(readFigure(part ?? '', 0)?.value ?? part);
  return reading(at, end, 'other', `${side(match[1])}:${side(match[2])}`);
};
