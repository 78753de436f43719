// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { FirstLook } from '../../../components/reader/FirstLook';
import { MessagesContext } from '../../../components/ui/messages';
import { translate } from '../translate';
import { readerProps } from './sample';
import { showReader } from './show-reader';

afterEach(cleanup);

it('shows the first screen line for line as the reading view shows it afterwards', () => {
  const props = readerProps({});
  const { article, numbers, quotes } = props;
  const look = {
    ...article,
    numbers,
    quotes,
    characters: 1,
    minutes: 1,
    showQuotes: true,
    showNumbers: true,
  };
  const first = render(
    <MessagesContext.Provider value={translate}>
      <FirstLook look={look} />
    </MessagesContext.Provider>,
  ).container;
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
