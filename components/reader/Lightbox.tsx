import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ArticlePicture } from '../../lib/view/pictures';
import { IconButton } from '../ui/IconButton';
import { useMessages } from '../ui/messages';
import { usePictureSource } from './picture-sources';

type Props = {
  readonly pictures: readonly ArticlePicture[];
  /** Which of them is shown first. */
  readonly first: number;
  /** Whose the article is: stands below pictures, as their captions name the photographer only now and then. */
  readonly source: string | undefined;
  readonly onClose: () => void;
};

/** Times the size that fits into the window. */
const ZOOMS = [1, 1.5, 2, 3, 4] as const;

/** One picture in the whole window, with its caption; arrows go to the others, + and − come nearer. */
export function Lightbox({ pictures, first, source, onClose }: Props) {
  const t = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(first);
  const [zoom, setZoom] = useState(0);
  const [broken, setBroken] = useState(false);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal?.();
    return () => element?.close?.();
  }, []);

  const go = (step: 1 | -1) => {
    const next = at + step;
    if (next < 0 || next >= pictures.length) return;
    setAt(next);
    setZoom(0);
    setBroken(false);
  };
  const magnify = (step: 1 | -1) => setZoom(Math.min(Math.max(zoom + step, 0), ZOOMS.length - 1));
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => magnify(1),
    '=': () => magnify(1),
    '-': () => magnify(-1),
    '0': () => setZoom(0),
    // Of a magnified picture, arrows show another part.
    ...(zoom === 0 && { ArrowLeft: () => go(-1), ArrowRight: () => go(1) }),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const picture = pictures[at];
  const src = usePictureSource(picture?.image.src ?? '');
  if (!picture) return null;
  const { image, captions } = picture;
  return (
    <dialog
      class="lightbox"
      ref={dialog}
      aria-label={t('pictureView')}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <div class="lightbox__stage" tabIndex={zoom > 0 ? 0 : undefined}>
        {broken ? (
          <p class="lightbox__broken">{t('pictureBroken')}</p>
        ) : (
          <img
            key={src}
            src={src}
            alt={image.alt}
            style={{ '--zoom': ZOOMS[zoom] ?? 1 }}
            referrerpolicy="no-referrer"
            onError={() => setBroken(true)}
          />
        )}
      </div>
      <div class="lightbox__foot">
        <div class="lightbox__caption" lang="zh-CN">
          {captions.map((caption) => (
            <p key={caption}>{caption}</p>
          ))}
          {captions.length === 0 && image.alt !== '' && <p>{image.alt}</p>}
          {source && <p class="lightbox__source">{source}</p>}
        </div>
        <div class="lightbox__controls">
          <span class="lightbox__count" role="status">
            {t('pictureCount', at + 1, pictures.length)}
          </span>
          <IconButton icon="left" label={t('picturePrevious')} disabled={at === 0} onClick={() => go(-1)} />
          <IconButton
            icon="right"
            label={t('pictureNext')}
            disabled={at === pictures.length - 1}
            onClick={() => go(1)}
          />
          <IconButton icon="minus" label={t('zoomOut')} disabled={zoom === 0} onClick={() => magnify(-1)} />
          <IconButton
            icon="plus"
            label={t('zoomIn')}
            disabled={zoom === ZOOMS.length - 1}
            onClick={() => magnify(1)}
          />
          <IconButton
            icon="close"
            label={t('dialogClose')}
            autofocus
            onClick={() => dialog.current?.close()}
          />
        </div>
      </div>
    </dialog>
  );
}
