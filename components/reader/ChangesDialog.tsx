import { useMemo, useState } from 'preact/hooks';
import type { Revision } from '../../lib/model/revision';
import type { Span } from '../../lib/model/span';
import { textChanges } from '../../lib/text/text-changes';
import { Dialog } from '../ui/Dialog';
import { useMessages } from '../ui/messages';
import { ChangeEntry } from './ChangeEntry';
import { capturedTime } from './captured-time';

type Props = {
  /** The text that the others are compared with: the one shown last. */
  readonly latest: Revision;
  /** The texts before it, the newest first; at least one. */
  readonly earlier: readonly Revision[];
  /** The text to begin with. */
  readonly from: string;
  readonly revisionUrl: (id: string) => string;
  /** Absent where the latest text is not the one in sight. */
  readonly onJump?: ((span: Span) => void) | undefined;
  readonly onClose: () => void;
};

/** What has changed between an earlier text of the article and the latest: sentence by sentence, in the order of the text. */
export function ChangesDialog({ latest, earlier, from, revisionUrl, onJump, onClose }: Props) {
  const t = useMessages();
  const [chosen, setChosen] = useState(from);
  const before = earlier.find(({ id }) => id === chosen) ?? earlier[0];
  const changes = useMemo(() => textChanges(before?.text ?? '', latest.text), [before, latest]);
  if (before === undefined) return null;
  const time = (revision: Revision) => capturedTime(revision.capturedAt, t('localeTag'));
  return (
    <Dialog title={t('changesTitle')} closeLabel={t('dialogClose')} onClose={onClose}>
      {earlier.length > 1 ? (
        <label class="changes__choice">
          {t('changesCompareWith')}
          <select value={before.id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            {earlier.map((revision) => (
              <option key={revision.id} value={revision.id}>
                {time(revision)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p>{t('changesBetween', time(before), time(latest))}</p>
      )}
      <p>
        <a href={revisionUrl(before.id)}>{t('changesReadEarlier')}</a>
      </p>
      {before.title !== latest.title && (
        <p class="change__text" lang="zh-CN">
          <del>{before.title}</del> <ins>{latest.title}</ins>
        </p>
      )}
      {changes.length === 0 && <p>{t('changesNoSentence')}</p>}
      <ol class="changes">
        {changes.map((change) => (
          <ChangeEntry
            key={`${change.kind} ${'after' in change ? change.after.start : change.before.start}`}
            change={change}
            before={before.text}
            after={latest.text}
            onJump={onJump}
          />
        ))}
      </ol>
    </Dialog>
  );
}
