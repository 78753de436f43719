import type { Tab } from './driver/tab';

/** No control of a page is further away than this many presses of Tab. */
const FAR = 80;

/** What has the focus: its name as assistive technology hears it, more or less. */
export const focusedName = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const element = document.activeElement;
    // They hold controls, and are none.
    if (element?.matches('body, main')) return '';
    const label =
      element?.closest('label')?.querySelector('span') ??
      (element instanceof HTMLInputElement && element.labels?.[0]);
    return element?.getAttribute('aria-label') ?? (label || element)?.textContent ?? '';
  });

/** Presses Tab until a control whose name begins so has the focus. */
export async function tabTo(tab: Tab, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses <= FAR; presses += 1) {
    if ((await focusedName(tab)).trim().startsWith(name)) return;
    await tab.press(key);
  }
  throw new Error(`No way to “${name}” by ${key}; the focus is on “${await focusedName(tab)}”.`);
}
