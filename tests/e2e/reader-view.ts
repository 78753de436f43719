import { COLOR_NAMES } from '../../components/reader/colors';
import type { MessageKey, Translate } from '../../components/ui/messages';
import type { Color } from '../../lib/model/annotation';
import type { Driver } from './driver/driver';
import type { Tab } from './driver/tab';
import { waitUntil } from './driver/wait-until';

export type ShownHighlight = { readonly text: string; readonly quality: string };

/** The reading view in terms of what its reader does and sees. */
export class ReaderView {
  private readonly t: Translate;

  constructor(
    readonly tab: Tab,
    private readonly driver: Driver,
  ) {
    this.t = driver.message;
  }

  /** Waits until the article with this title is shown, and can be worked with. */
  async shows(title: string): Promise<this> {
    await this.tab.waitForUrl(/\/reader\.html\?id=/);
    await this.tab.waitForText(title, 'article h1');
    await this.tab.waitForElement('.reader:not([aria-busy])');
    return this;
  }

  async highlight(text: string, color: Color): Promise<void> {
    const before = (await this.highlights()).length;
    await this.select(text);
    await this.tab.click('button', this.t('highlightIn', this.t(COLOR_NAMES[color])), '[role=toolbar]');
    await waitUntil('one highlight more', async () => (await this.highlights()).length > before);
  }

  /** Highlights a passage in the last colour and writes a note on it. */
  async annotate(text: string, note: string, tags: readonly string[] = []): Promise<void> {
    await this.select(text);
    await this.tab.click('button', this.t('addNote'), '[role=toolbar]');
    await this.write(note, tags);
  }

  /** Selects a passage with the mouse; the bar of the selection before has gone by then, as it has for a person. */
  async select(text: string): Promise<void> {
    await waitUntil('no selection bar', async () => (await this.tab.count('[role=toolbar]')) === 0);
    await this.tab.selectText(text, 'article');
    await this.tab.waitForElement('[role=toolbar]');
  }

  /** Opens the editor of a highlight by a click on it. */
  async open(text: string): Promise<void> {
    await this.tab.clickText(text, 'article');
    await this.tab.waitForElement('[role=dialog] textarea');
  }

  /** Fills in the open editor and leaves it. */
  async write(note: string, tags: readonly string[] = []): Promise<void> {
    await this.tab.click('textbox', this.t('note'), '[role=dialog]');
    await this.tab.type(note);
    for (const tag of tags) {
      await this.tab.click('combobox', this.t('tags'), '[role=dialog]');
      await this.tab.type(tag);
      await this.tab.press('Enter');
    }
    await this.tab.click('button', this.t('editorClose'), '[role=dialog]');
    await waitUntil('the editor to close', async () => (await this.tab.count('[role=dialog]')) === 0);
  }

  /** The highlights in the text, in its order; each is told once, however many pieces it is drawn in. */
  highlights(): Promise<ShownHighlight[]> {
    return this.tab.evaluate(() => {
      const shown = new Map<string, { text: string; quality: string }>();
      for (const mark of document.querySelectorAll<HTMLElement>('article [data-annotation]')) {
        const { annotation = '', quality = '' } = mark.dataset;
        const before = shown.get(annotation)?.text ?? '';
        // A highlight inside another is part of both.
        if (mark.parentElement?.closest(`[data-annotation="${annotation}"]`)) continue;
        shown.set(annotation, { text: before + (mark.textContent ?? ''), quality });
      }
      return [...shown.values()];
    });
  }

  async waitForHighlight(text: string): Promise<void> {
    await waitUntil(`a highlight on ${text}`, async () =>
      (await this.highlights()).some((shown) => shown.text === text),
    );
  }

  /** What the quotation or figure layer marks, in text order. */
  marked(layer: 'quote' | 'number'): Promise<string[]> {
    return this.tab.evaluate((name) => {
      const texts = new Map<string, string>();
      for (const piece of document.querySelectorAll(`article [data-${name}]`)) {
        const start = piece.getAttribute(`data-${name}`) ?? '';
        texts.set(start, (texts.get(start) ?? '') + piece.textContent);
      }
      return [...texts.values()];
    }, layer);
  }

  /** Opens the side panel at a tab and gives its text. */
  async panel(
    tab: Extract<MessageKey, 'tabOutline' | 'tabQuotes' | 'tabNumbers' | 'tabNotes'>,
  ): Promise<string> {
    if ((await this.tab.count('#panel')) === 0) await this.tab.click('button', this.t('panelLabel'));
    await this.tab.click('tab', this.t(tab), '#panel');
    return this.tab.text('#panel [role=tabpanel]');
  }

  /** Narrow windows show the panel over the text. */
  async closePanel(): Promise<void> {
    if ((await this.tab.count('#panel')) > 0) await this.tab.click('button', this.t('panelClose'), '#panel');
    await waitUntil('the panel to close', async () => (await this.tab.count('#panel')) === 0);
  }

  /** The file that the export menu leaves. */
  async download(): Promise<{ readonly name: string; readonly text: string }> {
    return this.driver.download(async () => {
      await this.tab.click('button', this.t('exportMenu'));
      await this.tab.click('menuitem', this.t('exportDownload'));
    });
  }
}
