import { useMemo } from 'preact/hooks';
import type { Revision } from '../../lib/model/revision';
import { type TextChange, textChanges } from '../../lib/text/text-changes';
import { type MessageKey, useMessages } from '../ui/messages';

type Props = {
  readonly seen: Revision;
  readonly latest: Revision;
  /** How many annotations have no place in the latest text, and the way to them. */
  readonly orphans: number;
  readonly onOrphans: () => void;
  readonly onChanges: () => void;
  readonly onAcknowledge: () => void;
};

const COUNTS: readonly (readonly [TextChange['kind'], MessageKey])[] = [
  ['added', 'changesAdded'],
  ['removed', 'changesRemoved'],
  ['edited', 'changesEdited'],
  ['moved', 'changesMoved'],
];

/** Says above the text that the page has changed since it was last read, how much, and what became of the notes. */
export function ChangesNotice({ seen, latest, orphans, onOrphans, onChanges, onAcknowledge }: Props) {
  const t = useMessages();
  const changes = useMemo(() => textChanges(seen.text, latest.text), [seen, latest]);
  const counts = COUNTS.map(([kind, key]) => ({
    key,
    count: changes.filter((change) => change.kind === kind).length,
  })).filter(({ count }) => count > 0);
  return (
    <section class="reader__captured" aria-label={t('changesTitle')}>
      <p>{t('capturedChanged')}</p>
      <p>
        {counts.length === 0
          ? t('changesNoSentence')
          : counts.map(({ key, count }) => t(key, count)).join(t('listComma'))}
      </p>
      {orphans > 0 && <p>{t('changesOrphans', orphans)}</p>}
      <p class="reader__captured-ways">
        <button type="button" class="button button--outlined" onClick={onChanges}>
          {t('changesShow')}
        </button>
        {orphans > 0 && (
          <button type="button" class="button button--outlined" onClick={onOrphans}>
            {t('changesShowOrphans')}
          </button>
        )}
        <button type="button" class="button" onClick={onAcknowledge}>
          {t('changesAcknowledge')}
        </button>
      </p>
    </section>
  );
}
