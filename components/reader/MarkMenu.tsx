import { useRef, useState } from 'preact/hooks';
import { IconButton } from '../ui/IconButton';
import { useMessages } from '../ui/messages';
import { MarkButtons } from './MarkButtons';
import type { HintedMark } from './MarkHint';
import type { MarkActs } from './use-correcting';

/** The same buttons as in the text, unfolded under a row of the panel. */
export function MarkMenu({ hinted, acts }: { readonly hinted: HintedMark; readonly acts: MarkActs }) {
  const t = useMessages();
  const [open, setOpen] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  return (
    <>
      <div class="mark-menu" ref={row}>
        <IconButton icon="more" label={t('markMore')} aria-expanded={open} onClick={() => setOpen(!open)} />
      </div>
      {open && (
        <MarkButtons
          hinted={hinted}
          acts={acts}
          onDone={() => {
            row.current?.querySelector('button')?.focus();
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
