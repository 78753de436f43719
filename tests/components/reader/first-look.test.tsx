// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { FirstLook } from '../../../components/reader/FirstLook';
import { MessagesContext } from '../../../components/ui/messages';
import type { FirstLook as Look } from '../../../lib/model/first-look';
import { translate } from '../translate';
import { readerProps } from './sample';
import { showReader } from './show-reader';

afterEach(cleanup);

const firstLook = (change: Partial<Look> = {}) => {
  const { article, numbers, quotes } = readerProps({});
  const look = {
    ...article,
    numbers,
    quotes,
    characters: 1,
    minutes: 1,
    showQuotes: true,
    showNumbers: true,
    ...change,
  };
  return render(
    <MessagesContext.Provider value={translate}>
      <FirstLook look={look} />
    </MessagesContext.Provider>,
  ).container;
};

it('shows the first screen line for line as the reading view shows it afterwards', () => {
  const props = readerProps({});
  const { article } = props;
  const first = firstLook();
  // Where Tab stops among the marks is for the reading view to say.
  const lines = (root: Element) =>
    [...root.querySelectorAll('article .block')].map((block) =>
      block.outerHTML.replaceAll(' tabindex="0"', ''),
    );
  const early = lines(first);
  expect(first.querySelector('article h1')?.textContent).toBe(article.meta.title);
  expect(early.length).toBeGreaterThan(1);
  cleanup();
  expect(lines(showReader({ ...props, annotations: [] }).container)).toEqual(early);
});

it('keeps a place for each picture and loads none', () => {
  const first = firstLook({
    blocks: [
      { kind: 'paragraph', text: '渡口复航。', inlines: [] },
      { kind: 'image', src: 'https://news.example/1.jpg', alt: '渡船靠岸', width: 800, height: 600 },
      { kind: 'image', src: 'https://news.example/2.jpg', alt: '' },
    ],
    numbers: [],
    quotes: [],
  });
  const [known, unknown] = first.querySelectorAll<HTMLElement>('.picture__place');
  expect(first.querySelector('img')).toBeNull();
  expect([known?.style.width, known?.style.aspectRatio]).toEqual(['800px', '800 / 600']);
  expect(unknown?.classList.contains('picture__guess')).toBe(true);
});
