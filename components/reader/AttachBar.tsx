import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Place } from '../../lib/model/annotation';
import { useMessages } from '../ui/messages';
import { useTargetWords } from './target-words';
import type { Attaching } from './use-attaching';

type Props = { readonly attaching: Attaching; readonly selected: Place | null };

/** At the lower edge while a new place is being looked for: whose place, and the button that takes the selected words. */
export function AttachBar({ attaching, selected }: Props) {
  const t = useMessages();
  const { words } = useTargetWords();
  const root = useRef<HTMLElement>(null);
  const { orphan } = attaching;
  useLayoutEffect(() => {
    if (orphan) root.current?.focus();
  }, [orphan]);
  if (!orphan) return null;
  return (
    <section
      class="attach"
      ref={root}
      tabIndex={-1}
      aria-label={t('attachLabel')}
      onKeyDown={(event) => event.key === 'Escape' && attaching.cancel()}
    >
      <div class="attach__text">
        <p lang="zh-CN" class="attach__quote">
          {words(orphan)}
        </p>
        <p>{t(selected ? 'attachReady' : 'attachHint')}</p>
      </div>
      <button
        type="button"
        class="button button--primary"
        disabled={selected === null}
        onClick={() => selected && attaching.attach(selected)}
      >
        {t('attachHere')}
      </button>
      <button type="button" class="button button--outlined" onClick={attaching.cancel}>
        {t('cancel')}
      </button>
    </section>
  );
}
