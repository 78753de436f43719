/**
 * The size of a picture as the page has loaded it, in its own pixels, so that its place can be kept free in the reading view;
 * nothing where the page shows another picture in its place (a placeholder), or has not loaded it.
 */
export function imageSize(
  image: Element,
  src: string,
): { readonly width?: number; readonly height?: number } {
  const { currentSrc, naturalWidth, naturalHeight } = image as Partial<HTMLImageElement>;
  return currentSrc === src && naturalWidth && naturalHeight
    ? { width: naturalWidth, height: naturalHeight }
    : {};
}
