import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { imageSize } from '../../../lib/page/image-size';

/** A picture as a browser has loaded it; jsdom loads none. */
function loaded(currentSrc: string, naturalWidth: number, naturalHeight: number): Element {
  const image = new JSDOM('<img>').window.document.querySelector('img') as HTMLImageElement;
  for (const [name, value] of Object.entries({ currentSrc, naturalWidth, naturalHeight }))
    Object.defineProperty(image, name, { value });
  return image;
}
const SRC = 'http://www.wzljl.cn/a.jpg';

describe('imageSize', () => {
  it('is the size of the picture that the page has loaded', () => {
    expect(imageSize(loaded(SRC, 640, 400), SRC)).toEqual({ width: 640, height: 400 });
  });
  it('is unknown while nothing is loaded', () => {
    expect(imageSize(loaded(SRC, 0, 0), SRC)).toEqual({});
  });
  it('is not that of a placeholder', () => {
    expect(imageSize(loaded('http://www.wzljl.cn/loading.gif', 32, 32), SRC)).toEqual({});
  });
});
