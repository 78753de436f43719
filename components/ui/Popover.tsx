import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

type Props = {
  /** What it belongs to, in page coordinates; null puts it in the middle of the window. */
  readonly anchor: Box | null;
  readonly side: 'above' | 'below';
  readonly class: string;
  readonly children: ComponentChildren;
  readonly label: string;
  readonly role: 'dialog' | 'toolbar' | 'status';
  readonly element?: RefObject<HTMLDivElement | null>;
};

const GAP = 8;

/**
 * A box beside a place in the text: on the side asked for, on the other where there is no room. It keeps its side while it
 * grows; a dialog that grows out of the window scrolls the page along.
 */
export function Popover({ anchor, side, class: name, children, label, role, element }: Props) {
  const own = useRef<HTMLDivElement>(null);
  const ref = element ?? own;
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box || !anchor) return;
    const chosen = sideWithRoom(anchor, side, box.offsetHeight);
    const put = () => {
      const place = placeBeside(anchor, chosen, box.offsetWidth, box.offsetHeight);
      box.style.setProperty('--left', `${place.left}px`);
      box.style.setProperty('--top', `${place.top}px`);
      if (role === 'dialog') box.scrollIntoView?.({ block: 'nearest', behavior: 'instant' });
    };
    put();
    if (!globalThis.ResizeObserver) return;
    const observer = new ResizeObserver(put);
    observer.observe(box);
    return () => observer.disconnect();
  }, [ref, anchor, side, role]);
  const centred = anchor === null ? ' popover--centred' : '';
  return (
    <div ref={ref} class={`popover ${name}${centred}`} {...{ role, 'aria-label': label }}>
      {children}
    </div>
  );
}

type Side = Props['side'];

function sideWithRoom(anchor: Box, side: Side, height: number): Side {
  const page = document.documentElement;
  const fits = {
    above: anchor.top - height - GAP >= page.scrollTop + GAP,
    below: anchor.top + anchor.height + height + GAP <= page.scrollTop + page.clientHeight - GAP,
  };
  const other = side === 'above' ? 'below' : 'above';
  return fits[other] && !fits[side] ? other : side;
}

function placeBeside(anchor: Box, side: Side, width: number, height: number) {
  const page = document.documentElement;
  const top = side === 'above' ? anchor.top - height - GAP : anchor.top + anchor.height + GAP;
  const centre = anchor.left + anchor.width / 2 - width / 2;
  const left = Math.max(GAP, Math.min(centre, page.clientWidth - width - GAP));
  return { left: left + page.scrollLeft, top: Math.max(top, GAP) };
}

/** A box from the window's coordinates into the page's, where it stays while the page scrolls. */
export const inPage = (rect: Box): Box => ({
  left: rect.left + window.scrollX,
  top: rect.top + window.scrollY,
  width: rect.width,
  height: rect.height,
});
