// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ReaderProps } from '../../../components/reader/reader-props';
import type { Annotation, Correction, PlacedAnnotation } from '../../../lib/model/annotation';
import { actions, quotes, spanOf } from './sample';
import { showReader } from './show-reader';

afterEach(cleanup);

const STATEMENT = '“船能不能开，水说了算。”';
const FIGURE = '1200多人次';

const corrected = (words: string, correction: Correction): PlacedAnnotation => ({
  annotation: {
    id: 'c',
    articleId: 'article',
    revisionId: 'revision',
    selector: { quote: { exact: words, prefix: '', suffix: '' }, position: spanOf(words) },
    color: 'yellow',
    note: '',
    tags: [],
    createdAt: '2026-09-13T01:00:00.000Z',
    updatedAt: '2026-09-13T01:00:00.000Z',
    correction,
  } satisfies Annotation,
  anchor: { ...spanOf(words), quality: 'exact' },
});

/** The panel at a tab, with the buttons of its first row unfolded. */
function unfold(tab: RegExp, more: Partial<ReaderProps> = {}) {
  const doing = actions();
  showReader({ actions: doing, ...more });
  if (screen.queryByRole('tab', { name: tab }) === null)
    fireEvent.click(screen.getByRole('button', { name: '侧栏' }));
  fireEvent.click(screen.getByRole('tab', { name: tab }));
  const panel = within(screen.getByRole('tabpanel'));
  fireEvent.click(panel.getAllByRole('button', { name: '可以做的事' })[0] as HTMLElement);
  return { doing, panel };
}

describe('a row of the panel', () => {
  it('makes a highlight of a statement in one click', () => {
    const { doing, panel } = unfold(/^引语/);
    fireEvent.click(panel.getByRole('button', { name: '高亮这一处' }));
    expect(doing.add).toHaveBeenCalledWith(quotes[0], { color: 'yellow', note: '', tags: [] });
  });

  it('dismisses a figure, says so and can take it back', async () => {
    const { doing, panel } = unfold(/^数字/);
    fireEvent.click(panel.getByRole('button', { name: '这不是数字' }));
    expect(doing.correct).toHaveBeenCalledWith(spanOf(FIGURE), { kind: 'dismiss', layer: 'number' });
    await screen.findByText('已去掉这处标记。');
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    expect(doing.undo).toHaveBeenCalledOnce();
  });

  it('says that nothing was stored, and tries again', async () => {
    const doing = actions();
    doing.correct.mockRejectedValueOnce(new Error('full'));
    const { panel } = unfold(/^引语/, { actions: doing });
    fireEvent.click(panel.getByRole('button', { name: '这不是引语' }));
    fireEvent.click(await screen.findByRole('button', { name: '再试一次' }));
    await screen.findByText('已去掉这处标记。');
    expect(doing.correct).toHaveBeenCalledTimes(2);
  });
});

describe('the dialog for the speaker', () => {
  const ask = () => {
    const { doing, panel } = unfold(/^引语/);
    fireEvent.click(panel.getByRole('button', { name: '更正说话人…' }));
    return doing;
  };
  const speakerGiven = (doing: ReturnType<typeof actions>) => doing.correct.mock.calls[0]?.[1];

  it('offers the people of the article, and marks the present one', () => {
    const doing = ask();
    const person = screen.getByRole('button', { name: /麦启文 · 渡口负责人/, hidden: true, pressed: true });
    fireEvent.click(person);
    expect(doing.correct).toHaveBeenCalledWith(spanOf(STATEMENT), { kind: 'speaker', speaker: '麦启文' });
  });

  it('takes another name without its spaces, and no empty one', () => {
    const doing = ask();
    const store = screen.getByRole('button', { name: '就是这个人', hidden: true });
    const field = screen.getByRole('textbox', { name: '其他人，请写名字', hidden: true });
    fireEvent.input(field, { target: { value: '  ' } });
    expect(store).toHaveProperty('disabled', true);
    fireEvent.input(field, { target: { value: ' 凌姐 ' } });
    fireEvent.click(store);
    expect(speakerGiven(doing)).toEqual({ kind: 'speaker', speaker: '凌姐' });
  });

  it('can say that nobody can be named', () => {
    const doing = ask();
    fireEvent.click(screen.getByRole('button', { name: '不能确定是谁', hidden: true }));
    expect(speakerGiven(doing)).toEqual({ kind: 'speaker', speaker: null });
  });
});

describe('corrections', () => {
  it('are listed in the panel of their layer only, and can be withdrawn', async () => {
    const doing = actions();
    const annotations = [corrected(FIGURE, { kind: 'dismiss', layer: 'number' })];
    const { panel } = unfold(/^数字/, { actions: doing, annotations });
    expect(panel.getByRole('heading', { name: /您的更正/ })).toBeTruthy();
    fireEvent.click(panel.getByRole('button', { name: '撤回' }));
    await waitFor(() => expect(doing.remove).toHaveBeenCalledWith('c'));
    fireEvent.click(screen.getByRole('tab', { name: /^引语/ }));
    expect(screen.queryByRole('heading', { name: /您的更正/ })).toBeNull();
  });

  it('stay to be withdrawn when their place has gone', () => {
    const lost = { ...corrected('不在文中的话', { kind: 'speaker', speaker: null }), anchor: null };
    const { panel } = unfold(/^引语/, { annotations: [lost] });
    expect(panel.getByText('原处已不在文中')).toBeTruthy();
    expect(panel.getByRole('button', { name: '撤回' })).toBeTruthy();
  });
});

describe('the hint in the text', () => {
  it('has the same buttons, and goes when one is pressed', async () => {
    const doing = actions();
    const { container } = showReader({ actions: doing });
    const figure = container.querySelector('[data-number]') as HTMLElement;
    figure.getClientRects = () => [{ left: 0, top: 0, bottom: 9, width: 9, height: 9 }] as never;
    fireEvent.click(figure);
    const hint = within(await screen.findByRole('dialog', { name: '这一处的分析' }));
    fireEvent.click(hint.getByRole('button', { name: '这不是数字' }));
    expect(doing.correct).toHaveBeenCalledWith(spanOf(FIGURE), { kind: 'dismiss', layer: 'number' });
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '这一处的分析' })).toBeNull());
  });
});

describe('the lists of the panel', () => {
  it('put statements under who made them, or in the order of the text', () => {
    const second = { ...spanOf('9月12日，首班渡船靠岸。'), kind: 'speech', speaker: null } as const;
    const { panel } = unfold(/^引语/, { quotes: [...quotes, second] });
    expect(panel.getByRole('heading', { name: /^麦启文 · 渡口负责人 1 条，占全文 \d+%$/ })).toBeTruthy();
    fireEvent.click(panel.getByRole('radio', { name: '按原文顺序' }));
    expect(panel.queryByRole('heading', { name: /麦启文/ })).toBeNull();
    expect(panel.getByRole('button', { name: /^麦启文 · 渡口负责人 “船能不能开/ })).toBeTruthy();
  });

  it('list the figures asked for, and say how many', () => {
    const { panel } = unfold(/^数字/);
    fireEvent.input(panel.getByRole('searchbox'), { target: { value: '麦启文' } });
    expect(panel.getByRole('status').textContent).toMatch(/^显示 1 个/);
    expect(panel.getByRole('button', { name: /^3次/ })).toBeTruthy();
    expect(panel.queryByRole('button', { name: /^1200多人次/ })).toBeNull();
  });

  it('leave as a table and as a file', async () => {
    const { doing, panel } = unfold(/^数字/);
    fireEvent.click(panel.getByRole('button', { name: '复制为表格' }));
    fireEvent.click(panel.getByRole('button', { name: '下载 CSV' }));
    await waitFor(() => expect(doing.copy).toHaveBeenCalledWith('| figures |'));
    expect(doing.downloadTable).toHaveBeenCalledWith('figures');
  });
});
