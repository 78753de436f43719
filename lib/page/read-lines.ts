import { hintOf } from './box-hint';
import { cleanText } from './clean-text';
import type { Box, Line, PageLines } from './page-lines';

const BLOCK =
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  );
const SKIPPED =
  'script style template noscript iframe select option button textarea input svg canvas video audio object embed applet map head datalist marquee math rp rt'.split(
    ' ',
  );
/** One look-up for each element of the page; what is not here is inline. */
const HANDLING = new Map<string, 'block' | 'skip' | 'break' | 'image'>([
  ...BLOCK.map((name) => [name, 'block'] as const),
  ...SKIPPED.map((name) => [name, 'skip'] as const),
  ['br', 'break'],
  ['img', 'image'],
]);
const FURNITURE_TAGS = new Set(['nav', 'footer', 'aside']);
/** What a page hides by markup of its own; asked once for the whole page, which costs less than asking each element. */
const MAYBE_HIDDEN = '[hidden], [style*="none" i]';
const HIDDEN_STYLE = /display\s*:\s*none/i;

/** Counts of one run of text. */
type Run = { size: number; han: number; marks: number; isClean: boolean };

/**
 * Reads a page once, without layout, into lines and boxes. Never changes the page.
 * Texts hidden by markup are read too (some pages show their body only by script) and say so through their box.
 */
export function readLines(document: Document): PageLines {
  const lines: Line[] = [];
  const boxes: Box[] = [];
  let nodes: Text[] = [];
  let raw = '';
  let size = 0;
  let han = 0;
  let marks = 0;
  let linked = 0;
  let isClean = true;
  /** One object for all runs: a page has thousands. */
  const run: Run = { size: 0, han: 0, marks: 0, isClean: true };
  let property = '';
  let markedFirst = -1;
  let markedEnd = -1;

  const endLine = (box: Box): void => {
    if (nodes.length === 0) return;
    if (size > 0) {
      const text = isClean ? raw : cleanText(raw);
      if (text !== '') lines.push({ text, nodes, image: null, box, size, han, marks, linked });
    }
    nodes = [];
    raw = '';
    isClean = true;
    size = han = marks = linked = 0;
  };

  const readComment = (data: string): void => {
    if (data.startsWith('enpproperty')) property ||= data;
    else if (data.startsWith('enpcontent') && markedFirst < 0) markedFirst = lines.length;
    else if (data.startsWith('/enpcontent') && markedFirst >= 0 && markedEnd < 0) markedEnd = lines.length;
  };

  const readChildren = (parent: Node, box: Box, inLink: boolean): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      const type = node.nodeType;
      if (type === 3) {
        const text = node as Text;
        const data = text.data;
        count(data, run);
        if (run.size === 0 && nodes.length === 0) continue;
        nodes.push(text);
        raw += data;
        size += run.size;
        han += run.han;
        marks += run.marks;
        isClean &&= run.isClean;
        if (inLink) linked += run.size;
      } else if (type === 1) readElement(node as Element, box, inLink);
      else if (type === 8) {
        const data = (node as Comment).data;
        if (data.charCodeAt(0) < 128 && data.includes('enp')) {
          endLine(box);
          readComment(data.trim());
        }
      }
    }
  };

  const readElement = (element: Element, box: Box, inLink: boolean): void => {
    const name = element.localName;
    const handling = HANDLING.get(name);
    if (handling === 'skip') return;
    if (handling === 'break') {
      endLine(box);
      return;
    }
    if (handling === 'image') {
      if (isTiny(element)) return;
      endLine(box);
      lines.push({ text: '', nodes: [], image: element, box, size: 0, han: 0, marks: 0, linked: 0 });
      return;
    }
    if (handling === undefined) {
      if (hidden.has(element) && isHiddenByStyle(element)) return;
      readChildren(element, box, inLink || (name === 'a' && element.hasAttribute('href')));
      return;
    }
    endLine(box);
    const inner = openBox(element, name, box);
    boxes.push(inner);
    readChildren(element, inner, inLink);
    endLine(inner);
    inner.end = lines.length;
  };

  const openBox = (element: Element, name: string, parent: Box | null): Box => {
    const hint = FURNITURE_TAGS.has(name) ? 'furniture' : element.hasAttributes() ? hintOf(element) : 'none';
    return {
      element,
      parent,
      first: lines.length,
      end: lines.length,
      hidden: parent?.hidden === true || hidden.has(element),
      hint,
    };
  };

  const root = document.body ?? document.documentElement;
  const hidden = new Set(
    [...document.querySelectorAll(MAYBE_HIDDEN)].filter(
      (element) => element.hasAttribute('hidden') || isHiddenByStyle(element),
    ),
  );
  const body = openBox(root, 'body', null);
  boxes.push(body);
  readChildren(root, body, false);
  endLine(body);
  body.end = lines.length;
  const marked = markedFirst >= 0 && markedEnd > markedFirst ? { first: markedFirst, end: markedEnd } : null;
  return { lines, boxes, marked, property };
}

function isHiddenByStyle(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

/** Emoji and counting pixels stand inside sentences and must not break them. */
const isTiny = (image: Element): boolean =>
  ['width', 'height'].some((name) => {
    const value = image.getAttribute(name);
    return value !== null && /^\d{1,2}(?:px)?$/.test(value) && Number.parseInt(value, 10) <= 40;
  });

/**
 * Han and sentence marks decide what is running text; everything above a blank counts as size. `isClean`: the text holds no
 * white space and nothing invisible, so that it needs no cleaning; most lines of a page are such.
 */
function count(data: string, run: Run): void {
  let size = 0;
  let han = 0;
  let marks = 0;
  let isClean = true;
  for (let i = 0; i < data.length; i += 1) {
    const code = data.charCodeAt(i);
    if (code >= 0x3400 && code <= 0x9fff) {
      han += 1;
      size += 1;
    } else if (code <= 0x20 || code === 0xa0 || code === 0x3000) isClean = false;
    else {
      size += 1;
      if (MARKS.has(code)) marks += 1;
      else if (code > 0xa0 && (code < 0x2010 || (code > 0x2027 && code < 0x2070) || code >= 0xd800))
        isClean = false;
    }
  }
  run.size = size;
  run.han = han;
  run.marks = marks;
  run.isClean = isClean;
}

/** ，。！？；、 in both widths; colons are for labels too. Neither is the full stop of ASCII: `www.a.cn`, 3.5. */
const MARKS = new Set([...'，。！？；、,!?;'].map((mark) => mark.charCodeAt(0)));
