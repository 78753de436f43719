// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Annotation, PlacedAnnotation } from '../../../lib/model/annotation';
import type { Revision } from '../../../lib/model/revision';
import { actions, article, spanOf, text } from './sample';
import { showReader } from './show-reader';

afterEach(cleanup);

const revision = (id: string, words: string, day: string): Revision => ({
  id,
  text: words,
  title: article.meta.title,
  capturedAt: `2026-09-${day}T01:00:00.000Z`,
});
const before = revision('before', text.replace('1200', '1100').replace('早班船：6时30分\n', ''), '12');
const latest = revision('revision', text, '13');
const versions = {
  all: [before, latest],
  latestId: 'revision',
  url: (id: string | null) => `reader.html?revision=${id ?? ''}`,
};
const annotation: Annotation = {
  id: 'lost',
  articleId: 'article',
  revisionId: 'before',
  selector: {
    quote: { exact: '缆绳换了新的', prefix: '首日，', suffix: '。' },
    position: { start: 3, end: 9 },
  },
  color: 'green',
  note: '问问缆绳',
  tags: [],
  createdAt: '2026-09-12T01:00:00.000Z',
  updatedAt: '2026-09-12T01:00:00.000Z',
};
const orphan: PlacedAnnotation = { annotation, anchor: null };
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('a text that has changed', () => {
  const changed = { versions, article: { ...article, changedFrom: 'before' } };

  it('is told with how much has changed, until the user has taken note', () => {
    const doing = actions();
    showReader({ ...changed, actions: doing });
    const notice = screen.getByRole('region', { name: '文字的改动' });
    expect(notice.textContent).toContain('新增 1 句，改动 1 句');
    fireEvent.click(within(notice).getByRole('button', { name: '知道了' }));
    expect(doing.acknowledge).toHaveBeenCalledOnce();
  });

  it('shows each sentence with the changed words marked', () => {
    const { container } = showReader(changed);
    fireEvent.click(button('看改动'));
    const marked = (tag: string) =>
      [...container.querySelectorAll(`dialog ${tag}`)].map((e) => e.textContent);
    expect(marked('del')).toEqual(['1100']);
    expect(marked('ins')).toEqual(['1200', '早班船：6时30分']);
  });

  it('is no news when the user saw it last, and can still be compared', () => {
    showReader({ versions });
    expect(screen.queryByRole('region', { name: '文字的改动' })).toBeNull();
    fireEvent.click(button('文字的改动'));
    expect(screen.getByText('读当时的全文').getAttribute('href')).toBe('reader.html?revision=before');
  });

  it('has nothing to compare when there was never another text', () => {
    showReader({ versions: { ...versions, all: [latest] } });
    expect(screen.queryByRole('button', { name: '文字的改动' })).toBeNull();
  });

  it('says of an earlier text that it is one, with the way to the latest', () => {
    showReader({ versions, article: { ...article, revisionId: 'before' } });
    expect(screen.getByText('回到最新的文字').getAttribute('href')).toBe('reader.html?revision=');
  });
});

describe('a note that has lost its place', () => {
  it('is listed with its words and those around them, and is kept without a place when the user says so', () => {
    const doing = actions();
    showReader({ versions, annotations: [orphan], actions: doing });
    fireEvent.click(screen.getByRole('tab', { name: /笔记/ }));
    expect(screen.getByText('缆绳换了新的', { selector: 'mark' }).closest('.orphan')?.textContent).toContain(
      '首日，缆绳换了新的。',
    );
    expect(screen.getByText('看当时的全文').getAttribute('href')).toBe('reader.html?revision=before');
    fireEvent.click(button('就这样留着'));
    expect(doing.keepUnplaced).toHaveBeenCalledWith('lost');
  });

  it('is not asked about again once it is kept so', () => {
    showReader({ annotations: [{ ...orphan, annotation: { ...annotation, keptUnplaced: true } }] });
    fireEvent.click(screen.getByRole('tab', { name: /笔记/ }));
    expect(screen.getByText('已留着不标位置（1）')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '就这样留着' })).toBeNull();
  });

  it('takes a new place only when words are selected, and Escape calls it off', async () => {
    showReader({ annotations: [orphan] });
    fireEvent.click(screen.getByRole('tab', { name: /笔记/ }));
    fireEvent.click(button('重新标位置…'));
    const bar = screen.getByRole('region', { name: '给笔记找新的位置' });
    expect((within(bar).getByRole('button', { name: '标在这里' }) as HTMLButtonElement).disabled).toBe(true);
    fireEvent.keyDown(bar, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('region', { name: '给笔记找新的位置' })).toBeNull());
  });

  it('takes a new place by the keyboard, also a picture', async () => {
    const doing = actions();
    const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
    const begin = () => {
      fireEvent.click(screen.getByRole('tab', { name: /笔记/ }));
      fireEvent.click(button('重新标位置…'));
    };
    const { container } = showReader({ annotations: [orphan], actions: doing });
    begin();
    press('s');
    press('s');
    press('Enter');
    expect(doing.attach).toHaveBeenLastCalledWith('lost', spanOf('先看水，再开船'));
    await screen.findByText('已标到新的位置');
    expect(screen.queryByRole('region', { name: '给笔记找新的位置' })).toBeNull();
    expect(doing.add).not.toHaveBeenCalled();

    begin();
    const picture = { kind: 'picture', block: article.blocks.findIndex(({ kind }) => kind === 'image') };
    act(() => container.querySelector<HTMLElement>('.picture button')?.focus());
    press('h');
    await waitFor(() => expect(doing.attach).toHaveBeenLastCalledWith('lost', picture));

    begin();
    press('j');
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('region', { name: '给笔记找新的位置' })).toBeNull());
  });
});

describe('what was done before the page was closed', () => {
  it('is offered to be taken back', () => {
    const doing = actions();
    showReader({ earlierChange: { kind: 'deleted', words: '首班渡船' }, actions: doing });
    expect(screen.getByText('上次离开前删除了“首班渡船”的笔记。')).toBeTruthy();
    fireEvent.click(button('撤销'));
    expect(doing.undo).toHaveBeenCalledOnce();
  });
});
