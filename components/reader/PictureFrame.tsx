import type { ComponentChildren } from 'preact';
import type { PlacedAnnotation } from '../../lib/model/annotation';
import type { ImageBlock } from '../../lib/model/article';

export type PictureProps = {
  readonly image: ImageBlock;
  /** Its index among the article's blocks, by which the larger view finds it. */
  readonly block: number;
  readonly annotations: readonly PlacedAnnotation[];
  readonly before: ComponentChildren;
  readonly after: ComponentChildren;
};

type Props = Pick<PictureProps, 'block' | 'before' | 'after'> & { readonly children: ComponentChildren };

/** A picture among the captions that belong to it, or by itself. */
export function PictureFrame({ block, before, after, children }: Props) {
  if (!before && !after)
    return (
      <div class="picture" data-block={block}>
        {children}
      </div>
    );
  return (
    <figure class="picture" data-block={block}>
      {before && <div class="picture__line">{before}</div>}
      {children}
      {after && <figcaption>{after}</figcaption>}
    </figure>
  );
}

/** Without a known size the place that is kept for a picture is a guess. */
export const knowsSize = ({ width, height }: ImageBlock): boolean =>
  width !== undefined && height !== undefined;
