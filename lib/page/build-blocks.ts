import type { Block, ImageBlock, TextBlock } from '../model/article';
import { imageSize } from './image-size';
import { imageSource } from './image-source';
import { inlineText } from './inline-text';
import { isCaption, isCredit, isSectionHead } from './line-kind';
import type { Box, Line } from './page-lines';
import { dataTableAround, rowsOf } from './read-table';

type Context = { readonly url: string; readonly body: Box; readonly furniture: RegExp | undefined };

/** A caption that ran into the first paragraph: `…清扫摊位。记者 施若兰 摄 西江都市报讯（记者…`. */
const GLUED = /^(.{6,140}?(?:摄|供图))\s*(?=\S{2,12}(?:讯|电)\s*[（(])/;

/** Turns the kept lines into blocks, in page order. Pictures that belong to the page vanish; no address is kept twice in a row. */
export function buildBlocks(lines: readonly Line[], context: Context): Block[] {
  const blocks: Block[] = [];
  const tables = new Map<Element, boolean>();
  const seen = new Set<string>();
  let lastTable: Box | null = null;
  lines.forEach((line, index) => {
    const table = dataTableAround(line, context.body, tables);
    if (table !== null) {
      if (table !== lastTable) blocks.push({ kind: 'table', rows: rowsOf(table.element) });
      lastTable = table;
      return;
    }
    if (line.image !== null) {
      const image = imageBlock(line.image, context);
      if (image !== null && !seen.has(image.src)) {
        seen.add(image.src);
        blocks.push(image);
      }
      return;
    }
    blocks.push(...textBlocks(line, lines, index, blocks, context));
  });
  return blocks;
}

function imageBlock(image: Element, { url, furniture }: Context): ImageBlock | null {
  const src = imageSource(image, url, furniture);
  if (src === null) return null;
  return { kind: 'image', src, alt: image.getAttribute('alt')?.trim() ?? '', ...imageSize(image, src) };
}

function textBlocks(
  line: Line,
  lines: readonly Line[],
  index: number,
  blocks: Block[],
  context: Context,
): Block[] {
  const { text, inlines, allStrong } = inlineText(line, context.url);
  const last = blocks.at(-1);
  const image = last?.kind === 'image' ? lines[index - 1] : undefined;
  if (isCredit(text) && last?.kind === 'caption') {
    blocks[blocks.length - 1] = { ...last, text: `${last.text} ${text}` };
    return [];
  }
  const glued = image !== undefined ? GLUED.exec(text)?.[1] : undefined;
  if (glued !== undefined) {
    const rest = text.slice(glued.length).trimStart();
    const shift = text.length - rest.length;
    return [
      { kind: 'caption', text: glued, inlines: [] },
      {
        kind: 'paragraph',
        text: rest,
        inlines: inlines
          .filter((inline) => inline.start >= shift)
          .map((inline) => ({ ...inline, start: inline.start - shift, end: inline.end - shift })),
      },
    ];
  }
  const before = lines[index - 1];
  const after = lines[index + 1];
  if (isCaption(line, image)) return [{ kind: 'caption', text, inlines }];
  if (isSectionHead(line, allStrong, { before, after })) {
    return [{ kind: 'heading', text, inlines: inlines.filter(({ kind }) => kind === 'link'), level: 2 }];
  }
  const { kind, level } = containerKind(line.box, context.body);
  const block: TextBlock = { kind, text, inlines };
  return [level === undefined ? block : { ...block, level }];
}

/** Whether a text stands in a quotation or in a list, and how deep. */
function containerKind(from: Box, body: Box): { kind: TextBlock['kind']; level?: number } {
  let level = 0;
  for (let box: Box | null = from; box !== null && box !== body; box = box.parent) {
    const name = box.element.localName;
    if (name === 'blockquote') return { kind: 'quote' };
    if (name === 'ul' || name === 'ol') level += 1;
  }
  return level > 0 ? { kind: 'listItem', level } : { kind: 'paragraph' };
}
