// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ReaderApp } from '../../../components/reader/ReaderApp';
import type { ReaderProps } from '../../../components/reader/reader-props';
import { MessagesContext } from '../../../components/ui/messages';
import { translate } from '../translate';
import { readerProps, text } from './sample';

const show = (more: Partial<ReaderProps> = {}) =>
  render(
    <MessagesContext.Provider value={translate}>
      <ReaderApp {...readerProps(more)} />
    </MessagesContext.Provider>,
  );

afterEach(cleanup);

describe('the reading view', () => {
  it('shows what stands above the text', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('渡口复航');
    for (const words of ['江水退了', '首日客流平稳', '江城晚报', '记者 邵长风', '本地 › 交通'])
      screen.getByText(words);
    screen.getByText(/2026年9月12日.*18:30/);
  });

  it('draws the text of every block as it is', () => {
    const { container } = show();
    const drawn = [...container.querySelectorAll('[data-start]')].map((block) => block.textContent);
    expect(drawn.join('\n')).toBe(text);
  });

  it('keeps figures and speech findable and switches each layer by one class', () => {
    const { container } = show({ settings: { showQuotes: true, showNumbers: false, color: 'yellow' } });
    expect(container.querySelector('.reader')?.classList).toContain('show-quotes');
    expect(container.querySelector('.reader')?.classList).not.toContain('show-numbers');
    expect([...container.querySelectorAll('.number')].map((mark) => mark.textContent)).toContain(
      '1200多人次',
    );
  });
});
