import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Span } from '../../lib/model/span';
import { scrollToOffset, topSentence } from './top-sentence';

/** How long the text must rest before its place is kept, in milliseconds. */
const REST = 400;

/**
 * Opens the article at `startAt` before anything is painted, and from then on says which sentence is topmost: after each
 * scrolling, and when the page is left.
 */
export function useRememberedPlace(
  body: RefObject<HTMLElement | null>,
  text: string,
  startAt: number | null | undefined,
  remember: (sentence: Span | null) => void,
): void {
  useLayoutEffect(() => {
    if (body.current && startAt) scrollToOffset(body.current, startAt);
  }, [body, startAt]);

  const latest = useRef(() => {});
  latest.current = () => {
    if (body.current) remember(topSentence(body.current, text));
  };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const now = () => {
      clearTimeout(timer);
      timer = undefined;
      latest.current();
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(now, REST);
    };
    const onHide = () => {
      if (timer !== undefined) now();
    };
    addEventListener('scroll', onScroll, { passive: true });
    document.addEventListener('visibilitychange', onHide);
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', onScroll);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, []);
}
