import type { Page } from 'playwright-core';
import type { RawTab } from './raw-tab';

/** A tab of Chromium; pages of the extension are ordinary pages here. */
export function chromiumTab(page: Page): RawTab {
  return {
    url: async () => page.url(),
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    evaluate: (expression) => page.evaluate(expression),
    drag: async ([first, ...others]) => {
      if (first === undefined) return;
      await page.mouse.move(first.x, first.y);
      await page.mouse.down();
      for (const { x, y } of others) await page.mouse.move(x, y);
      await page.mouse.up();
    },
    press: (chord) => page.keyboard.press(chord),
    type: (text) => page.keyboard.type(text),
    screenshot: async (path, part) => void (await page.screenshot({ path, fullPage: part === 'whole' })),
    pdf: async (path) => void (await page.pdf({ path, preferCSSPageSize: false, format: 'A4' })),
    resize: (width, height) => page.setViewportSize({ width, height }),
    asPhone: async () => {
      const session = await page.context().newCDPSession(page);
      const size = { width: 412, height: 840, deviceScaleFactor: 1, mobile: true };
      await session.send('Emulation.setDeviceMetricsOverride', size);
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
    },
    touch: async (point, hold) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
      await page.waitForTimeout(hold);
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await session.detach();
    },
    activate: () => page.bringToFront(),
    close: () => page.close(),
  };
}
