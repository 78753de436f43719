import { type Browser, browser } from 'wxt/browser';

type Tab = Browser.tabs.Tab;

export async function openInTab(tab: Tab, url: string, newTab: boolean): Promise<void> {
  if (newTab || tab.id === undefined) await openBeside(tab, url);
  else await browser.tabs.update(tab.id, { url });
}

/** Opens a tab right after the given one, and leaves that one alone. */
export async function openBeside(tab: Tab, url: string): Promise<void> {
  await browser.tabs.create({ url, index: tab.index + 1, windowId: tab.windowId });
}

/** Chromium shows no page of an extension in a private window; Firefox for Android has no windows to choose from. */
export async function openInNormalWindow(url: string): Promise<void> {
  const windows = await browser.windows?.getAll({ windowTypes: ['normal'] });
  const normal = windows?.find((window) => !window.incognito);
  if (!windows) await browser.tabs.create({ url });
  else if (normal?.id === undefined) await browser.windows.create({ url, incognito: false });
  else {
    await browser.tabs.create({ url, windowId: normal.id });
    await browser.windows.update(normal.id, { focused: true });
  }
}
