import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toWebPage } from '../../../lib/export/web-page';
import { hostile, printable } from './hostile';
import { ARTICLE, annotate, TEXT } from './sample';

const read = (file: string) => new JSDOM(file).window.document;
const texts = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent);

describe('toWebPage', () => {
  it('shows the article, its highlights and its notes', () => {
    const annotations = [
      annotate('老板娘李桂英说，四十年', { note: '哪四十年？\n再问', tags: ['人物'], color: 'green' }),
      annotate('四十年里', {}),
      annotate('从这里升起。\n“水要等到'),
      annotate(null, { note: '值得再去' }),
      annotate('后来删去的一句', { note: '在哪？' }),
    ];
    const page = read(toWebPage({ article: ARTICLE, annotations }));
    expect(texts(page, 'h1')).toEqual([ARTICLE.meta.title]);
    expect(texts(page, 'mark')).toEqual(['从这里升起。', '“水要等到', '老板娘李桂英说，', '四十年', '里']);
    expect(texts(page, 'sup')).toEqual(['1', '2', '3']);
    expect(texts(page, 'li blockquote')).toEqual([
      '从这里升起。\n“水要等到',
      '老板娘李桂英说，四十年',
      '四十年里',
    ]);
    expect(texts(page, '.note')).toEqual(['值得再去', '哪四十年？\n再问', '在哪？']);
    expect(page.querySelector('#note-2 a')?.getAttribute('href')).toContain('#:~:text=');
    for (const sup of page.querySelectorAll('sup')) sup.remove();
    expect(texts(page, 'article p').join('\n')).toBe(TEXT);
  });

  it('holds the pictures that are kept, and leads each note back into the reading view', () => {
    const image = (src: string) => ({ kind: 'image' as const, src, alt: '' });
    const article = {
      ...ARTICLE,
      blocks: [...ARTICLE.blocks, image('http://a.cn/1.jpg'), image('http://a.cn/2.jpg')],
    };
    const pictures = new Map([['http://a.cn/1.jpg', 'data:image/png;base64,AAEC']]);
    const page = read(toWebPage({ article, annotations: [annotate('炊烟', { id: 'n1' })], pictures }));
    const sources = [...page.querySelectorAll('img')].map((one) => one.getAttribute('src'));
    expect(sources).toEqual(['data:image/png;base64,AAEC', 'http://a.cn/2.jpg']);
    expect([...page.querySelectorAll('li a')].at(-1)?.getAttribute('href')).toBe(
      `${ARTICLE.meta.url}#lingju=n1`,
    );
  });

  it('lets no text become markup, script or request', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, note, tag) => {
        const article = {
          ...ARTICLE,
          meta: { ...ARTICLE.meta, title, url: 'javascript:alert(1)' },
          blocks: [...ARTICLE.blocks, { kind: 'image', src: 'http://a.cn/" onerror="x', alt: note } as const],
        };
        const page = read(
          toWebPage({ article, annotations: [annotate('茶铺', { note: `注${note}`, tags: [tag] })] }),
        );
        const normal = (text: string | null | undefined) => printable(text ?? '').replace(/\r\n?/g, '\n');
        expect(normal(page.querySelector('h1')?.textContent)).toBe(normal(title));
        expect(normal(page.querySelector('.note')?.textContent).trim()).toBe(normal(`注${note}`).trim());
        expect(normal(page.querySelector('img')?.alt)).toBe(normal(note));
        expect(
          page.querySelectorAll('script, iframe, object, link, [onerror], [href^=javascript]'),
        ).toHaveLength(0);
        expect(page.querySelectorAll('style, meta, title')).toHaveLength(5);
      }),
    );
  });
});
