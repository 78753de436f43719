import type { RefObject, VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../lib/model/article';
import { picturesOf } from '../../lib/view/pictures';
import { Lightbox } from './parts-on-demand';

/** The larger view of the picture that was clicked, as long as it is open. */
export function useLightbox(body: RefObject<HTMLElement | null>, article: Article): VNode | null {
  const pictures = useMemo(() => picturesOf(article.blocks), [article]);
  const [shown, setShown] = useState<number | null>(null);
  useEffect(() => {
    const root = body.current;
    const onClick = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-picture]') : null;
      if (button) setShown(pictures.findIndex(({ block }) => String(block) === button.dataset.picture));
    };
    root?.addEventListener('click', onClick);
    return () => root?.removeEventListener('click', onClick);
  }, [body, pictures]);
  if (shown === null || shown < 0) return null;
  return (
    <Lightbox pictures={pictures} first={shown} source={article.meta.source} onClose={() => setShown(null)} />
  );
}
