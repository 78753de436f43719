import { daysLeft } from '../../lib/model/bin';
import { NoteText } from '../reader/NoteText';
import { useMessages } from '../ui/messages';

type Props = {
  readonly title: string;
  readonly note?: string;
  readonly facts: readonly string[];
  readonly deletedAt: string;
  readonly now: Date;
  readonly onRestore: () => void;
  readonly onErase: () => void;
};

/** One article or note in the bin, and how long it stays there. */
export function BinEntry({ title, note, facts, deletedAt, now, onRestore, onErase }: Props) {
  const t = useMessages();
  const days = daysLeft(deletedAt, now);
  return (
    <li class="row bin__row">
      <div class="row__text">
        <h3 class="row__title" lang="zh-CN">
          {title}
        </h3>
        {note && <NoteText note={note} class="bin__note" />}
        <p class="row__facts">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          <span>{days > 0 ? t('binDaysLeft', days) : t('binLastDay')}</span>
        </p>
      </div>
      <div class="bin__ways">
        <button
          type="button"
          class="button button--outlined"
          aria-label={t('binRestoreOne', title)}
          onClick={onRestore}
        >
          {t('binRestore')}
        </button>
        <button type="button" class="button" aria-label={t('binEraseOne', title)} onClick={onErase}>
          {t('binErase')}
        </button>
      </div>
    </li>
  );
}
