// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { FirstLook } from '../../../components/reader/FirstLook';
import { MessagesContext } from '../../../components/ui/messages';
import { firstLookPage } from '../../../entrypoints/background/first-look-page';
import BUILT from '../../../entrypoints/reader/index.html?raw';
import type { FirstLook as Look } from '../../../lib/model/first-look';
import { DEFAULT_READING } from '../../../lib/model/reading';
import { readerProps } from '../../components/reader/sample';
import { translate } from '../../components/translate';

const { article, numbers, quotes } = readerProps({});
const LOOK: Look = {
  ...article,
  numbers,
  quotes,
  ...{ characters: 1, minutes: 1, showQuotes: true, showNumbers: true },
};
const USUAL = { theme: 'system', reading: DEFAULT_READING } as const;

const pageOf = (look: Look = LOOK, dress: Parameters<typeof firstLookPage>[2] = USUAL) =>
  new DOMParser().parseFromString(firstLookPage(BUILT, look, dress, translate), 'text/html');

it('holds the first look, and keeps every element of it when the page draws it again', () => {
  const app = pageOf().getElementById('app');
  if (app === null) throw new Error('The page has no place for the look.');
  const elements = () => [...app.querySelectorAll('*')];
  const [before, words] = [elements(), app.textContent];
  expect(app.querySelector('h1')?.textContent).toBe(article.meta.title);
  render(
    <MessagesContext.Provider value={translate}>
      <FirstLook look={LOOK} />
    </MessagesContext.Provider>,
    app,
  );
  const after = elements();
  expect(after).toHaveLength(before.length);
  expect(after.every((element, index) => element === before[index])).toBe(true);
  expect(app.textContent).toBe(words);
});

it('is dressed as the settings say, before any script runs', () => {
  const chosen = pageOf(LOOK, { theme: 'sepia', reading: { ...DEFAULT_READING, size: 24, font: 'sans' } });
  expect(chosen.documentElement.dataset).toMatchObject({ theme: 'sepia', font: 'sans' });
  expect(chosen.documentElement.style.getPropertyValue('--text-size')).toBe('1.5rem');
  expect(pageOf().documentElement.hasAttribute('data-theme')).toBe(false);
  const head = chosen.querySelector('script[src="/reader-head.js"]');
  expect(head?.hasAttribute('defer')).toBe(true);
});

it('takes the words of an article for words', () => {
  const words = '</title><script>alert(1)</script> $& "引号" &amp;';
  const page = pageOf({
    ...LOOK,
    meta: { ...LOOK.meta, title: words },
    blocks: [{ kind: 'paragraph', text: words, inlines: [] }],
    ...{ numbers: [], quotes: [] },
  });
  expect(page.title).toBe(`${words} · ${translate('extName')}`);
  expect(page.querySelector('h1')?.textContent).toBe(words);
  expect(page.querySelector('.paragraph')?.textContent).toBe(words);
  expect([...page.scripts].every((script) => script.textContent === '')).toBe(true);
});

it('refuses another page than that of the reading view', () => {
  expect(() => firstLookPage('<html><body></body></html>', LOOK, USUAL, translate)).toThrow('<title>');
});
