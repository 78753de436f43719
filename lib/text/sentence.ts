const CLOSING = '”’」』）)》】"';
const ENDING = '。！？!?…；;';

/**
 * The sentence of a paragraph text that holds the given span: from after the last 。！？… or line break to the next one,
 * its closing marks included (…再喝。” is one end). A span over several sentences gives them all. Half-open, UTF-16,
 * without white space at either end; positions outside the text are drawn in.
 */
export function sentenceAround(
  text: string,
  span: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  const from = Math.min(Math.max(span.start, 0), text.length);
  const to = Math.min(Math.max(span.end, from), text.length);

  let start = from;
  while (start > 0 && !endsSentence(text, start)) start -= 1;
  let end = Math.max(to, from);
  while (end < text.length && text[end] !== '\n' && !(end > from && endsSentence(text, end))) end += 1;

  while (start < from && /\s/.test(text[start] ?? '')) start += 1;
  while (end > to && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

/** Whether a sentence ends right before `index`: `。|下` and `。”|下`, but not `。|”`. */
function endsSentence(text: string, index: number): boolean {
  if (text[index - 1] === '\n') return true;
  if (CLOSING.includes(text[index] ?? '\n') || ENDING.includes(text[index] ?? '\n')) return false;
  let last = index - 1;
  while (last >= 0 && CLOSING.includes(text[last] ?? '')) last -= 1;
  return ENDING.includes(text[last] ?? '\n') && text[last] !== undefined;
}

/**
 * Every sentence of a text, in order, by the rule of `sentenceAround`. Nothing but white space and stray marks lies between
 * them: a line without a word in it (——, ***) is no sentence.
 */
export function sentencesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let from = 0;
  for (let index = 1; index <= text.length; index += 1) {
    const ends = index === text.length || text[index] === '\n' || endsSentence(text, index);
    if (!ends) continue;
    const part = text.slice(from, index);
    if (/[\p{L}\p{N}]/u.test(part)) {
      const start = from + part.length - part.trimStart().length;
      sentences.push({ start, end: start + part.trim().length });
    }
    from = index;
  }
  return sentences;
}
