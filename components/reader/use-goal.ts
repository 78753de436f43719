import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../../lib/model/span';
import { jumpTo } from './jump-to';

/** Shows, once, the place that the address asked for; nothing happens without one. */
export function useGoal(body: RefObject<HTMLElement | null>, goal: Span | null | undefined): void {
  const reached = useRef(false);
  useEffect(() => {
    if (reached.current || !goal || !body.current) return;
    reached.current = true;
    jumpTo(body.current, goal);
  }, [body, goal]);
}
