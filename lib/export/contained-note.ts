import { wellFormed } from '../text/well-formed';

/** A code fence at the left margin, and one that may belong to a list or a quotation. */
const FENCE = /^(`{3,}(?!.*`)|~{3,})/s;
const NESTED_FENCE = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*[\s>]*(?:`{3,}(?!.*`)|~{3,})/s;
/** HTML that only its own closing mark ends (`-->`, `</script>`), and any other that ends with the paragraph. */
const OPEN_ENDED_HTML = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*<(?:[!?]|(?:script|pre|style|textarea)\b)/i;
const HTML_LINE = /^[\s>]*<[a-z/]/i;

/**
 * The user's Markdown as typed, made to end where it ends. A note may leave a code fence or a comment open, which would
 * swallow all that follows in the file: the fence is closed; where telling would take a whole Markdown parser (fences in
 * lists, HTML), the note stands word by word in a fence of its own. And none can imitate the comments that mark our region.
 */
export function containedNote(note: string): string {
  const text = wellFormed(note)
    .replace(/\r\n?/g, '\n')
    .replace(/<!--(?=\s*lingju:)/g, '<\\!--')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  const open = openFence(text);
  if (open === 'unknown') return fenced(text);
  return open === null ? text : `${text}\n${open}`;
}

/** The code fence that is still open behind the last line; `unknown` where something else may be. */
function openFence(text: string): string | null | 'unknown' {
  const lines = text.split('\n');
  const hasHtml = lines.some((line) => HTML_LINE.test(line));
  let fence: string | null = null;
  for (const line of lines) {
    if (fence !== null) {
      if (closes(line, fence)) fence = null;
      continue;
    }
    if (OPEN_ENDED_HTML.test(line)) return 'unknown';
    fence = FENCE.exec(line)?.[1] ?? null;
    if (NESTED_FENCE.test(line) && (fence === null || hasHtml)) return 'unknown';
  }
  return fence;
}

function closes(line: string, fence: string): boolean {
  const run = /^ {0,3}(`+|~+)[ \t]*$/.exec(line)?.[1];
  return run !== undefined && run[0] === fence[0] && run.length >= fence.length;
}

/** In a fence longer than any run of backticks in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}
