// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../lib/model/article';
import { readerProps } from './sample';
import { showReader } from './show-reader';

const lines = Array.from({ length: 300 }, (_, index) => `第${index}天，江上有雾。`);
const long = {
  ...readerProps({}).article,
  blocks: lines.map((text): TextBlock => ({ kind: 'paragraph', text, inlines: [] })),
};
const props = { article: long, numbers: [], quotes: [], annotations: [] };

afterEach(cleanup);

describe('a long article', () => {
  it('is drawn as far as it can be seen, and right after that to its end', async () => {
    const { container } = showReader({ ...props, sight: { start: 0, end: 100 } });
    const drawn = () => container.querySelectorAll('.paragraph').length;
    expect(drawn()).toBeGreaterThan(5);
    expect(drawn()).toBeLessThan(50);
    await waitFor(() => expect(drawn()).toBe(300));
  });

  it('gets marks found later step by step, down to the last block', async () => {
    const { container, again } = showReader(props);
    const marked = () => container.querySelectorAll('[data-number]').length;
    const numbers = lines.map((text, index) => {
      const start = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
      const raw = text.slice(0, text.indexOf('，'));
      return {
        start,
        end: start + raw.length,
        raw,
        type: 'ordinal' as const,
        value: index,
        unit: '天',
        approx: false,
      };
    });
    again({ ...props, numbers });
    expect(marked()).toBeLessThan(300);
    await waitFor(() => expect(marked()).toBe(300));
  });
});

describe('the panel of a long article', () => {
  it('waits for all marks, so that no entry moves when the last ones are found', () => {
    const { container, again } = showReader({ ...props, analysed: false });
    expect(container.querySelector('.panel [role=tab]')).toBeNull();
    expect(container.querySelector('.panel')?.getAttribute('aria-busy')).toBe('true');
    again({ ...props, analysed: true });
    expect(container.querySelectorAll('.panel [role=tab]').length).toBeGreaterThan(3);
  });

  it('is filled also when no marks could be found, and says so instead of that there are none', () => {
    const { again } = showReader({ ...props, analysed: false });
    expect(screen.queryByRole('alert')).toBeNull();
    again({ ...props, analysed: true, marksFailed: true });
    const toast = screen.getByRole('alert');
    expect(toast.textContent).toContain('请重新载入页面');
    within(toast).getByRole('button', { name: '重新载入' });
    for (const name of [/^引语/, /^数字/]) {
      fireEvent.click(screen.getByRole('tab', { name }));
      expect(within(screen.getByRole('tabpanel')).getByText(/没能标出来/)).not.toBeNull();
    }
    fireEvent.click(screen.getByRole('tab', { name: /^笔记/ }));
    expect(within(screen.getByRole('tabpanel')).queryByText(/没能标出来/)).toBeNull();
  });
});
