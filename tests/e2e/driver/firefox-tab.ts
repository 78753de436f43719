import { writeFileSync } from 'node:fs';
import type { Bidi } from './bidi';
import { chordActions, typeActions } from './keys';
import type { RawTab } from './raw-tab';

/** A tab of Firefox over WebDriver BiDi, which reaches pages of extensions where the test tool's own pages do not. */
export function firefoxTab(bidi: Bidi, context: string): RawTab {
  const act = (source: object) => bidi.send('input.performActions', { context, actions: [source] });
  const url = async () => {
    const found = (await bidi.contexts()).find((entry) => entry.context === context);
    if (found === undefined) throw new Error('This tab is closed.');
    return found.url;
  };
  return {
    url,
    open: async (address) => {
      await bidi.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
    },
    reload: async () => void (await bidi.send('browsingContext.reload', { context, wait: 'complete' })),
    back: async () => void (await bidi.send('browsingContext.traverseHistory', { context, delta: -1 })),
    evaluate: (expression) => bidi.evaluate(context, expression),
    drag: async (points) => {
      const moves = points.map(({ x, y }) => ({
        type: 'pointerMove',
        x: Math.round(x),
        y: Math.round(y),
        origin: 'viewport',
      }));
      const actions = [
        ...moves.slice(0, 1),
        { type: 'pointerDown', button: 0 },
        ...moves.slice(1),
        { type: 'pointerUp', button: 0 },
      ];
      await act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
    },
    press: async (chord) => void (await act({ type: 'key', id: 'keys', actions: chordActions(chord) })),
    type: async (text) => void (await act({ type: 'key', id: 'keys', actions: typeActions(text) })),
    screenshot: async (file, part) => {
      const origin = part === 'whole' ? 'document' : 'viewport';
      const { data } = await bidi.send('browsingContext.captureScreenshot', { context, origin });
      writeFileSync(file, Buffer.from(String(data), 'base64'));
    },
    pdf: async (file) => {
      // In centimetres.
      const { data } = await bidi.send('browsingContext.print', {
        context,
        page: { width: 21, height: 29.7 },
      });
      writeFileSync(file, Buffer.from(String(data), 'base64'));
    },
    resize: async (width, height) => {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    asPhone: () => Promise.reject(new Error('Firefox is not shown as a phone here.')),
    touch: () => Promise.reject(new Error('Firefox is not touched here.')),
    activate: async () => void (await bidi.send('browsingContext.activate', { context })),
    close: async () => void (await bidi.send('browsingContext.close', { context })),
  };
}
