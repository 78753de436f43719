// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { describeSpot, resolveSpot } from '../../../lib/anchor/spots';
import type { PlacedAnnotation, Spot } from '../../../lib/model/annotation';
import { placedOn } from '../../lib/view/placed-on';
import { actions, article, spanOf } from './sample';
import { showReader } from './show-reader';

const TABLE = article.blocks.findIndex(({ kind }) => kind === 'table');
const PICTURE = article.blocks.findIndex(({ kind }) => kind === 'image');
const cell = (start: number, end: number): Spot => ({
  ...{ kind: 'cell', block: TABLE, row: 1, column: 2, start, end },
});
const picture: Spot = { kind: 'picture', block: PICTURE };

/** Selects from the beginning of one text node to the end of another. */
function selectFrom(container: Element, first: string, last: string): void {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const [from, to] = [first, last].map((words) => nodes.find((node) => node.textContent === words));
  if (from && to) document.getSelection()?.setBaseAndExtent(from, 0, to, last.length);
}

function on(id: string, spot: Spot, note: string): PlacedAnnotation {
  const described = describeSpot(article.blocks, spot);
  if (!described) throw new Error('Nothing is there.');
  const { annotation } = placedOn(id, 0, 0, { note });
  return { annotation: { ...annotation, ...described }, anchor: resolveSpot(article.blocks, described) };
}

describe('tables and pictures', () => {
  afterEach(cleanup);

  it('go from cell to cell by the arrow keys, and take a highlight and a note', async () => {
    const acts = actions();
    showReader({ actions: acts });
    const table = screen.getByRole('region', { name: /表格/ });
    act(() => table.focus());
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight'])
      fireEvent.keyDown(document.activeElement ?? table, { key });
    expect(document.activeElement?.textContent).toBe('2元');
    await act(async () => void fireEvent.keyDown(document.activeElement ?? table, { key: 'h' }));
    expect(acts.add).toHaveBeenCalledWith(cell(0, 2), expect.objectContaining({ note: '' }));
  });

  it('say that several cells are no one place, and mark nothing there', async () => {
    const acts = actions();
    const { container } = showReader({ actions: acts });
    selectFrom(container, '18', '2元');
    expect((await screen.findByText(/一格一格/)).closest('[role=status]')).not.toBeNull();
    expect(screen.queryByRole('button', { name: '用黄色高亮' })).toBeNull();
    fireEvent.keyDown(document.body, { key: 'h' });
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(acts.add).not.toHaveBeenCalled();
    expect(screen.getAllByText(/一格一格/)).toHaveLength(2);
  });

  it('leave their words out of a highlight that begins or ends in the text, and say so', async () => {
    const acts = actions();
    const { container } = showReader({ actions: acts });
    selectFrom(container, '21时', '18');
    await screen.findByText(/不会一起标上/);
    fireEvent.click(screen.getByRole('button', { name: '用黄色高亮' }));
    expect(acts.add).toHaveBeenCalledWith(spanOf('21时'), expect.objectContaining({ color: 'yellow' }));
  });

  it('show what was marked in a cell, and open it', () => {
    const { container } = showReader({ annotations: [on('fare', cell(0, 1), '对吗？')] });
    const mark = container.querySelector<HTMLElement>('.table [data-annotation=fare]');
    expect(mark?.textContent).toBe('2');
    expect(mark?.parentElement?.textContent).toBe('2元');
    act(() => mark?.click());
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '笔记' }).value).toBe('对吗？');
  });

  it('take a note on a picture by its button, and list it with its caption', async () => {
    const acts = actions();
    const { container, again } = showReader({ actions: acts });
    await act(async () => screen.getByRole('button', { name: '给图片写笔记' }).click());
    expect(acts.add).toHaveBeenCalledWith(picture, expect.anything());
    again({ actions: acts, annotations: [on('ferry', picture, '人真多。')] });
    expect(container.querySelector('.picture [data-annotation=ferry]')?.textContent).toBe('人真多。');
    fireEvent.click(screen.getByRole('tab', { name: /笔记/ }));
    const entry = container.querySelector('.note-entry');
    expect(entry?.textContent).toContain('首班渡船靠岸。');
    expect(entry?.textContent).toContain('图片');
  });
});
