// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { placedOn } from '../../lib/view/placed-on';
import { actions, readerProps, spanOf, text } from './sample';
import { showReader } from './show-reader';

afterEach(cleanup);

describe('the reading view', () => {
  it('shows what stands above the text', () => {
    showReader();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('渡口复航');
    for (const words of ['江水退了', '首日客流平稳', '江城晚报', '记者 邵长风', '本地 › 交通'])
      screen.getByText(words);
    screen.getByText(/2026年9月12日.*18:30/);
  });

  it('draws the text of every block as it is, whatever lies on it', () => {
    const { start, end } = spanOf('重新开放，首日运送旅客1200多');
    const { container } = showReader({ annotations: [placedOn('a', start, end), placedOn('b', 2, 90)] });
    const drawn = [...container.querySelectorAll('[data-start]')].map((block) => block.textContent);
    expect(drawn.join('\n')).toBe(text);
  });

  it('sets picture and caption, list, table and a missing page', () => {
    const { container } = showReader();
    expect(container.querySelector('figure figcaption')?.textContent).toContain('首班渡船靠岸');
    expect(container.querySelectorAll('.list li')).toHaveLength(2);
    expect(within(screen.getByRole('region', { name: '表格 1' })).getAllByRole('columnheader')).toHaveLength(
      3,
    );
    expect(
      screen.getByRole('link', { name: '重试：打开第 2 页，再点一次工具栏按钮' }).getAttribute('href'),
    ).toContain('a_2.htm');
  });

  it('says that a picture is broken and loads it again on demand', () => {
    const { container } = showReader();
    fireEvent.error(container.querySelector('img') ?? container);
    screen.getByText('图片没有加载出来：渡船靠岸');
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(container.querySelector('img')).not.toBeNull();
  });

  it('switches each layer by one class and asks to keep the choice', () => {
    const doing = actions();
    const { container } = showReader({
      settings: { ...DEFAULT_SETTINGS, showNumbers: false },
      actions: doing,
    });
    expect(container.querySelector('.reader')?.className).toMatch(/show-quotes(?!.*show-numbers)/);
    fireEvent.click(screen.getByRole('switch', { name: '数字' }));
    expect(doing.changeSettings).toHaveBeenCalledWith({ showNumbers: true });
  });

  it('shows what was left out and puts it back on demand', async () => {
    const doing = actions();
    const removal = {
      step: 'box',
      rule: 'class',
      reason: 'A box.',
      text: '渡口地址：竹安巷12号。',
      after: '',
    };
    showReader({ removals: [removal], actions: doing });
    fireEvent.click(screen.getByRole('button', { name: '正文有缺漏？' }));
    screen.getByText(removal.text);
    fireEvent.click(screen.getByRole('button', { name: '放回正文', hidden: true }));
    expect(doing.bringBack).toHaveBeenCalledWith(removal);
    await screen.findByText('已放回正文');
  });

  it('draws only the blocks again whose annotations have changed', () => {
    const first = placedOn('a', 0, 4);
    const props = readerProps();
    const { container, again } = showReader({ ...props, annotations: [first] });
    const figure = container.querySelector('.number');
    again({
      ...props,
      annotations: [structuredClone(first), placedOn('b', text.length - 3, text.length - 1)],
    });
    expect(container.querySelectorAll('[data-annotation]')).toHaveLength(2);
    expect(container.querySelector('.number')).toBe(figure);
  });
});

describe('the panel', () => {
  const openTab = (name: RegExp) => fireEvent.click(screen.getByRole('tab', { name }));

  it('lists the heads, who said what, and the figures by type', () => {
    showReader();
    const panel = within(screen.getByRole('complementary'));
    panel.getByRole('button', { name: '先看水，再开船' });
    openTab(/^引语/);
    panel.getByText('麦启文');
    panel.getByText('· 渡口负责人', { exact: false });
    openTab(/^数字/);
    panel.getByRole('heading', { name: /数量/ });
    panel.getByText('1200多人次');
  });

  it('moves between tabs by arrow keys and closes with Escape', () => {
    showReader();
    fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key: 'End' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('笔记');
    fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key: 'Escape' });
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('lists notes that lost their place with their quote, and shows no corrections', () => {
    const orphan = { ...placedOn('a', 0, 3, { note: '原稿有这句' }), anchor: null };
    const correction = placedOn('b', 4, 6, { correction: { kind: 'dismiss', layer: 'number' } });
    const { container } = showReader({ annotations: [orphan, correction] });
    openTab(/^笔记/);
    screen.getByRole('heading', { name: /找不到原处的笔记/ });
    expect(screen.getByRole('tabpanel').textContent).toContain('原稿有这句');
    expect(container.querySelector('[data-annotation]')).toBeNull();
  });
});
