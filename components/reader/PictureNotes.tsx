import type { PlacedAnnotation } from '../../lib/model/annotation';
import { Icon } from '../ui/Icon';
import { useMessages } from '../ui/messages';
import { useColorName } from './color-names';

type Props = { readonly block: number; readonly annotations: readonly PlacedAnnotation[] };

/** What was noted on a picture, each as a chip in its colour, and the button for a first note. */
export function PictureNotes({ block, annotations }: Props) {
  const t = useMessages();
  const colorName = useColorName();
  return (
    <div class={annotations.length > 0 ? 'picture__notes' : 'picture__notes picture__notes--none'}>
      {annotations.map(({ annotation }) => {
        const { id, color, note, tags } = annotation;
        const words = [note, ...tags.map((tag) => `#${tag}`)].filter(Boolean).join(' ');
        const noted = words === '' ? '' : ' highlight--noted';
        return (
          <button
            key={id}
            type="button"
            class={`picture__noted highlight highlight--${color}${noted}`}
            data-annotation={id}
            tabIndex={0}
            aria-description={
              words === ''
                ? t('highlightBare', colorName(color))
                : t('highlightNoted', colorName(color), note)
            }
          >
            {words || t('targetPicture')}
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
