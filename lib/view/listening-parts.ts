import { type Block, blockSpans, isTextBlock } from '../model/article';
import type { Span } from '../model/span';
import { sentencesOf } from '../text/sentence';

/** What is said in one go. A picture without a caption has no place in the text: its span is empty. */
export type ListeningPart = {
  readonly span: Span;
  readonly words: string;
  /** The words tell of a picture; the listener gets a moment to look. */
  readonly picture: boolean;
};

/**
 * Longer sentences are said clause by clause: remote voices of Chromium fall silent after some 15 seconds without a word of
 * it, and a clause is a better place to come back to.
 */
const LONGEST = 90;

/** An article as it is read aloud: sentence by sentence, with each picture by its caption or else its alternative text. */
export function listeningParts(blocks: readonly Block[]): readonly ListeningPart[] {
  const spans = blockSpans({ blocks });
  return blocks.flatMap((block, index): readonly ListeningPart[] => {
    const start = spans[index]?.start ?? spans.slice(0, index).findLast((span) => span !== null)?.end ?? 0;
    if (block.kind === 'image') {
      const hasCaption = blocks[index + 1]?.kind === 'caption' || blocks[index - 1]?.kind === 'caption';
      if (hasCaption || block.alt.trim() === '') return [];
      return [{ span: { start, end: start }, words: block.alt.trim(), picture: true }];
    }
    if (!isTextBlock(block)) return [];
    return sentencesOf(block.text)
      .flatMap((sentence) => clausesOf(block.text, sentence))
      .map(({ start: from, end }) => ({
        span: { start: start + from, end: start + end },
        words: block.text.slice(from, end),
        picture: block.kind === 'caption',
      }));
  });
}

/** Cuts a long sentence behind its ，；：、 and, where it has none of them, anywhere. */
function clausesOf(text: string, sentence: Span): readonly Span[] {
  const clauses: Span[] = [];
  let from = sentence.start;
  while (sentence.end - from > LONGEST) {
    const part = text.slice(from, from + LONGEST);
    const comma = Math.max(...[...'，；：、,;:'].map((mark) => part.lastIndexOf(mark)));
    const end = from + (comma > LONGEST / 3 ? comma + 1 : LONGEST);
    clauses.push({ start: from, end });
    from = end;
  }
  clauses.push({ start: from, end: sentence.end });
  return clauses;
}

/** The first part that ends behind an offset of the text; 0 behind the last one. */
export const partAt = (parts: readonly ListeningPart[], offset: number): number =>
  Math.max(
    0,
    parts.findIndex(({ span }) => span.end > offset),
  );
