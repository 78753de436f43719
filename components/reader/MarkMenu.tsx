import { useRef, useState } from 'preact/hooks';
import { IconButton } from '../ui/IconButton';
import { useMessages } from '../ui/messages';
import { MarkButtons } from './MarkButtons';
import type { HintedMark } from './marks-at';
import type { MarkActs } from './use-correcting';

/** Highlights the mark of a row of the panel; the other buttons, as in the text, unfold below the row. */
export function MarkMenu({ hinted, acts }: { readonly hinted: HintedMark; readonly acts: MarkActs }) {
  const t = useMessages();
  const [open, setOpen] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const highlighted = acts.isHighlighted(hinted.mark);
  return (
    <>
      <div class="mark-menu" ref={row}>
        <IconButton
          class={`button button--icon${highlighted ? ' mark-menu__noted' : ''}`}
          icon={highlighted ? 'note' : 'highlight'}
          label={t(highlighted ? 'hintHighlighted' : 'hintHighlight')}
          onClick={() => acts.highlight(hinted.mark)}
        />
        <IconButton icon="more" label={t('markMore')} aria-expanded={open} onClick={() => setOpen(!open)} />
      </div>
      {open && (
        <MarkButtons
          hinted={hinted}
          acts={acts}
          onDone={() => {
            row.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
