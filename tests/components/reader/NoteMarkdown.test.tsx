// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { NoteMarkdown } from '../../../components/reader/NoteMarkdown';
import { hasMarkup } from '../../../components/reader/NoteText';

const shown = (note: string, inButton = false) => {
  const { container } = render(<NoteMarkdown note={note} inButton={inButton} />);
  return container.querySelector('.markdown') ?? container;
};

describe('the Markdown of a note', () => {
  afterEach(cleanup);

  it('is drawn: emphasis, lists, quotations, code, headings and links', () => {
    const note =
      '## 要核实\n\n**票价**涨了*两次*：\n\n- 三月，见 `公告`\n- [五月](https://news.example/a)\n\n> 不变。';
    const root = shown(note);
    for (const [css, text] of [
      ['.markdown__head', '要核实'],
      ['strong', '票价'],
      ['em', '两次'],
      ['ul > li code', '公告'],
      ['li a[href="https://news.example/a"][rel=noreferrer]', '五月'],
      ['blockquote', '不变。'],
    ] as const)
      expect(root.querySelector(css)?.textContent).toBe(text);
    expect(root.querySelector('h1, h2, h3')).toBeNull();
  });

  it('keeps the lines of a paragraph', () => {
    expect(shown('甲\n**乙**').textContent).toBe('甲\n乙');
  });

  it.each([
    ['javascript:alert(1)', '[点](javascript:alert(1))'],
    ['data:', '<data:text/html,x>'],
    ['file:', '[点](file:///etc/passwd)'],
    ['an address in the extension', '[点](options.html)'],
  ])('gives no link to %s', (_, note) => {
    expect(shown(note).querySelector('a')).toBeNull();
  });

  it('draws no HTML and loads no picture, and has neither blocks nor links in a button', () => {
    const note =
      '<img src=x onerror=alert(1)> <b>粗</b>\n\n![图](https://news.example/a.png)\n\n- [一](https://a.example)';
    expect(shown(note).querySelector('img, b')).toBeNull();
    expect(shown(note).textContent).toContain('<b>粗</b>');
    expect(shown(note, true).querySelector('a, p, div, ul, li')).toBeNull();
  });

  it('never fails, whatever somebody types', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'*_`#>[]()<>!-+1. \n\\&甲') }), (note) => {
        expect(shown(note)).not.toBeNull();
        cleanup();
      }),
      { numRuns: 60 },
    );
  });

  it('is looked for only where there are signs of it', () => {
    expect(['回头再问一次。', '3-5月，见第2版', '甲\n乙'].map(hasMarkup)).toEqual([false, false, false]);
    expect(['**粗**', '- 一\n- 二', '1. 一', '甲\n\n乙', '> 引', '`码`'].map(hasMarkup)).not.toContain(false);
  });
});
