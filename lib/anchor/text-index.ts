import { type FoldedText, foldText } from '../text/fold';

/** A text made ready for searching: folded, and where each run of three characters stands in it. */
export type TextIndex = {
  readonly folded: FoldedText;
  readonly trigrams: ReadonlyMap<number, readonly number[]>;
};

/** A trigram more common than this tells nothing about a place. */
const MOST_PLACES = 400;

/** An article and the text it had when it was annotated, for two articles at a time. */
const KEPT = 4;
const known = new Map<string, TextIndex>();

/** The index of a text; the last few are remembered, since a page resolves all its annotations in the same two texts. */
export function textIndex(text: string): TextIndex {
  const remembered = known.get(text);
  if (remembered) return remembered;
  const folded = foldText(text);
  const index = { folded, trigrams: trigramsOf(folded.text) };
  const [oldest] = known.keys();
  if (known.size >= KEPT && oldest !== undefined) known.delete(oldest);
  known.set(text, index);
  return index;
}

function trigramsOf(folded: string): Map<number, number[]> {
  const trigrams = new Map<number, number[]>();
  for (let at = 0; at + 2 < folded.length; at++) {
    const key = trigram(folded, at);
    const places = trigrams.get(key);
    if (!places) trigrams.set(key, [at]);
    else if (places.length < MOST_PLACES) places.push(at);
  }
  return trigrams;
}

const trigram = (folded: string, at: number): number =>
  (folded.charCodeAt(at) * 0x10000 + folded.charCodeAt(at + 1)) * 0x10000 + folded.charCodeAt(at + 2);

/** Places are gathered in strips this wide, so that a few characters put in or left out do not scatter the votes. */
const STRIP = 16;

/**
 * Where a needle may begin in the text, the likeliest first: each trigram the two share votes for an offset, a rare one more
 * than a common one, one in `core` (the quotation among its context) more than one outside. May be below zero.
 */
export function likelyStarts(
  index: TextIndex,
  needle: string,
  core = { start: 0, end: needle.length },
): readonly number[] {
  const votes = new Map<number, number>();
  for (let i = 0; i + 2 < needle.length; i++) {
    const places = index.trigrams.get(trigram(needle, i));
    if (!places) continue;
    const weight = (i + 2 >= core.start && i < core.end ? 1.5 : 1) / (1 + Math.log2(places.length));
    for (const at of places) {
      const strip = Math.floor((at - i) / STRIP);
      votes.set(strip, (votes.get(strip) ?? 0) + weight);
    }
  }
  const summed = [...votes].map(([strip, own]) => ({
    strip,
    votes: own + (votes.get(strip + 1) ?? 0) + (votes.get(strip - 1) ?? 0) / 2,
  }));
  const most = Math.max(0, ...summed.map((entry) => entry.votes));
  return summed
    .filter((entry) => entry.votes >= most * 0.3)
    .sort((a, b) => b.votes - a.votes)
    .map((entry) => entry.strip * STRIP);
}
