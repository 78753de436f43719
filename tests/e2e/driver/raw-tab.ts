export type Point = { readonly x: number; readonly y: number };

/** What both browsers can do with a tab; everything a test says in terms of a person is built on it in `tab.ts`. */
export type RawTab = {
  /** Address of the page now shown. */
  readonly url: () => Promise<string>;
  /** Resolves when the page has loaded; rejects when it cannot be reached. */
  readonly open: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly back: () => Promise<void>;
  /** Evaluates an expression as the debugger does (page rules against scripts do not apply); promises are awaited. Gives JSON text. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Presses the mouse at the first point, moves through the others, lets go at the last. */
  readonly drag: (points: readonly Point[]) => Promise<void>;
  /** `Enter`, `Shift+ArrowRight`, `Control+a`: names as in `KeyboardEvent.key`. */
  readonly press: (chord: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Writes a PNG of the visible part, or of the whole page. */
  readonly screenshot: (file: string, part?: 'visible' | 'whole') => Promise<void>;
  /** Writes a PDF of the page as it is printed on A4. */
  readonly pdf: (file: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Shows the page as on a phone with a touch screen; Chromium only. */
  readonly asPhone: () => Promise<void>;
  /** Puts a finger down and lifts it again after so many milliseconds; Chromium only, and only as on a phone. */
  readonly touch: (point: Point, hold: number) => Promise<void>;
  readonly activate: () => Promise<void>;
  readonly close: () => Promise<void>;
};
