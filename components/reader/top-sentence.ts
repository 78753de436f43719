import type { Span } from '../../lib/model/span';
import { sentenceAround } from '../../lib/text/sentence';
import { firstCharacterBelow } from '../../lib/view/dom/sight';
import { spanRange } from '../../lib/view/dom/span-range';

/** Room between the toolbar and the sentence that one comes back to; a line that reaches no lower is not in sight. */
const MARGIN = 16;

/** Height of the window above which the toolbar covers the text. */
const underToolbar = (): number => document.querySelector('.toolbar')?.getBoundingClientRect().bottom ?? 0;

/** The topmost sentence in sight; null at the head of the article and where its text is above. */
export function topSentence(root: Element, text: string): Span | null {
  const at = firstCharacterBelow(root, underToolbar() + MARGIN);
  if (at === null || at === 0) return null;
  const sentence = sentenceAround(text, { start: at, end: at });
  return sentence.start < sentence.end ? sentence : null;
}

/** Scrolls, without any motion, to where a character stands below the toolbar; with a caption comes its picture. */
export function scrollToOffset(root: Element, offset: number): void {
  const range = spanRange(root, { start: offset, end: offset + 1 });
  const place = range?.startContainer.parentElement?.closest('.picture') ?? range;
  const top = place?.getBoundingClientRect?.().top;
  if (top !== undefined) window.scrollBy({ top: top - underToolbar() - MARGIN, behavior: 'instant' });
}
