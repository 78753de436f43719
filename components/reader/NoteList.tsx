import { type Place, type PlacedAnnotation, placeOfAnchor } from '../../lib/model/annotation';
import { useKeptNodes } from '../hooks/use-kept-nodes';
import { useMessages } from '../ui/messages';
import { useColorName } from './color-names';
import { NoteText } from './NoteText';
import { ChangedQuote } from './parts-on-demand';
import { useTargetWords } from './target-words';

type Props = {
  readonly annotations: readonly PlacedAnnotation[];
  readonly onOpen: (placed: PlacedAnnotation) => void;
  readonly onArticleNote: () => void;
  /** The words that stand at a place now. */
  readonly wordsAt: (place: Place) => string;
};

/** The note on the article, then all annotations in text order, then those whose place is gone. */
export function NoteList({ annotations, onOpen, onArticleNote, wordsAt }: Props) {
  const t = useMessages();
  const onArticle = annotations.filter(({ annotation }) => annotation.selector === null);
  const placed = annotations.filter(({ anchor }) => anchor !== null);
  const entry = useKeptNodes(
    (item: PlacedAnnotation) => (
      <li key={item.annotation.id}>
        <NoteEntry item={item} onOpen={onOpen} />
        {item.anchor?.quality === 'changed' && (
          <ChangedQuote
            before={item.annotation.selector?.quote.exact ?? ''}
            after={wordsAt(placeOfAnchor(item.anchor))}
          />
        )}
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
  const { annotation } = item;
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
      {item.anchor?.quality === 'moved' && <span class="note-entry__place">{t('qualityMoved')}</span>}
      {annotation.note !== '' && <NoteText note={annotation.note} class="note-entry__note" inButton />}
      {annotation.tags.length > 0 && (
        <span class="note-entry__tags">{annotation.tags.map((tag) => `#${tag}`).join(' ')}</span>
      )}
    </button>
  );
}
