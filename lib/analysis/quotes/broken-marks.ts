import { cuesIn } from './cues';

/** How far a lost closing mark is looked for, in characters. */
const FAR = 2000;

/**
 * Where a quotation ends whose closing mark was lost: before the words that name the speaker (“我们会努力。村支书陈志强说),
 * else, for a statement, at the last sentence end before `limit`, else, for a term, at the next punctuation. Exclusive.
 */
export function recoverEnd(text: string, open: number, limit: number, inner: boolean): number {
  const content = text.slice(open + 1, Math.min(limit, open + FAR));
  const before = text.slice(Math.max(0, open - 1), open);
  if (inner && /[：，]/.test(before)) return trimmed(text, open, limit); // ‘你先回去。”: both marks closed by the outer one
  const statement = before.trim() === '' || /[：，。！？”’」』]/.test(before);
  const sentences = [...content.matchAll(/[。！？…，]+/g)];
  if (!statement) {
    const stop = /[，。；：、！？]/.exec(content);
    return stop ? open + 1 + stop.index : trimmed(text, open, limit);
  }
  for (const match of sentences) {
    const from = match.index + match[0].length;
    const rest = /^[^，。！？：“”]{1,24}[，。：]/.exec(content.slice(from, from + 26))?.[0];
    if (!rest || !/[。！？…]/.test(match[0])) continue;
    if (
      /^[^我你您咱]*$/.test(rest) &&
      cuesIn(rest).some((cue) => cue.at > 0 && cue.at + cue.text.length >= rest.length - 4)
    )
      return open + 1 + from;
  }
  if (inner || limit === text.length || text.charAt(limit) === '\n') return trimmed(text, open, limit);
  const last = sentences.findLast((match) => /[。！？…]/.test(match[0]));
  return last ? open + 1 + last.index + last[0].length : trimmed(text, open, limit);
}

/**
 * Where a quotation begins whose opening mark was lost; `from` is the end of the pair before it (or the line's start).
 * A short line that ends with a closing mark is the quotation as a whole: 疫情过后，我请老舅您再喝”.
 */
export function recoverStart(
  text: string,
  from: number,
  close: number,
  lineStart: boolean,
  continues: boolean,
): number {
  const content = text.slice(from, close);
  const lead = content.length - content.trimStart().length;
  const following = text.charAt(close + 1);
  const statement = /[。！？…，]\s*$/.test(content) || following === '' || following === '\n';
  if (!statement) {
    const stop = [...content.matchAll(/[，。；：、！？]/g)].at(-1);
    return from + (stop ? stop.index + 1 : lead);
  }
  if (continues && lineStart) return from + lead;
  const cue = cuesIn(content).find((word) => /^道?[，：]/.test(content.slice(word.at + word.text.length)));
  const colon = content.indexOf('：');
  if (cue) return from + content.slice(cue.at).search(/[，：]/) + cue.at + 1;
  if (colon > 0) return from + colon + 1;
  if (lineStart) return from + lead;
  const stop = /[。！？]/.exec(content.slice(0, -1));
  return from + (stop ? stop.index + 1 : lead);
}

function trimmed(text: string, from: number, limit: number): number {
  let at = limit;
  while (at > from + 1 && text.charAt(at - 1).trim() === '') at--;
  return at;
}
