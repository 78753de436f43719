import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { askForCapture } from '../../../entrypoints/background/ask-for-capture';

vi.mock('wxt/browser', () => ({
  browser: { scripting: { executeScript: vi.fn() }, tabs: { sendMessage: vi.fn() } },
}));
const inject = vi.mocked(browser.scripting.executeScript);
const ask = vi.mocked(browser.tabs.sendMessage) as unknown as ReturnType<
  typeof vi.fn<(tabId: number, message: unknown) => Promise<unknown>>
>;
const order = { capture: '1', newTab: true };
const url = 'http://www.wzljl.cn/content/2020-03/05/content_1.htm';
const nobody = new Error('Could not establish connection. Receiving end does not exist.');

describe('asking a page for its article', () => {
  afterEach(() => {
    inject.mockReset();
    ask.mockReset();
  });

  it('injects nothing where the script is there already', async () => {
    ask.mockResolvedValue(url);
    expect(await askForCapture(7, order)).toBe(url);
    expect(ask).toHaveBeenCalledWith(7, { kind: 'page/capture', request: order }, { frameId: 0 });
    expect(inject).not.toHaveBeenCalled();
  });

  it('injects the script elsewhere, and asks it', async () => {
    ask.mockRejectedValueOnce(nobody).mockResolvedValue(null);
    inject.mockResolvedValue(undefined);
    expect(await askForCapture(7, order)).toBeNull();
    expect(inject).toHaveBeenCalledTimes(1);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('waits for the permission where it comes a moment after the click', async () => {
    ask.mockRejectedValueOnce(nobody).mockResolvedValue(url);
    inject
      .mockRejectedValueOnce(new Error('Cannot access contents of the page.'))
      .mockResolvedValue(undefined);
    expect(await askForCapture(7, order)).toBe(url);
    expect(inject).toHaveBeenCalledTimes(2);
  });

  it('takes no address that is none', async () => {
    ask.mockResolvedValue({ url });
    expect(await askForCapture(7, order)).toBeNull();
  });

  it('says so where no script may run', async () => {
    ask.mockRejectedValue(nobody);
    inject.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await expect(askForCapture(7, order)).rejects.toThrow('No script may run');
  });

  it('says so where the browser reports no error but runs nothing', async () => {
    ask.mockResolvedValue(undefined);
    inject.mockResolvedValue(undefined);
    await expect(askForCapture(7, order)).rejects.toThrow('No script may run');
  });
});
