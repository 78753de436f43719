import type { RefObject } from 'preact';
import type { Span } from '../../lib/model/span';
import { startOf } from '../../lib/view/dom/blocks';
import { selectedIn } from '../hooks/use-selection-span';
import { focusedBlock } from './focus-block';

export const clearSelection = (): void => document.getSelection()?.removeAllRanges();

/** What a key acts on: the selection, or else the whole block that has the focus; null without either. */
function spanInHand(root: HTMLElement, text: string): Span | null {
  const selected = selectedIn(root, text);
  if (selected) return selected.span;
  const block = focusedBlock(root);
  if (!block || block.textContent === '') return null;
  return { start: startOf(block), end: startOf(block) + (block.textContent?.length ?? 0) };
}

/** Makes a key handler of something to do with the text in hand; false when there is none. */
export const useTextInHand =
  (body: RefObject<HTMLElement | null>, text: string) => (act: (span: Span) => void) => (): boolean => {
    const span = body.current && spanInHand(body.current, text);
    if (!span) return false;
    act(span);
    clearSelection();
    return true;
  };
