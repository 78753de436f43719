import { knowsSize, PictureFrame, type PictureProps } from './PictureFrame';

/** Keeps the place of a picture, and loads none. */
export function PicturePlace({ image, ...frame }: PictureProps) {
  const place = knowsSize(image) ? (
    <div
      class="picture__place"
      style={{ width: `${image.width}px`, aspectRatio: `${image.width} / ${image.height}` }}
    />
  ) : (
    <div class="picture__place picture__guess" />
  );
  return <PictureFrame {...frame}>{place}</PictureFrame>;
}
