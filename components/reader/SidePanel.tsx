import type { ComponentChildren, RefObject } from 'preact';
import { IconButton } from '../ui/IconButton';
import { useMessages } from '../ui/messages';
import { Tabs } from '../ui/Tabs';

export const PANEL_TABS = ['outline', 'quotes', 'numbers', 'notes'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

type Props = {
  readonly current: PanelTab;
  readonly counts: Readonly<Record<PanelTab, number>>;
  readonly onTab: (tab: PanelTab) => void;
  readonly onClose: () => void;
  readonly element: RefObject<HTMLElement | null>;
  readonly children: ComponentChildren;
};

/** Beside the text in wide windows, a sheet over its lower part in narrow ones (by CSS). */
export function SidePanel({ current, counts, onTab, onClose, element, children }: Props) {
  const t = useMessages();
  const labels = {
    outline: t('tabOutline'),
    quotes: t('tabQuotes'),
    numbers: t('tabNumbers'),
    notes: t('tabNotes'),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <aside class="panel" id="panel" ref={element} aria-label={t('panelLabel')} onKeyDown={onKeyDown}>
      <IconButton
        class="button button--icon panel__close"
        icon="close"
        label={t('panelClose')}
        onClick={onClose}
      />
      <Tabs
        label={t('panelLabel')}
        tabs={PANEL_TABS.map((id) => ({ id, label: labels[id], count: counts[id] }))}
        current={current}
        onChange={onTab}
      >
        {children}
      </Tabs>
    </aside>
  );
}
