import { useEffect, useRef, useState } from 'preact/hooks';
import { useLeave } from '../hooks/use-leave';
import { useMediaQuery } from '../hooks/use-media-query';
import type { PanelTab } from './SidePanel';

/** Below this width the panel is a sheet over the text; panel.css has the same number. */
export const SHEET = '(max-width: 56.25em)';
const APART = '[aria-controls=panel], .popover, .toast';

/** Whether the panel is open and on which tab; the focus goes into it and back to its button. */
export function usePanel(firstTab: PanelTab) {
  const element = useRef<HTMLElement>(null);
  const narrow = useMediaQuery(SHEET);
  const [isOpen, setOpen] = useState(() => !narrow);
  const [tab, setTab] = useState<PanelTab>(firstTab);

  const hasFocus = () => element.current?.contains(document.activeElement) === true;
  const open = () => {
    setOpen(true);
    requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus());
  };
  const close = () => {
    setOpen(false);
    document.querySelector<HTMLElement>('[aria-controls=panel]')?.focus();
  };
  /** A sheet gives way to the text when something in the text is asked for. */
  const giveWay = () => {
    if (narrow) setOpen(false);
  };
  // A window that was made narrow: what stood beside the text would lie over it.
  useEffect(() => {
    if (narrow && !element.current?.contains(document.activeElement)) setOpen(false);
  }, [narrow]);
  useLeave(element, narrow && isOpen, APART, giveWay);
  return { element, isOpen, tab, setTab, open, close, giveWay, hasFocus };
}

export type Panel = ReturnType<typeof usePanel>;
