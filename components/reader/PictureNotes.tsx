import type { PlacedAnnotation } from '../../lib/model/annotation';
import { Icon } from '../ui/Icon';
import { useMessages } from '../ui/messages';
import { useColorName } from './color-names';
import { NoteText } from './NoteText';

type Props = { readonly block: number; readonly annotations: readonly PlacedAnnotation[] };

/** What was noted on a picture, each as a chip in its colour, and the button for a first note. */
export function PictureNotes({ block, annotations }: Props) {
  const t = useMessages();
  const colorName = useColorName();
  return (
    <div class={annotations.length > 0 ? 'picture__notes' : 'picture__notes picture__notes--none'}>
      {annotations.map(({ annotation, anchor }) => {
        const { id, color, note, tags } = annotation;
        const isBare = note === '' && tags.length === 0;
        return (
          <button
            key={id}
            type="button"
            class={`picture__noted highlight highlight--${color}${isBare ? '' : ' highlight--noted'}`}
            data-annotation={id}
            data-quality={anchor?.quality}
            tabIndex={0}
            aria-description={
              isBare ? t('highlightBare', colorName(color)) : t('highlightNoted', colorName(color), note)
            }
          >
            {note !== '' && <NoteText note={note} class="picture__words" inButton />}
            {tags.length > 0 && <span>{tags.map((tag) => `#${tag}`).join(' ')}</span>}
            {isBare && t('targetPicture')}
          </button>
        );
      })}
      {annotations.length === 0 && (
        <button
          type="button"
          class="button button--icon picture__note"
          data-note={block}
          title={t('pictureNote')}
        >
          <Icon name="note" />
          <span class="visually-hidden">{t('pictureNote')}</span>
        </button>
      )}
    </div>
  );
}
