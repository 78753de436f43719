import type { TextBlock } from '../model/article';
import { intersection, type Span } from '../model/span';
import { escapeLineStart, escapeRun } from './escape-text';
import { linkTo } from './markdown-frame';

/** A highlight in a text, and what stands behind its end: a reference to its note, or ''. */
export type MarkedPlace = Span & { readonly reference: string };

/**
 * A block's text as one line of Markdown, with its links, its highlights as `==…==` (touching and overlapping ones as one) and
 * their references. `places` count like `at`, the block's place in the article's plain text. Bold and italics are left out:
 * CommonMark cannot write them beside Chinese punctuation (`**“水”**要` is no emphasis).
 */
export function markedText(block: TextBlock, at: number, places: readonly MarkedPlace[]): string {
  const { text } = block;
  const own = { start: at, end: at + text.length };
  const marks = places.flatMap((place) => {
    const part = intersection(place, own);
    return part ? trimmed(text, { start: part.start - at, end: part.end - at }) : [];
  });
  const links = block.inlines.filter((inline) => inline.kind === 'link');
  const references = places
    .filter(({ end }) => end > own.start && end <= own.end)
    .map(({ end, reference }) => ({ at: end - at, reference }));

  const cuts = [
    ...[...marks, ...links].flatMap(({ start, end }) => [start, end]),
    ...references.map((r) => r.at),
  ];
  const bounds = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  let line = '';
  let isOpen = false;
  bounds.forEach((start, index) => {
    const end = bounds[index + 1] ?? start;
    const covers = (span: Span) => end > start && span.start <= start && span.end >= end;
    const isMarked = marks.some(covers);
    if (isOpen && !isMarked) line += '==';
    for (const { reference } of references.filter((one) => one.at === start)) line += reference;
    if (!isOpen && isMarked) line += '==';
    isOpen = isMarked;
    const words = escapeRun(text.slice(start, end));
    const link = links.find(covers);
    if (link) line += linkTo(words, link.href) ?? words;
    else line += words;
  });
  const shown = line.trim();
  return shown.startsWith('==') ? shown : escapeLineStart(shown);
}

/** Without white space at its ends, which `==…==` would not survive; nothing where no word is left. */
function trimmed(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  return to > from ? [{ start: from, end: to }] : [];
}
