import type { Span } from '../../model/span';
import type { Mention } from './mentions';

/** Who says a statement, and by which word that is known; '' where only an act or the subject tells it. */
export type Attribution = { readonly mention: Mention; readonly cue: string };
/** A statement and what stands around it in its paragraph, up to the statements on both sides. */
export type Scene = {
  readonly frame: string;
  readonly statement: Span;
  /** The text around the statement: `[from, statement.start)` and `[statement.end, to)`. */
  readonly from: number;
  readonly to: number;
  readonly lineStart: number;
  readonly hasNext: boolean;
  /** The people around, those of the paragraph before `from` included. */
  readonly mentions: readonly Mention[];
};

const SENTENCE_END = /[。！？]|…+(?=\n|$)/g;

/** The unfinished or last sentence before the statement, with its place; '' right after another statement or at the start. */
export function sentenceBefore({ frame, statement, from }: Scene): {
  readonly at: number;
  readonly text: string;
} {
  const region = frame.slice(from, statement.start).trimEnd();
  let start = 0;
  for (const match of region.matchAll(SENTENCE_END))
    if (match.index + match[0].length < region.length) start = match.index + match[0].length;
  const text = region.slice(start).replace(/^[，、\s]+/, '');
  return { at: from + region.length - text.length, text };
}

/** The sentence after the statement, without the punctuation around it; `end` is what closes it. */
export function sentenceAfter({ frame, statement, to, hasNext }: Scene): {
  readonly at: number;
  readonly text: string;
  readonly end: string;
} {
  const region = frame.slice(statement.end, to);
  const gap = /^\s*，?\s*/.exec(region)?.[0].length ?? 0;
  const stop = /[。！？；：]|…+(?=\n|$)/.exec(region.slice(gap));
  const text = region.slice(gap, stop ? gap + stop.index : region.length);
  return { at: statement.end + gap, text, end: stop?.[0] ?? (hasNext ? '“' : '') };
}
