import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ImageBlock } from '../../lib/model/article';
import { useMessages } from '../ui/messages';

type Props = {
  readonly image: ImageBlock;
  readonly before: ComponentChildren;
  readonly after: ComponentChildren;
};

/** A picture with the captions that belong to it. A broken one says so and can be asked for again. */
export function Picture({ image, before, after }: Props) {
  const t = useMessages();
  const [broken, setBroken] = useState(false);
  const picture = broken ? (
    <p class="picture__broken">
      <span>{image.alt === '' ? t('pictureBroken') : t('pictureBrokenNamed', image.alt)}</span>
      <button type="button" class="button button--outlined" onClick={() => setBroken(false)}>
        {t('retry')}
      </button>
    </p>
  ) : (
    <img
      src={image.src}
      alt={image.alt}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      onError={() => setBroken(true)}
    />
  );
  if (!before && !after) return <div class="picture">{picture}</div>;
  return (
    <figure class="picture">
      {before && <div class="picture__line">{before}</div>}
      {picture}
      {after && <figcaption>{after}</figcaption>}
    </figure>
  );
}
