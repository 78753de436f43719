import type { Box, Role, Target } from './in-page';
import { boxOf, endsOfText } from './in-page';
import type { RawTab } from './raw-tab';
import { waitUntil } from './wait-until';

const centre = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** A tab in terms of what a person sees and does; every step waits until it can be done. */
export class Tab {
  constructor(readonly raw: RawTab) {}

  url = () => this.raw.url();
  open = (url: string) => this.raw.open(url);
  reload = () => this.raw.reload();
  back = () => this.raw.back();
  press = (chord: string) => this.raw.press(chord);
  type = (text: string) => this.raw.type(text);
  screenshot: RawTab['screenshot'] = (file, part) => this.raw.screenshot(file, part);
  pdf = (file: string) => this.raw.pdf(file);
  resize = (width: number, height: number) => this.raw.resize(width, height);
  activate = () => this.raw.activate();
  asPhone = () => this.raw.asPhone();
  close = () => this.raw.close();

  /**
   * Runs a function inside the page and returns its answer as JSON. The function travels as source text: it sees only its
   * arguments. `__name` is what some TypeScript runners wrap around inner functions.
   */
  async evaluate<Args extends readonly unknown[], Answer>(
    fn: (...args: Args) => Answer | Promise<Answer>,
    ...args: Args
  ): Promise<Answer> {
    const call = `((__name) => (${fn}))((f) => f)(...${JSON.stringify(args)})`;
    const json = await this.raw.evaluate(
      `Promise.resolve(${call}).then((answer) => JSON.stringify({ answer }))`,
    );
    return (JSON.parse(String(json)) as { answer: Answer }).answer;
  }

  /**
   * The text of the first element that matches, once it is there. Not `innerText`: that leaves out what the browser has not
   * drawn yet, far below in a long article.
   */
  text(css = 'body'): Promise<string> {
    return waitUntil(`an element ${css}`, () =>
      this.evaluate((selector) => document.querySelector(selector)?.textContent, css),
    );
  }

  /** The texts of all elements that match now. */
  texts(css: string): Promise<string[]> {
    return this.evaluate(
      (selector) => [...document.querySelectorAll(selector)].map((element) => element.textContent.trim()),
      css,
    );
  }

  count(css: string): Promise<number> {
    return this.evaluate((selector) => document.querySelectorAll(selector).length, css);
  }

  /** Waits for the address, which the browser may reach in several steps. */
  async waitForUrl(pattern: RegExp): Promise<string> {
    return waitUntil(`an address like ${pattern}`, async () => {
      const url = await this.url();
      return pattern.test(url) && url;
    });
  }

  /** Waits until the page shows a text. */
  async waitForText(text: string, css = 'body'): Promise<void> {
    await waitUntil(`the text ${text} in ${css}`, async () => (await this.text(css)).includes(text));
  }

  async waitForNoText(text: string, css = 'body'): Promise<void> {
    await waitUntil(`no more ${text} in ${css}`, async () => !(await this.text(css)).includes(text));
  }

  async waitForElement(css: string): Promise<void> {
    await waitUntil(`an element ${css}`, async () => (await this.count(css)) > 0);
  }

  async isShown(target: Target): Promise<boolean> {
    return (await this.evaluate(boxOf, target)) !== null;
  }

  /** Clicks what a person would call so: `click('button', '导出')`; `within` narrows to a part of the page. */
  async click(role: Role, name: string, within?: string): Promise<void> {
    await this.clickTarget(within === undefined ? { role, name } : { role, name, within });
  }

  /** Touches an element, or holds a finger on it. */
  async touch(target: Target, hold = 50): Promise<void> {
    const box = await this.settled(`something to touch: ${JSON.stringify(target)}`, () =>
      this.evaluate(boxOf, target),
    );
    await this.raw.touch(centre(box), hold);
  }

  async clickCss(css: string): Promise<void> {
    await this.clickTarget({ css });
  }

  private async clickTarget(target: Target): Promise<void> {
    const box = await this.settled(`something to click: ${JSON.stringify(target)}`, () =>
      this.evaluate(boxOf, target),
    );
    await this.raw.drag([centre(box)]);
  }

  /** Clicks on the first character of a text. */
  async clickText(text: string, css: string): Promise<void> {
    const { start } = await this.settled(`the text ${text} in ${css}`, () =>
      this.evaluate(endsOfText, text, css),
    );
    await this.raw.drag([centre(start)]);
  }

  /** Selects a stretch of text with the mouse, from before its first to after its last character. */
  async selectText(text: string, css: string): Promise<void> {
    const { start, end } = await this.settled(`the text ${text} in ${css}`, () =>
      this.evaluate(endsOfText, text, css),
    );
    const from = { x: start.x + 1, y: start.y + start.height / 2 };
    const to = { x: end.x + end.width - 1, y: end.y + end.height / 2 };
    await this.raw.drag([from, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, to]);
  }

  /** Asks for a place on the screen until it is there and no longer moves. */
  private async settled<Place>(what: string, ask: () => Promise<Place | null>): Promise<Place> {
    let before = '';
    return waitUntil(what, async () => {
      const place = await ask();
      const now = JSON.stringify(place);
      const same = now === before;
      before = now;
      return same && place;
    });
  }
}
