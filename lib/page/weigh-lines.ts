import { sectionEnd } from './boilerplate';
import type { Box, Line, PageLines } from './page-lines';
import { dataTableAround } from './read-table';

/** Sites' footers hold whole sentences; any of these words makes them furniture. */
const FOOTER =
  /版权(?:所有|声明|与免责|归)|ICP备|网安备|许可证|copyright|all rights reserved|免责声明|(?:违法|不良)(?:和不良)?信息举报|举报(?:电话|邮箱)|未经.{0,12}授权|凡(?:本|注明)|转载(?:请|须|自|目的|作品)|客服电话|投稿邮箱|广告(?:热线|业务)/i;

/** Cells of a table of data are short, and no furniture for that: just enough for the box that holds table and text. */
const DATA_CELL = 0.1;

const DATE_TIME = /\d{4}.{1,3}\d{1,2}.{1,3}\d{1,2}.{0,4}\d{1,2}:\d\d/;

/** Running text: Han characters with punctuation, or simply long, and mostly outside links. */
export const isProse = (line: Line): boolean =>
  line.linked * 2 < line.size && ((line.marks > 0 && line.han >= 8) || line.han >= 24);

export const isFooter = (line: Line): boolean => line.size < 400 && FOOTER.test(line.text);

/** `visible` text is looked for first, then `hidden` text, then short `verses` below a title. */
export type Attempt = 'visible' | 'hidden' | 'verses';

/**
 * How much each line speaks for being article text (positive, about its length) or page furniture (negative).
 * Only then is the best box the one with the greatest sum. `headline` is the index of the title line, or -1.
 */
export function weighLines(page: PageLines, headline: number, attempt: Attempt): Float64Array {
  const { lines } = page;
  const weights = new Float64Array(lines.length);
  const discounted = furnitureLines(page);
  const tables = new Map<Element, boolean>();
  let pastEnd = 1;
  let prose = 0;
  lines.forEach((line, index) => {
    if (line.image !== null) return;
    if (line.box.hidden && attempt !== 'hidden') return;
    if (line.linked * 2 >= line.size) {
      weights[index] = -Math.min(40, line.linked * 0.6 + 4);
      return;
    }
    if (!isProse(line)) {
      if (dataTableAround(line, null, tables)) {
        weights[index] = DATA_CELL;
        return;
      }
      if (prose > 30 && index > headline) pastEnd = Math.min(pastEnd, weightAfter(line));
      weights[index] = attempt === 'verses' && index > headline && line.han >= 2 ? line.size : -2;
      return;
    }
    if (isFooter(line)) {
      weights[index] = -Math.min(60, line.size);
      return;
    }
    const value = Math.min(line.size - line.linked, 400);
    const factor = (index < headline ? 0.3 : 1) * (discounted[index] === 1 ? 0.15 : 1) * pastEnd;
    weights[index] = value * factor;
    if (index > headline) prose += value;
  });
  return weights;
}

/**
 * How much text counts after this line: less below the head of a list, which may stand inside the article; next to nothing
 * below the head of comments, another title, or the time of a comment or of another article.
 */
function weightAfter(line: Line): number {
  const section = sectionEnd(line);
  if (section !== undefined) return section.step === 'comments' ? 0.1 : 0.5;
  if (line.box.element.localName === 'h1') return 0.1;
  return line.size <= 40 && DATE_TIME.test(line.text) ? 0.1 : 1;
}

/** Lines inside boxes that are named like furniture, unless such a box holds most of the page's running text. */
function furnitureLines({ lines, boxes }: PageLines): Uint8Array {
  const sums = new Float64Array(lines.length + 1);
  lines.forEach((line, index) => {
    sums[index + 1] = (sums[index] ?? 0) + (isProse(line) ? line.size : 0);
  });
  const proseOf = (box: Box) => (sums[box.end] ?? 0) - (sums[box.first] ?? 0);
  const total = sums[lines.length] ?? 0;
  const marked = new Uint8Array(lines.length);
  for (const box of boxes) {
    if (box.hint === 'furniture' && proseOf(box) * 2 < total) marked.fill(1, box.first, box.end);
  }
  return marked;
}
