// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { selectionSpan } from '../../../../lib/view/dom/selection-span';
import { spanRange } from '../../../../lib/view/dom/span-range';

const text = '第一段有3厘米。\n小标题\n图注在此\n最后一段';

/** What the reading view draws for `text`, with what stands between and around the blocks. */
function draw() {
  const make = (name: string, start: number | null, ...children: (Node | string)[]) => {
    const element = document.createElement(name);
    if (start !== null) element.setAttribute('data-start', `${start}`);
    element.append(...children);
    return element;
  };
  const root = make(
    'div',
    null,
    make('p', 0, '第一段', make('mark', null, '有', make('span', null, '3厘米')), '。'),
    make('h2', 9, '小标题'),
    make('figure', null, make('img', null), make('figcaption', null, make('span', 13, '图注在此'))),
    make('section', null, make('table', null, '表格里的字')),
    make('p', 18, '最后一段'),
  );
  const title = make('h1', null, '标题');
  const footer = make('p', null, '页脚');
  document.body.replaceChildren(title, root, footer);
  return { root, title, footer, node: (selector: string) => root.querySelector(selector) ?? root };
}

const select = (anchor: Node, anchorOffset: number, focus: Node, focusOffset: number) => {
  const selection = document.getSelection();
  selection?.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
  return selection;
};
const slice = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);

afterEach(() => document.getSelection()?.removeAllRanges());

describe('selectionSpan', () => {
  it('counts through the elements of a block', () => {
    const { root, node } = draw();
    const inNumber = node('mark span').firstChild ?? root;
    expect(slice(selectionSpan(root, select(node('p').firstChild ?? root, 1, inNumber, 2)))).toBe(
      '一段有3厘',
    );
  });

  it('reads a selection made backwards', () => {
    const { root, node } = draw();
    const heading = node('h2').firstChild ?? root;
    expect(slice(selectionSpan(root, select(heading, 2, node('mark').firstChild ?? root, 0)))).toBe(
      '有3厘米。\n小标',
    );
  });

  it('leaves out pictures and tables at its ends', () => {
    const { root, node } = draw();
    expect(slice(selectionSpan(root, select(node('figure'), 0, node('table').firstChild ?? root, 3)))).toBe(
      '图注在此',
    );
  });

  it('leaves out what is outside of the text', () => {
    const { root, title, footer } = draw();
    expect(slice(selectionSpan(root, select(title, 0, footer, 1)))).toBe(text);
  });

  it('takes ends that are elements, as a triple click gives', () => {
    const { root, node } = draw();
    expect(slice(selectionSpan(root, select(node('h2'), 0, node('span[data-start]'), 0)))).toBe('小标题\n');
  });

  it('is null for a caret, inside a table, and outside of the text', () => {
    const { root, node, title } = draw();
    const table = node('table').firstChild ?? root;
    expect(selectionSpan(root, select(node('h2'), 0, node('h2'), 0))).toBeNull();
    expect(selectionSpan(root, select(table, 0, table, 3))).toBeNull();
    expect(selectionSpan(root, select(title, 0, title, 1))).toBeNull();
    expect(selectionSpan(root, null)).toBeNull();
  });
});

describe('spanRange', () => {
  it('is the way back for every stretch of the text', () => {
    const { root } = draw();
    const inBlocks = (offset: number) => text[offset] !== '\n';
    for (let start = 0; start < text.length; start += 1) {
      for (let end = start + 1; end <= text.length; end += 1) {
        if (!inBlocks(start) || !inBlocks(end - 1)) continue;
        const range = spanRange(root, { start, end });
        const selection = document.getSelection();
        selection?.removeAllRanges();
        if (range) selection?.addRange(range);
        expect(selectionSpan(root, selection)).toEqual({ start, end });
      }
    }
  });

  it('is null outside of the text', () => {
    expect(spanRange(draw().root, { start: 3, end: 99 })).toBeNull();
  });
});
