import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PlacedAnnotation } from '../../lib/model/annotation';
import type { ImageBlock } from '../../lib/model/article';
import { useMessages } from '../ui/messages';
import { PictureNotes } from './PictureNotes';
import { usePictureSource } from './picture-sources';
import { usePicture } from './use-picture';

type Props = {
  readonly image: ImageBlock;
  /** Its index among the article's blocks, by which the larger view finds it. */
  readonly block: number;
  readonly annotations: readonly PlacedAnnotation[];
  readonly before: ComponentChildren;
  readonly after: ComponentChildren;
};

/**
 * A picture with the captions that belong to it, which opens a larger view. A broken or slow one says so and can be asked for
 * again. Its place is kept free from the beginning, so that no text moves when it comes.
 */
export function Picture({ image, block, annotations, before, after }: Props) {
  const t = useMessages();
  const element = useRef<HTMLImageElement>(null);
  const src = usePictureSource(image.src);
  const { state, attempt, shown, broken, retry } = usePicture(element, src ?? image.src);
  /** Without a known size the place is a guess; the picture may take its own as long as nobody sees it move the text. */
  const [fits, setFits] = useState(image.width !== undefined && image.height !== undefined);
  const onLoad = () => {
    const box = element.current?.getBoundingClientRect();
    if (box && (box.bottom < 0 || box.top > window.innerHeight)) setFits(true);
    shown();
  };
  const named = (
    bare: 'pictureBroken' | 'pictureSlow',
    withName: 'pictureBrokenNamed' | 'pictureSlowNamed',
  ) => (image.alt === '' ? t(bare) : t(withName, image.alt));
  const picture = (
    <>
      {state !== 'broken' && (
        <button
          type="button"
          class="picture__open"
          data-picture={block}
          aria-label={image.alt === '' ? t('pictureOpen') : t('pictureOpenNamed', image.alt)}
        >
          {src === undefined ? (
            <span
              class={fits ? 'picture__place' : 'picture__place picture__guess'}
              style={
                fits ? { width: `${image.width}px`, aspectRatio: `${image.width} / ${image.height}` } : {}
              }
            />
          ) : (
            <img
              key={`${attempt} ${src}`}
              ref={element}
              class={fits ? undefined : 'picture__guess'}
              src={src}
              alt={image.alt}
              width={image.width}
              height={image.height}
              loading="lazy"
              decoding="async"
              referrerpolicy="no-referrer"
              onLoad={onLoad}
              // One that was replaced may still fail: it says nothing of the one that is shown.
              onError={({ currentTarget }) => currentTarget === element.current && broken()}
            />
          )}
        </button>
      )}
      {(state === 'broken' || state === 'slow') && (
        <p class="picture__broken">
          <span>
            {state === 'broken'
              ? named('pictureBroken', 'pictureBrokenNamed')
              : named('pictureSlow', 'pictureSlowNamed')}
          </span>
          <button type="button" class="button button--outlined" onClick={retry}>
            {t('retry')}
          </button>
        </p>
      )}
    </>
  );
  const notes = <PictureNotes block={block} annotations={annotations} />;
  if (!before && !after)
    return (
      <div class="picture" data-block={block}>
        {picture}
        {notes}
      </div>
    );
  return (
    <figure class="picture" data-block={block}>
      {before && <div class="picture__line">{before}</div>}
      {picture}
      {notes}
      {after && <figcaption>{after}</figcaption>}
    </figure>
  );
}
