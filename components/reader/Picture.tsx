import { useRef, useState } from 'preact/hooks';
import { useMessages } from '../ui/messages';
import { knowsSize, PictureFrame, type PictureProps } from './PictureFrame';
import { PictureNotes } from './PictureNotes';
import { usePictureSource } from './picture-sources';
import { usePicture } from './use-picture';

/**
 * A picture with the captions that belong to it, which opens a larger view. A broken or slow one says so and can be asked for
 * again. Its place is kept free from the beginning, so that no text moves when it comes.
 */
export function Picture({ image, block, annotations, before, after }: PictureProps) {
  const t = useMessages();
  const element = useRef<HTMLImageElement>(null);
  const src = usePictureSource(image.src);
  const { state, attempt, shown, broken, retry } = usePicture(element, src);
  /** Without a known size the place is a guess; the picture may take its own as long as nobody sees it move the text. */
  const [fits, setFits] = useState(knowsSize(image));
  const onLoad = () => {
    const box = element.current?.getBoundingClientRect();
    if (box && (box.bottom < 0 || box.top > window.innerHeight)) setFits(true);
    shown();
  };
  const named = (
    bare: 'pictureBroken' | 'pictureSlow',
    withName: 'pictureBrokenNamed' | 'pictureSlowNamed',
  ) => (image.alt === '' ? t(bare) : t(withName, image.alt));
  return (
    <PictureFrame block={block} before={before} after={after}>
      {state !== 'broken' && (
        <button
          type="button"
          class="picture__open"
          data-picture={block}
          aria-label={image.alt === '' ? t('pictureOpen') : t('pictureOpenNamed', image.alt)}
        >
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
      <PictureNotes block={block} annotations={annotations} />
    </PictureFrame>
  );
}
