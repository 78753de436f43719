import { cuesIn } from './cues';

/** How far a lost closing mark is looked for, in characters. */
const FAR = 2000;

/**
 * Where a quotation ends whose closing mark was lost: before the words that name the speaker (“我们会努力。村支书陈志强说),
 * else, for a statement, at the last sentence end before `limit`, else, for a term, at the next punctuation. Exclusive.
 */
export function recoverEnd(text: string, open: number, limit: number): number {
  const content = text.slice(open + 1, Math.min(limit, open + FAR)).trimEnd();
  let end = content.length;
  if (/[^\s：，。！？”’」』]/.test(text.charAt(open - 1)))
    return open + 1 + content.search(/[，。；：、！？]|$/);
  for (const match of content.matchAll(/[。！？…]+(?=([^，。！？：“”我你您咱]{1,24}[，。：])?)/g)) {
    end = match.index + match[0].length;
    if (cuesIn(match[1] ?? '').some((cue) => cue.at > 0)) break;
  }
  return open + 1 + end;
}

/**
 * Where a quotation begins whose opening mark was lost, after the pair that ends at `from`: a statement at the head of its
 * sentence (疫情过后，我请老舅您再喝”) or after a colon, a term after the last punctuation.
 */
export function recoverStart(text: string, from: number, close: number): number {
  const content = text.slice(from, close);
  const statement = /[。！？…，]\s*$/.test(content) || /^\n?$/.test(text.charAt(close + 1));
  const lead = statement ? /^[^：]+：|^\s*/ : /^.*[，。；：、！？]|^\s*/;
  return from + (lead.exec(content)?.[0].length ?? 0);
}
