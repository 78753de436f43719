import type { Inline } from '../model/article';
import { collapse } from './clean-text';
import type { Line } from './page-lines';

const STRONG = new Set(['b', 'strong', 'th']);
const EMPHASIS = new Set(['i', 'em']);
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i;

type Piece = {
  readonly start: number;
  readonly end: number;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly href: string;
};

/** A line's text with its bold, slanted and linked stretches, merged where they touch. Links keep absolute http(s) addresses. */
export function inlineText(
  line: Line,
  url: string,
): { readonly text: string; readonly inlines: Inline[]; readonly allStrong: boolean } {
  let raw = '';
  const pieces: Piece[] = [];
  for (const node of line.nodes) {
    let part = collapse(node.data);
    if ((raw === '' || raw.endsWith(' ')) && part.startsWith(' ')) part = part.slice(1);
    if (part === '') continue;
    const start = raw.length;
    raw += part;
    pieces.push({ start, end: raw.length, ...propertiesOf(node, line.box.element, url) });
  }
  const text = raw.trimEnd();
  const visible = pieces.filter((piece) => raw.slice(piece.start, piece.end).trim() !== '');
  return {
    text,
    inlines: [
      ...merge(text, visible, (piece) => piece.strong).map((span) => ({ ...span, kind: 'strong' as const })),
      ...merge(text, visible, (piece) => piece.emphasis).map((span) => ({
        ...span,
        kind: 'emphasis' as const,
      })),
      ...links(text, visible),
    ].sort((a, b) => a.start - b.start || b.end - a.end),
    allStrong: visible.length > 0 && visible.every((piece) => piece.strong),
  };
}

function propertiesOf(node: Text, box: Element, url: string): Omit<Piece, 'start' | 'end'> {
  let strong = false;
  let emphasis = false;
  let href = '';
  for (let element = node.parentElement; element !== null; element = element.parentElement) {
    const name = element.localName;
    if (STRONG.has(name)) strong = true;
    else if (EMPHASIS.has(name)) emphasis = true;
    else if (name === 'a' && href === '') href = address(element.getAttribute('href'), url);
    if (!strong && element.hasAttribute('style') && BOLD_STYLE.test(element.getAttribute('style') ?? ''))
      strong = true;
    if (element === box) break;
  }
  return { strong, emphasis, href };
}

function address(href: string | null, url: string): string {
  if (href === null || href.trim().startsWith('#') || !URL.canParse(href, url)) return '';
  const { protocol, href: absolute } = new URL(href, url);
  return protocol === 'http:' || protocol === 'https:' ? absolute : '';
}

type Stretch = { start: number; end: number };

function merge(text: string, pieces: readonly Piece[], has: (piece: Piece) => boolean): Stretch[] {
  const spans: Stretch[] = [];
  for (const piece of pieces) {
    if (!has(piece)) continue;
    const last = spans.at(-1);
    if (last !== undefined && text.slice(last.end, piece.start).trim() === '') last.end = piece.end;
    else spans.push({ start: piece.start, end: piece.end });
  }
  return spans.map((span) => trimmed(text, span)).filter((span) => span.start < span.end);
}

const links = (text: string, pieces: readonly Piece[]): Inline[] =>
  [...new Set(pieces.map((piece) => piece.href).filter(Boolean))].flatMap((href) =>
    merge(text, pieces, (piece) => piece.href === href).map((span) => ({
      ...span,
      kind: 'link' as const,
      href,
    })),
  );

/** Without the white space at both ends. */
function trimmed(text: string, { start, end }: Stretch): Stretch {
  const cut = text.slice(start, Math.min(end, text.length));
  const from = start + cut.length - cut.trimStart().length;
  return { start: from, end: from + cut.trim().length };
}
