import type { PlacedAnnotation } from '../../lib/model/annotation';
import { useKeptNodes } from '../hooks/use-kept-nodes';
import { useMessages } from '../ui/messages';
import { useColorName } from './color-names';
import { useTargetWords } from './target-words';

type Props = {
  readonly annotations: readonly PlacedAnnotation[];
  readonly onOpen: (placed: PlacedAnnotation) => void;
  readonly onArticleNote: () => void;
};

/** The note on the article, then all annotations in text order, then those whose place is gone. */
export function NoteList({ annotations, onOpen, onArticleNote }: Props) {
  const t = useMessages();
  const onArticle = annotations.filter(({ annotation }) => annotation.selector === null);
  const placed = annotations.filter(({ anchor }) => anchor !== null);
  const entry = useKeptNodes(
    (item: PlacedAnnotation) => (
      <li key={item.annotation.id}>
        <NoteEntry item={item} onOpen={onOpen} />
      </li>
    ),
    onOpen,
  );
  const list = (items: readonly PlacedAnnotation[]) => <ol class="notes">{items.map(entry)}</ol>;
  return (
    <>
      {onArticle.length > 0 && list(onArticle)}
      {onArticle.length === 0 && (
        <button type="button" class="button button--outlined notes__add" onClick={onArticleNote}>
          {t('articleNoteAdd')}
        </button>
      )}
      {placed.length > 0 ? list(placed) : <p class="panel__empty">{t('notesEmpty')}</p>}
    </>
  );
}

function NoteEntry({ item, onOpen }: { readonly item: PlacedAnnotation; readonly onOpen: Props['onOpen'] }) {
  const t = useMessages();
  const colorName = useColorName();
  const { where, words } = useTargetWords();
  const { annotation, anchor } = item;
  const place = where(annotation);
  return (
    <button type="button" class="entry note-entry" onClick={() => onOpen(item)}>
      {annotation.selector ? (
        <span class={`note-entry__quote note-entry__quote--${annotation.color}`} lang="zh-CN">
          <span class="visually-hidden" lang={t('localeTag')}>
            {colorName(annotation.color)}{' '}
          </span>
          {words(annotation)}
        </span>
      ) : (
        <span class="note-entry__whole">{t('articleNote')}</span>
      )}
      {place !== '' && <span class="note-entry__place">{place}</span>}
      {annotation.note !== '' && <span class="note-entry__note">{annotation.note}</span>}
      {annotation.tags.length > 0 && (
        <span class="note-entry__tags">{annotation.tags.map((tag) => `#${tag}`).join(' ')}</span>
      )}
      {anchor?.quality === 'changed' && <span class="note-entry__quality">{t('qualityChanged')}</span>}
    </button>
  );
}
