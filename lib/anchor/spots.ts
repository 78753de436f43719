import type { Anchor, Selector, Spot, Target } from '../model/annotation';
import { type Block, blockSpans, isTextBlock } from '../model/article';
import type { Span } from '../model/span';

type Described = { readonly target: Target; readonly selector: Selector };
type CellTarget = Extract<Target, { kind: 'cell' }>;
type Cell = Omit<CellTarget, 'kind'> & { readonly block: number; readonly text: string };

/** How a spot is kept, so that it can be found again in a later text of the article. Null where nothing is at the spot. */
export function describeSpot(blocks: readonly Block[], spot: Spot): Described | null {
  const position = placeOf(blocks, spot.block);
  if (spot.kind === 'picture') {
    const image = blocks[spot.block];
    if (image?.kind !== 'image') return null;
    const exact = captionOf(blocks, spot.block) || image.alt;
    return {
      target: { kind: 'picture', src: image.src },
      selector: { quote: { exact, prefix: '', suffix: '' }, position },
    };
  }
  const cell = cellsOf(blocks).find(
    ({ block, row, column }) => block === spot.block && row === spot.row && column === spot.column,
  );
  if (!cell) return null;
  const { block: _, text, ...target } = cell;
  const quote = {
    exact: text.slice(spot.start, spot.end),
    prefix: text.slice(0, spot.start),
    suffix: text.slice(spot.end),
  };
  return { target: { kind: 'cell', ...target }, selector: { quote, position } };
}

/**
 * Finds a spot again. A picture is known by its address, else by its caption. A cell is the one whose row and column are headed
 * by the same words, wherever it stands by now; `changed` where other words are in it. Null where it is gone, or where more than
 * one could be meant.
 */
export function resolveSpot(blocks: readonly Block[], { target, selector }: Described): Anchor | null {
  return target.kind === 'picture'
    ? resolvePicture(blocks, target.src, selector.quote.exact)
    : resolveCell(blocks, target, selector.quote);
}

function resolvePicture(blocks: readonly Block[], src: string, caption: string): Anchor | null {
  const pictures = blocks.flatMap((block, index) =>
    block.kind === 'image' ? [{ index, src: block.src, words: captionOf(blocks, index) || block.alt }] : [],
  );
  const same = pictures.filter((one) => one.src === src);
  const found =
    same.find((one) => one.words === caption) ??
    same[0] ??
    only(pictures.filter((one) => withoutQuery(one.src) === withoutQuery(src))) ??
    only(pictures.filter((one) => caption !== '' && one.words === caption));
  if (!found) return null;
  const quality = found.words === caption ? (found.src === src ? 'exact' : 'moved') : 'changed';
  return {
    ...placeOf(blocks, found.index),
    quality,
    spot: { kind: 'picture', block: found.index },
  };
}

function resolveCell(
  blocks: readonly Block[],
  target: CellTarget,
  { exact, prefix, suffix }: Selector['quote'],
): Anchor | null {
  const whole = prefix + exact + suffix;
  const cells = cellsOf(blocks).filter(({ label, head }) => label === target.label && head === target.head);
  const inPlace = cells.find(
    ({ table, row, column }) => table === target.table && row === target.row && column === target.column,
  );
  const cell =
    (inPlace?.text === whole ? inPlace : undefined) ??
    only(cells.filter(({ text }) => text === whole)) ??
    only(cells);
  if (!cell) return null;
  const { block, row, column, text } = cell;
  const at = (span: Span, quality: Anchor['quality']): Anchor => ({
    ...placeOf(blocks, block),
    quality,
    spot: { kind: 'cell', block, row, column, ...span },
  });
  const start = prefix.length;
  if (text === whole) return at({ start, end: start + exact.length }, cell === inPlace ? 'exact' : 'moved');
  const first = text.indexOf(exact);
  const again = text.indexOf(exact, first + 1);
  return first >= 0 && again < 0
    ? at({ start: first, end: first + exact.length }, 'moved')
    : at({ start: 0, end: text.length }, 'changed');
}

function cellsOf(blocks: readonly Block[]): readonly Cell[] {
  const tables = blocks.flatMap((block, index) =>
    block.kind === 'table' ? [{ rows: block.rows, block: index }] : [],
  );
  return tables.flatMap(({ rows, block }, table) =>
    rows.flatMap((cells, row) =>
      cells.map((text, column) => ({
        ...{ block, table, row, column, text },
        label: cells[0] ?? '',
        head: rows[0]?.[column] ?? '',
      })),
    ),
  );
}

/** The line that belongs to a picture: the one behind it, else the one before it. */
function captionOf(blocks: readonly Block[], index: number): string {
  for (const block of [blocks[index + 1], blocks[index - 1]])
    if (block && isTextBlock(block) && block.kind === 'caption') return block.text;
  return '';
}

/** The place in the text where a block without text stands: the end of the last text before it. */
function placeOf(blocks: readonly Block[], index: number): Span {
  const at =
    blockSpans({ blocks })
      .slice(0, index)
      .findLast((span) => span !== null)?.end ?? 0;
  return { start: at, end: at };
}

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);
const withoutQuery = (src: string): string => src.replace(/[?#].*$/s, '');
