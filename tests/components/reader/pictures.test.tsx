// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Block } from '../../../lib/model/article';
import { readerProps } from './sample';
import { showReader } from './show-reader';

const caption = (text: string): Block => ({ kind: 'caption', text, inlines: [] });
const blocks: readonly Block[] = [
  { kind: 'paragraph', text: '渡口复航。', inlines: [] },
  { kind: 'image', src: 'https://news.example/1.jpg', alt: '渡船靠岸', width: 800, height: 600 },
  caption('首班渡船靠岸。邵长风 摄'),
  { kind: 'image', src: 'https://news.example/2.jpg', alt: '' },
];
const props = { article: { ...readerProps().article, blocks }, numbers: [], quotes: [] };

beforeEach(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function show() {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open');
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const enlarge = (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  return screen.getByRole('dialog', { name: '图片' });
};

describe('a picture', () => {
  it('keeps its place free by its size, or by a guess', () => {
    const { container } = showReader(props);
    const [known, unknown] = container.querySelectorAll('article img');
    expect([known?.getAttribute('width'), known?.getAttribute('height')]).toEqual(['800', '600']);
    expect(known?.className).toBe('');
    expect(unknown?.className).toBe('picture__guess');
  });

  it('says that it is broken, and is asked for again', () => {
    const { container } = showReader(props);
    const image = container.querySelector('article img');
    if (image) fireEvent.error(image);
    expect(screen.getByText('图片没有加载出来：渡船靠岸')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(container.querySelectorAll('article img')).toHaveLength(2);
    expect(screen.queryByText('图片没有加载出来：渡船靠岸')).toBeNull();
  });

  it('says that it is slow once it was long in sight', async () => {
    vi.useFakeTimers();
    let see = () => {};
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(look: (entries: { isIntersecting: boolean }[]) => void) {
          see = () => look([{ isIntersecting: true }]);
        }
        observe() {}
        disconnect() {}
      },
    );
    const { container } = showReader({ ...props, article: { ...props.article, blocks: blocks.slice(0, 3) } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(container.textContent).not.toContain('图片加载得很慢');
    see();
    await vi.advanceTimersByTimeAsync(10_500);
    expect(container.textContent).toContain('图片加载得很慢：渡船靠岸');
    vi.useRealTimers();
  });
});

describe('the larger view', () => {
  it('shows the picture with its caption, and whose it is', () => {
    showReader(props);
    const view = enlarge('放大图片：渡船靠岸');
    expect(view.querySelector('img')?.getAttribute('src')).toBe('https://news.example/1.jpg');
    expect(view.textContent).toContain('首班渡船靠岸。邵长风 摄');
    expect(view.textContent).toContain('江城晚报');
    expect(within(view).getByRole('status').textContent).toBe('第 1 张，共 2 张');
  });

  it('goes to the others by arrows, not beyond the last', () => {
    showReader(props);
    const view = enlarge('放大图片：渡船靠岸');
    fireEvent.keyDown(view, { key: 'ArrowRight' });
    fireEvent.keyDown(view, { key: 'ArrowRight' });
    expect(view.querySelector('img')?.getAttribute('src')).toBe('https://news.example/2.jpg');
    fireEvent.keyDown(view, { key: 'ArrowLeft' });
    expect(view.querySelector('img')?.getAttribute('src')).toBe('https://news.example/1.jpg');
  });

  it('comes nearer by keys and buttons; arrows then show another part of the same picture', () => {
    showReader(props);
    const view = enlarge('放大图片：渡船靠岸');
    const zoom = () => view.querySelector('img')?.style.getPropertyValue('--zoom');
    fireEvent.keyDown(view, { key: '+' });
    expect(zoom()).toBe('1.5');
    fireEvent.click(within(view).getByRole('button', { name: '放大' }));
    expect(zoom()).toBe('2');
    fireEvent.keyDown(view, { key: 'ArrowRight' });
    expect(view.querySelector('img')?.getAttribute('src')).toBe('https://news.example/1.jpg');
    fireEvent.keyDown(view, { key: '0' });
    expect(zoom()).toBe('1');
  });

  it('closes', () => {
    showReader(props);
    const view = enlarge('放大图片');
    fireEvent.click(within(view).getByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('dialog', { name: '图片' })).toBeNull();
  });
});
