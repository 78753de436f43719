// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { BinApp } from '../../../components/library/BinApp';
import type { BinActions } from '../../../components/library/bin-props';
import { MessagesContext } from '../../../components/ui/messages';
import type { BinContents } from '../../../lib/model/bin';
import { article } from '../reader/sample';
import { translate } from '../translate';

afterEach(cleanup);

const NOW = new Date('2026-09-20T00:00:00.000Z');
const contents: BinContents = {
  articles: [
    {
      id: 'article',
      meta: article.meta,
      characters: 100,
      highlights: 2,
      notes: 1,
      tags: [],
      savedAt: article.savedAt,
      capturedAt: article.capturedAt,
      deletedAt: '2026-09-18T00:00:00.000Z',
    },
  ],
  notes: [
    {
      articleTitle: '另一篇',
      annotation: {
        id: 'note',
        articleId: 'other',
        revisionId: 'r',
        selector: { quote: { exact: '首班渡船', prefix: '', suffix: '' }, position: { start: 0, end: 4 } },
        color: 'blue',
        note: '核实时间',
        tags: ['渡口'],
        createdAt: '2026-09-01T00:00:00.000Z',
        updatedAt: '2026-09-01T00:00:00.000Z',
        deletedAt: '2026-08-21T12:00:00.000Z',
      },
    },
  ],
};

function show(more: Partial<BinActions> = {}, shown: BinContents = contents) {
  const actions = {
    restoreArticle: vi.fn(async () => {}),
    restoreNote: vi.fn(async () => {}),
    restoreAll: vi.fn(async () => {}),
    erase: vi.fn(async () => {}),
    ...more,
  };
  const watch = (tell: (contents: BinContents) => void) => {
    tell(shown);
    return () => {};
  };
  render(
    <MessagesContext.Provider value={translate}>
      <BinApp contents={watch} now={NOW} libraryUrl="library.html" actions={actions} />
    </MessagesContext.Provider>,
  );
  return actions;
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

it('gives an article, a note or everything back', () => {
  const actions = show();
  press('恢复“渡口复航”');
  expect(actions.restoreArticle).toHaveBeenCalledWith('article');
  press('恢复“首班渡船”');
  expect(actions.restoreNote).toHaveBeenCalledWith('note');
  press('全部恢复');
  expect(actions.restoreAll).toHaveBeenCalledOnce();
});

it('says of each how long it stays', () => {
  show();
  expect(screen.getByText('再保留 28 天')).toBeTruthy();
  expect(screen.getByText('今天清除')).toBeTruthy();
});

it('erases only after saying plainly what goes', () => {
  const actions = show();
  press('彻底删除“渡口复航”');
  expect(screen.getByText(/文章“渡口复航”/)).toBeTruthy();
  expect(screen.getByText(/也一起删除。 删除后无法恢复/)).toBeTruthy();
  expect(actions.erase).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: '先留着', hidden: true }));
  press('清空回收站');
  fireEvent.click(screen.getByRole('button', { name: '彻底删除', hidden: true }));
  expect(actions.erase).toHaveBeenCalledWith(['article', 'note']);
});

it('says when something could not be stored, and offers to try again', async () => {
  const restoreAll = vi.fn().mockRejectedValueOnce(new Error('full')).mockResolvedValue(undefined);
  show({ restoreAll });
  press('全部恢复');
  await waitFor(() => expect(screen.getByRole('alert')).toBeTruthy());
  press('再试一次');
  await waitFor(() => expect(restoreAll).toHaveBeenCalledTimes(2));
});

it('offers nothing to do when it is empty', () => {
  show({}, { articles: [], notes: [] });
  expect(screen.getByText('回收站是空的。删除的文章和笔记会在这里保留 30 天。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '全部恢复' })).toBeNull();
});

it('draws a part of a full bin, and more when asked', () => {
  const [one] = contents.notes;
  if (one === undefined) throw new Error('The sample has a note.');
  const notes = Array.from({ length: 250 }, (_, index) => ({
    ...one,
    annotation: { ...one.annotation, id: `note-${index}` },
  }));
  show({}, { articles: [], notes });
  expect(document.querySelectorAll('.bin__row')).toHaveLength(100);
  fireEvent.click(screen.getByRole('button', { name: '显示更多（还有 150 项）' }));
  expect(document.querySelectorAll('.bin__row')).toHaveLength(200);
  fireEvent.click(screen.getByRole('button', { name: '显示更多（还有 50 项）' }));
  expect(document.querySelectorAll('.bin__row')).toHaveLength(250);
});
