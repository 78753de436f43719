// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { placedOn } from '../../lib/view/placed-on';
import { readerProps } from './sample';
import { showReader } from './show-reader';

const annotations = [
  placedOn('whole', 0, 0, { note: '总的看法' }),
  placedOn('outer', 0, 20, { note: '外层' }),
  placedOn('inner', 4, 10, { note: '里层' }),
  placedOn('crossing', 15, 25, { tags: ['渡口'] }),
  placedOn('bare', 2, 6),
].map((placed) =>
  placed.annotation.id === 'whole'
    ? { annotation: { ...placed.annotation, selector: null }, anchor: null }
    : placed,
);

/** The ids of noted highlights in the order in which they end, where the style sheet counts. */
const closedIn = (element: Element): string[] => [
  ...[...element.children].flatMap(closedIn),
  ...(element.matches('.highlight--noted') ? [element.getAttribute('data-annotation') ?? ''] : []),
];

describe('printing', () => {
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it('lists the notes in the order in which the text numbers them', () => {
    const { container } = showReader({ annotations });
    expect(container.querySelector('.print-notes')).toBeNull();
    // At once: Firefox does not wait.
    dispatchEvent(new Event('beforeprint'));
    expect(container.querySelectorAll('.print-notes li')).toHaveLength(3);
    const inText = closedIn(container).map(
      (id) => annotations.find(({ annotation }) => annotation.id === id)?.annotation,
    );
    const listed = [...container.querySelectorAll('.print-notes li')].map((item) => item.textContent);
    expect(inText.map((annotation) => annotation?.id)).toEqual(['inner', 'outer', 'crossing']);
    for (const [place, annotation] of inText.entries())
      expect(listed[place]).toContain(annotation?.note || '#渡口');
    expect(container.querySelector('.print-notes > .print-note')?.textContent).toBe('总的看法');
  });

  it('says on every sheet what it is of', () => {
    const meta = {
      ...readerProps().article.meta,
      title: '渡口 “复航”\n一条 \\ 两条"',
      source: '西江都市报',
      published: '2019-12-01',
    };
    showReader({ article: { ...readerProps().article, meta } });
    expect(document.documentElement.style.getPropertyValue('--running-head')).toBe(
      '"渡口 “复航” 一条 \\\\ 两条\\" · 西江都市报 · 2019年12月1日"',
    );
    cleanup();
    expect(document.documentElement.style.getPropertyValue('--running-head')).toBe('');
  });

  it('shows no notes where there are none', () => {
    const { container } = showReader({ annotations: [placedOn('bare', 2, 6)] });
    act(() => void dispatchEvent(new Event('beforeprint')));
    expect(container.querySelector('.print-notes')).toBeNull();
  });

  it('leaves the notes out on demand, until the dialog is closed', () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { container } = showReader({ annotations });
    const isPlain = () => container.querySelector('.reader--print-plain') !== null;
    fireEvent.click(screen.getByRole('button', { name: '导出' }));
    fireEvent.click(screen.getByRole('menuitem', { name: '打印（只有正文）' }));
    expect(print).toHaveBeenCalledOnce();
    expect(isPlain()).toBe(true);
    act(() => void dispatchEvent(new Event('afterprint')));
    expect(isPlain()).toBe(false);
  });
});
