import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragmentUrl } from '../../../lib/text/text-fragment';
import { FRAGMENT_CASES } from './text-fragment.cases';

const URL_OF_PAGE = 'http://www.wzljl.cn/content/2020-03/05/content_1.htm';

function place(marked: string) {
  const [before = '', quote = '', after = ''] = marked.split(/[⟦⟧]/);
  return {
    text: before + quote + after,
    span: { start: before.length, end: before.length + quote.length },
  };
}

describe('textFragmentUrl', () => {
  for (const { name, text, terms } of FRAGMENT_CASES) {
    it(name, () => {
      const marked = place(text);
      const [address, directive] = textFragmentUrl(URL_OF_PAGE, marked.text, marked.span).split('#:~:text=');
      expect(address).toBe(URL_OF_PAGE);
      expect(directive === undefined ? null : decodeURIComponent(directive)).toBe(terms);
    });
  }

  it('replaces a hash of the address', () => {
    expect(textFragmentUrl(`${URL_OF_PAGE}#top`, '茶铺', { start: 0, end: 2 })).toBe(
      `${URL_OF_PAGE}#:~:text=%E8%8C%B6%E9%93%BA`,
    );
  });

  it('leaves only encoded terms, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('-', ',', '&', '(', ')', '\ud800', ' ', '\n', '骑楼', 'a'),
    });
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (content, start, length) => {
        const url = textFragmentUrl(URL_OF_PAGE, content, { start, end: start + length });
        const directive = url.split('#:~:text=')[1] ?? 'x';
        expect(directive).toMatch(/^(?:[\w.%]+-,)?[\w.%]+(?:,[\w.%]+)?(?:,-[\w.%]+)?$/);
      }),
    );
  });
});
