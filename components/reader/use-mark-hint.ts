import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { NumberMark, QuoteMark } from '../../lib/model/marks';
import type { Settings } from '../../lib/model/settings';
import { type Box, inPage } from '../ui/Popover';
import type { HintedMark } from './MarkHint';

export type Hint = { readonly marks: readonly HintedMark[]; readonly anchor: Box };

const OPENS_AFTER = 250;
const CLOSES_AFTER = 250;

/** The marks under the pointer, or under a tap. Stays while the pointer is on the hint itself; Escape takes it away. */
export function useMarkHint(
  root: RefObject<HTMLElement | null>,
  marks: { readonly numbers: readonly NumberMark[]; readonly quotes: readonly QuoteMark[] },
  settings: Settings,
): { hint: Hint | null; close: () => void } {
  const [hint, setHint] = useState<Hint | null>(null);
  const { showQuotes, showNumbers } = settings;
  const byStart = useMemo(
    () => ({
      number: new Map(marks.numbers.map((mark) => [mark.start, mark])),
      quote: new Map(marks.quotes.map((mark) => [mark.start, mark])),
    }),
    [marks.numbers, marks.quotes],
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const after = (delay: number, next: Hint | null) => {
      clearTimeout(timer);
      timer = setTimeout(() => setHint(next), delay);
    };
    const hintAt = (target: EventTarget | null, x: number, y: number): Hint | null => {
      if (!(target instanceof Element) || !root.current?.contains(target)) return null;
      const number = showNumbers && byStart.number.get(startIn(target, 'data-number'));
      const quote = showQuotes && byStart.quote.get(startIn(target, 'data-quote'));
      const found: readonly HintedMark[] = [
        ...(number ? [{ layer: 'number', mark: number } as const] : []),
        ...(quote ? [{ layer: 'quote', mark: quote } as const] : []),
      ];
      const element = target.closest(number ? '[data-number]' : '[data-quote]');
      if (found.length === 0 || !element) return null;
      const rects = [...element.getClientRects()];
      const line = rects.find(({ top, bottom }) => y >= top && y <= bottom) ?? rects[0];
      return line
        ? {
            marks: found,
            anchor: inPage(number ? line : { left: x, top: line.top, width: 0, height: line.height }),
          }
        : null;
    };
    const onOver = (event: PointerEvent) => {
      if (event.pointerType === 'touch' || event.buttons > 0) return;
      if (event.target instanceof Element && event.target.closest('.hint')) return clearTimeout(timer);
      const next = hintAt(event.target, event.clientX, event.clientY);
      after(next ? OPENS_AFTER : CLOSES_AFTER, next);
    };
    const onClick = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('.hint, [data-annotation], a')) return;
      after(
        0,
        document.getSelection()?.isCollapsed === false
          ? null
          : hintAt(event.target, event.clientX, event.clientY),
      );
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') after(0, null);
    };
    document.addEventListener('pointerover', onOver);
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', onOver);
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [root, byStart, showQuotes, showNumbers]);

  return { hint, close: () => setHint(null) };
}

const startIn = (target: Element, attribute: string): number =>
  Number(target.closest(`[${attribute}]`)?.getAttribute(attribute) ?? Number.NaN);
