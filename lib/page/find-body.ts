import { furnitureLine, sectionEnd } from './boilerplate';
import type { Box, Line, PageLines } from './page-lines';
import { findDate } from './parse-date';
import { type Attempt, isFooter, isProse, weighLines } from './weigh-lines';

/** The stretch of lines that holds the article, and the innermost box around it. Title and tail may still be in it. */
export type Body = { readonly box: Box; readonly first: number; readonly end: number };

/** More lines than a notice has. */
const MOST_LINES = 40;

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
    if (body !== null) return markedBody(page, body) ?? withShortLines(page, headline, body);
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

/**
 * The same body with the short lines around it: of a notice also its times, places, names and signature. Where only one or two
 * paragraphs are running text, they outweigh the box around them; that box is the body if all else in it may belong to it.
 */
function withShortLines({ lines }: PageLines, headline: number, body: Body): Body {
  const next = lines.findIndex((line, index) => index >= body.end && sectionEnd(line) !== undefined);
  const mayBelong = (line: Line, index: number): boolean => {
    if (next >= 0 && index >= next) return true;
    if (index <= headline || line.box.hidden || line.box.hint === 'furniture' || isFooter(line)) return false;
    if (index >= body.end && furnitureLine(line, true)) return true;
    return line.linked === 0 && (index >= body.end || findDate(line.text) === null);
  };
  let { box } = body;
  while (box.parent !== null && box.parent.end - box.parent.first <= MOST_LINES) {
    const { first, end } = box;
    const { parent } = box;
    const belongs = (line: Line, offset: number) => {
      const index = parent.first + offset;
      return (index >= first && index < end) || mayBelong(line, index);
    };
    if (!lines.slice(parent.first, parent.end).every(belongs)) break;
    box = parent;
  }
  return { box, first: box.first, end: box.end };
}
