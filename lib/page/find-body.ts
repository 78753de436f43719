import type { Box, PageLines } from './page-lines';
import { type Attempt, isProse, weighLines } from './weigh-lines';

/** The stretch of lines that holds the article, and the innermost box around it. Title and tail may still be in it. */
export type Body = { readonly box: Box; readonly first: number; readonly end: number };

/** A poem has no sentence to be known by; fewer lines than this are no poem. */
const FEWEST_VERSES = 5;

/**
 * The box whose lines weigh most: the smallest one that holds all running text and as little furniture as possible. Names of
 * classes, tags and depth do not matter to it. Null where the page has no running text.
 * `known` is a box that the site's profile names, if its selector hits.
 */
export function findBody(page: PageLines, headline: number, known: Element | null): Body | null {
  for (const attempt of ['visible', 'hidden'] as const) {
    const body = heaviestBox(page, headline, known, attempt);
    if (body !== null) return markedBody(page, body) ?? body;
  }
  const verses = headline < 0 ? null : heaviestBox(page, headline, known, 'verses');
  return verses !== null && verses.end - verses.first >= FEWEST_VERSES ? verses : null;
}

function heaviestBox(
  page: PageLines,
  headline: number,
  known: Element | null,
  attempt: Attempt,
): Body | null {
  const weights = weighLines(page, headline, attempt);
  const sums = new Float64Array(weights.length + 1);
  weights.forEach((weight, index) => {
    sums[index + 1] = (sums[index] ?? 0) + weight;
  });
  let best: Box | null = null;
  let most = 0;
  for (const box of page.boxes) {
    if (box.end === box.first) continue;
    const sum = (sums[box.end] ?? 0) - (sums[box.first] ?? 0);
    const value = sum * (box.element === known ? 1.5 : 1);
    if (value > 0 && value >= most) {
      best = box;
      most = value;
    }
  }
  return best === null ? null : { box: best, first: best.first, end: best.end };
}

/** Founder's own marks, where they enclose most of the text that was found: they are exact at both ends. */
function markedBody({ lines, marked }: PageLines, body: Body): Body | null {
  if (marked === null) return null;
  const proseIn = (first: number, end: number) =>
    lines.slice(first, end).reduce((sum, line) => sum + (isProse(line) ? line.size : 0), 0);
  const inside = proseIn(marked.first, marked.end);
  if (inside === 0 || inside < 0.6 * proseIn(body.first, body.end)) return null;
  let box: Box | null = body.box;
  while (box?.parent && (box.first > marked.first || box.end < marked.end)) box = box.parent;
  return { box: box ?? body.box, ...marked };
}
