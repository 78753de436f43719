import type { Attribution } from './speakers';
import { bodyAt } from './subject';

/** 吴昌海：怕什么，我就说“我赔您”。 A turn of a talk; before a statement the colon leads to it instead. */
const TURN = /^[^，。：“]{1,8}：(?!\s*[“「『"])/;
/** More than `I_SAY` can take in, in characters. */
const REACH = 40;
/** I, not my father. */
const I_SAY =
  /(?:^|[，。；])我(?![们的爸妈爷奶哥姐弟妹父母家女儿孩爱岳侄叔舅])[^，。“听]{0,8}?([说讲问答回念])[^，。“]{0,6}$/;
const NOBODY = /^[问答A-Z]|记者|主持|[报社网刊]$|新闻|时间/;

/** The label of the turn that begins at `start`, colon included, or ''. Who answers is not whom the answer is about. */
export const turnAt = (frame: string, start: number): string =>
  TURN.exec(frame.slice(start, start + 12))?.[0] ?? '';

/** Whose turn it is, where that person says of himself that he said the statement at `to`. */
export function answerer(frame: string, turn: string, start: number, to: number): Attribution | undefined {
  const cue = turn && I_SAY.exec(frame.slice(Math.max(start + turn.length, to - REACH), to))?.[1];
  const label = turn.slice(0, -1);
  return cue && label && !NOBODY.test(label) ? { mention: bodyAt(label, start), cue } : undefined;
}
