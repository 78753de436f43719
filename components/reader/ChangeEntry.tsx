import type { Span } from '../../lib/model/span';
import type { TextChange } from '../../lib/text/text-changes';
import { type MessageKey, useMessages } from '../ui/messages';
import { ChangedText } from './ChangedText';

const NAMES: Readonly<Record<TextChange['kind'], MessageKey>> = {
  added: 'changeAdded',
  removed: 'changeRemoved',
  moved: 'changeMoved',
  edited: 'changeEdited',
};

type Props = {
  readonly change: TextChange;
  readonly before: string;
  readonly after: string;
  /** Goes to a place in the later text; absent where that text is not the one shown. */
  readonly onJump?: ((span: Span) => void) | undefined;
};

/** One sentence that came, went, moved or was edited. */
export function ChangeEntry({ change, before, after, onJump }: Props) {
  const t = useMessages();
  return (
    <li class="change">
      <p class="change__kind">
        <strong>{t(NAMES[change.kind])}</strong>
        {onJump && change.kind !== 'removed' && (
          <button type="button" class="chip" onClick={() => onJump(change.after)}>
            {t('changeShow')}
          </button>
        )}
      </p>
      {change.kind === 'removed' && (
        <p class="change__text">
          <ChangedText text={before} span={change.before} marked={[change.before]} as="del" />
        </p>
      )}
      {change.kind === 'edited' && (
        <>
          <p class="change__text">
            <ChangedText text={before} span={change.before} marked={change.goneWords} as="del" />
          </p>
          <p class="change__text">
            <ChangedText text={after} span={change.after} marked={change.newWords} as="ins" />
          </p>
        </>
      )}
      {(change.kind === 'added' || change.kind === 'moved') && (
        <p class="change__text">
          <ChangedText
            text={after}
            span={change.after}
            marked={change.kind === 'added' ? [change.after] : []}
            as="ins"
          />
        </p>
      )}
    </li>
  );
}
