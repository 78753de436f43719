import { afterEach, describe, expect, it } from 'vitest';
import type { Translate } from '../../components/ui/messages';
import { articlePage } from './article-page';
import { waitUntil } from './driver/wait-until';
import type { ReaderView } from './reader-view';
import { inEachBrowser } from './session';

const URL = 'http://www.wzljl.cn/content/2019-12/11/content_335010.htm';
const TITLE = '堤上新装了座椅';
const LINES = [
  '牌子上写着：秤是公家出的，账是大家看的，谁也不用多问。',
  '堤上新装了四十张座椅，傍晚坐满了人。',
  '“走累了就坐一坐。”散步的韦小满说。',
];

const shownTexts = async (reader: ReaderView) => (await reader.highlights()).map(({ text }) => text);
const becomes = (reader: ReaderView, texts: readonly string[]) =>
  waitUntil(
    `highlights ${texts.join(' | ')}`,
    async () => (await shownTexts(reader)).join('|') === texts.join('|'),
  );
const colorsOf = (reader: ReaderView) =>
  reader.tab.evaluate(() =>
    [...document.querySelectorAll('article [data-annotation]')].map(
      (mark) => /highlight--(yellow|green|blue|pink|purple)/.exec(mark.className)?.[1],
    ),
  );
/** What is in the open editor's field for the note. */
const noteIn = (reader: ReaderView) =>
  reader.tab.evaluate(
    () => document.querySelector<HTMLTextAreaElement>('[role=dialog] textarea')?.value ?? '',
  );

describe('passages and their highlights', () => {
  inEachBrowser((session) => {
    const t: Translate = (key, ...substitutions) => session.driver.message(key, ...substitutions);
    afterEach(() => session.closeTabs());

    const read = async (number: number) => {
      const url = URL.replace('335010', String(335010 + number));
      session.site.put(url, { body: articlePage(TITLE, [...LINES, `第${number}天，又添了几张。`]) });
      const reader = await session.read(url, TITLE);
      await reader.closePanel();
      return reader;
    };
    /** Pastes into the open editor, and gives what was on the clipboard. */
    const pasted = async (reader: ReaderView) => {
      await reader.tab.press('Control+v');
      return waitUntil('the pasted text', () => noteIn(reader));
    };

    it('by mouse: fit and merge, take back and do again, reach what overlaps, recolour, walk through the notes', async () => {
      const reader = await read(1);
      const { tab } = reader;
      await reader.highlight('秤是公家出的', 'green');
      await reader.highlight('账是大家看的', 'pink');

      await reader.select('公家出的，账是大家');
      await tab.click('button', t('mergeHere', 2), '[role=toolbar]');
      await becomes(reader, ['秤是公家出的，账是大家看的']);
      await tab.click('button', t('undo'), '[role=status]');
      await becomes(reader, ['秤是公家出的', '账是大家看的']);
      await tab.press('Control+Shift+z');
      await becomes(reader, ['秤是公家出的，账是大家看的']);
      await tab.press('Control+z');
      await becomes(reader, ['秤是公家出的', '账是大家看的']);

      await reader.select('秤是公家出的，账');
      await tab.click('button', t('fitHere'), '[role=toolbar]');
      await becomes(reader, ['秤是公家出的，账', '账是大家看的']);
      await reader.select('公家');
      await tab.click('button', t('fitHere'), '[role=toolbar]');
      await becomes(reader, ['公家', '账是大家看的']);
      await tab.click('button', t('undo'), '[role=status]');
      await becomes(reader, ['秤是公家出的，账', '账是大家看的']);

      // Two highlights lie on one character: a click opens the inner one, and leads on to the other.
      await reader.open('账是大家看的');
      await tab.click('button', '秤是公家出的，账', '.editor__others');
      await tab.waitForElement('.colors__color--green[aria-pressed=true]');
      await tab.click('button', t('recolourTo', t('colorPurple')), '[role=dialog]');
      await waitUntil('another colour', async () => (await colorsOf(reader)).includes('purple'));
      await tab.click('button', t('editorClose'), '[role=dialog]');

      await reader.annotate('四十张座椅', '谁出的钱');
      await reader.panel('tabNotes');
      const inSight = () => tab.evaluate(() => document.activeElement?.textContent ?? '');
      await waitUntil('the last note', async () => {
        await tab.click('button', t('noteNext'), '#panel');
        return (await inSight()).startsWith('堤上');
      });
      await tab.click('button', t('notePrevious'), '#panel');
      await waitUntil('the note before', async () => (await inSight()).startsWith('牌子上'));
    });

    it('by mouse: copy with the source or as a link, note on the whole article with a preview and a known tag', async () => {
      const reader = await read(2);
      const { tab } = reader;
      await reader.annotate('四十张座椅', '谁出的钱', ['民生']);
      const copy = async (way: 'copyText' | 'copyCited' | 'copyLink') => {
        await reader.select('傍晚坐满了人');
        await tab.click('button', t('copyMenu'), '[role=toolbar]');
        await tab.click('menuitem', t(way));
        await tab.waitForText(t('copied'), '.toast');
        await tab.press('Escape');
        await tab.click('button', t('articleNote'));
        await tab.waitForElement('[role=dialog] textarea:focus');
        const text = await pasted(reader);
        await tab.press('Control+a');
        await tab.press('Backspace');
        await tab.press('Escape');
        await waitUntil('the editor to close', async () => (await tab.count('[role=dialog]')) === 0);
        return text;
      };
      expect(await copy('copyText')).toBe('傍晚坐满了人');
      expect(await copy('copyCited')).toMatch(/^“傍晚坐满了人”——.*《堤上新装了座椅》2019-12-03, http/);
      expect(await copy('copyLink')).toContain('#:~:text=');

      await tab.click('button', t('articleNote'));
      await tab.waitForElement('[role=dialog] textarea:focus');
      await tab.type('**要跟进**的事');
      await waitUntil('the preview', async () =>
        (await tab.texts('.editor__preview strong')).includes('要跟进'),
      );
      await tab.click('combobox', t('tags'), '[role=dialog]');
      await tab.type('民');
      await waitUntil('the known tag', async () => (await tab.texts('[role=option]')).join() === '民生');
      await tab.clickCss('[role=option]');
      await tab.click('button', t('editorClose'), '[role=dialog]');
      const notes = await reader.panel('tabNotes');
      for (const words of [t('articleNote'), '要跟进的事', '#民生']) expect(notes).toContain(words);
    });

    it('by keyboard: merge, take back and do again, recolour, copy, complete a tag, switch the keys off', async () => {
      const reader = await read(3);
      const { tab } = reader;
      const focusKept = () =>
        waitUntil('the focus in the page', () =>
          tab.evaluate(() => document.activeElement !== document.body),
        );
      const noEditor = () =>
        waitUntil('the editor to close', async () => (await tab.count('[role=dialog]')) === 0);
      const [first = '', second = ''] = LINES;
      for (const key of ['s', '1', 's', '2']) await tab.press(key);
      await becomes(reader, [first, second]);

      await tab.press('[');
      await tab.press('3');
      await waitUntil('another colour', async () => (await colorsOf(reader))[0] === 'blue');
      await tab.press('c');
      await tab.waitForText(t('copied'), '.toast');
      await tab.press('n');
      await tab.waitForElement('[role=dialog] textarea:focus');
      expect(await pasted(reader)).toMatch(/^“.*谁也不用多问。”——.*《堤上新装了座椅》/);
      await tab.press('Tab');
      if (await tab.evaluate(() => document.activeElement?.matches('.editor__preview') === true))
        await tab.press('Tab');
      await tab.type('堤岸');
      await tab.press('Enter');
      await tab.press('Escape');
      await noEditor();
      await focusKept();
      await tab.press(']');
      await tab.press('n');
      await tab.waitForElement('[role=dialog] textarea:focus');
      await tab.press('Tab');
      await tab.type('堤');
      await waitUntil('the known tag', async () => (await tab.texts('[role=option]')).join() === '堤岸');
      await tab.press('ArrowDown');
      await tab.press('Enter');
      await tab.press('Escape');
      await noEditor();
      expect((await reader.panel('tabNotes')).split('#堤岸')).toHaveLength(3);
      await reader.closePanel();
      await tab.press(']');

      await tab.press('m');
      await becomes(reader, [`${first}${second}`]);
      await focusKept();
      await tab.press('Control+z');
      await becomes(reader, [first, second]);
      await tab.press('Control+Shift+z');
      await becomes(reader, [`${first}${second}`]);
      await focusKept();

      await tab.press('?');
      await tab.waitForElement('dialog[open] [type=checkbox]');
      await tab.evaluate(() => document.querySelector<HTMLElement>('dialog [type=checkbox]')?.focus());
      await tab.press(' ');
      await tab.waitForElement('dialog [type=checkbox]:not(:checked)');
      await tab.press('Escape');
      await waitUntil('the dialog to close', async () => (await tab.count('dialog')) === 0);
      await tab.press('s');
      expect(await tab.evaluate(() => document.getSelection()?.toString())).toBe('');
      await tab.press('Control+z');
      await becomes(reader, [first, second]);
    });
  });
});
