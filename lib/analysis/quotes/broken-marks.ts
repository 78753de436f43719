import { cuesIn } from './cues';

/** How far a lost closing mark is looked for, in characters. */
const FAR = 2000;

/**
 * Where a quotation ends whose closing mark was lost: before the words that name the speaker (“我们会努力。村支书陈志强说),
 * else, for a statement, at the last sentence end before `limit`, else, for a term, at the next punctuation. Exclusive.
 */
export function recoverEnd(text: string, open: number, limit: number, inner: boolean): number {
  const content = text.slice(open + 1, Math.min(limit, open + FAR));
  const before = text.charAt(open - 1);
  const whole = open + 1 + text.slice(open + 1, limit).trimEnd().length;
  if (inner && /[：，]/.test(before)) return whole; // ‘你先回去。”: both marks closed by the outer one
  if (!/^\s*$|[：，。！？”’」』]/.test(before)) {
    const stop = content.search(/[，。；：、！？]/);
    return stop < 0 ? whole : open + 1 + stop;
  }
  let last = whole;
  for (const match of content.matchAll(/[。！？…]+/g)) {
    last = open + 1 + match.index + match[0].length;
    const rest =
      /^[^，。！？：“”我你您咱]{1,24}[，。：]/.exec(text.slice(last, Math.min(limit, last + 26)))?.[0] ?? '';
    if (cuesIn(rest).some((cue) => cue.at > 0)) return last;
  }
  return last;
}

/**
 * Where a quotation begins whose opening mark was lost; `from` is the end of the pair before it, or the line's
 * start for the `first`.
 * A short line that ends with a closing mark is the quotation as a whole: 疫情过后，我请老舅您再喝”.
 */
export function recoverStart(text: string, from: number, close: number, first: boolean): number {
  const content = text.slice(from, close);
  const lead = content.search(/\S|$/);
  const statement = /[。！？…，]\s*$/.test(content) || /^\n?$/.test(text.charAt(close + 1));
  const after = (stop: RegExp, otherwise: number) => from + (stop.exec(content)?.[0].length ?? otherwise);
  if (!statement) return after(/^.*[，。；：、！？]/, lead);
  const cue = cuesIn(content).find((word) => /^道?[，：]/.test(content.slice(word.at + word.text.length)));
  if (cue) return from + cue.at + content.slice(cue.at).search(/[，：]/) + 1;
  return after(first ? /^[^：]+：/ : /^[^：]+：|^.*?[。！？](?=.)/, lead);
}
