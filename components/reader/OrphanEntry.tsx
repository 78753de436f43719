import type { Annotation } from '../../lib/model/annotation';
import { useMessages } from '../ui/messages';
import { useColorName } from './color-names';
import { NoteText } from './NoteText';
import { useTargetWords } from './target-words';

type Props = {
  readonly annotation: Annotation;
  readonly url: string | undefined;
  readonly onOpen: () => void;
  readonly onAttach: () => void;
  /** Absent where that is decided already. */
  readonly onKeep: (() => void) | undefined;
};

/** A context as long as they are kept goes on in the article. */
const CUT = 32;
const cutBefore = (words = '') => (words.length >= CUT ? `…${words}` : words);
const cutAfter = (words = '') => (words.length >= CUT ? `${words}…` : words);

/** An annotation without a place: its note, its quotation among the words that stood around it, and what can be done. */
export function OrphanEntry({ annotation, url, onOpen, onAttach, onKeep }: Props) {
  const t = useMessages();
  const colorName = useColorName();
  const { where, words } = useTargetWords();
  const { selector, color, note, tags } = annotation;
  return (
    <div class="orphan">
      <p class={`note-entry__quote note-entry__quote--${color} orphan__place`} lang="zh-CN">
        <span class="visually-hidden" lang={t('localeTag')}>
          {colorName(color)}{' '}
        </span>
        <span class="orphan__around">{cutBefore(selector?.quote.prefix)}</span>
        <mark class={`orphan__words orphan__words--${color}`}>{words(annotation)}</mark>
        <span class="orphan__around">{cutAfter(selector?.quote.suffix)}</span>
      </p>
      {where(annotation) !== '' && <p class="note-entry__place">{where(annotation)}</p>}
      {note !== '' && <NoteText note={note} class="note-entry__note" />}
      {tags.length > 0 && <p class="note-entry__tags">{tags.map((tag) => `#${tag}`).join(' ')}</p>}
      <p class="orphan__ways">
        <button type="button" class="chip" onClick={onAttach}>
          {t('attachBegin')}
        </button>
        <button type="button" class="chip" onClick={onOpen}>
          {t('orphanOpen')}
        </button>
        {onKeep && (
          <button type="button" class="chip" onClick={onKeep}>
            {t('orphanKeep')}
          </button>
        )}
        {url !== undefined && <a href={url}>{t('orphanMadeOn')}</a>}
      </p>
    </div>
  );
}
