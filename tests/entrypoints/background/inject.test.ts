import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { injectExtract } from '../../../entrypoints/background/inject';

vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript: vi.fn() } } }));
type Injection = { readonly files?: readonly string[]; readonly func?: (newTab: boolean) => void };
const run = vi.mocked(browser.scripting.executeScript) as unknown as ReturnType<
  typeof vi.fn<(injection: Injection & { readonly args?: [boolean] }) => Promise<unknown[]>>
>;
const started = () => run.mock.calls.filter(([{ files }]) => files !== undefined).length;

describe('starting the capture in a page', () => {
  afterEach(() => run.mockReset());

  it('tells the page first where the reading view shall open', async () => {
    const told: unknown[] = [];
    run.mockImplementation(async ({ files, func, args }) => {
      if (func && args) func(...args);
      told.push(files ? 'start' : globalThis.lingjuNewTab);
      return [{ result: true }];
    });
    await injectExtract(1, true);
    expect(told).toEqual([true, 'start']);
  });

  it('waits for the permission where it comes a moment after the click, and starts once', async () => {
    let asked = 0;
    run.mockImplementation(async ({ files }) => {
      asked += 1;
      // The permission arrives between the two.
      if (asked === 1) throw new Error('Cannot access contents of the page.');
      return [{ result: files !== undefined || undefined }];
    });
    await injectExtract(1, false);
    expect(started()).toBe(1);
    asked = 2;
    run.mockClear().mockRejectedValueOnce(new Error('Cannot access contents of the page.'));
    run.mockRejectedValueOnce(new Error('Cannot access contents of the page.'));
    await injectExtract(1, false);
    expect(started()).toBe(2);
  });

  it('says so where no script may run', async () => {
    run.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await expect(injectExtract(1, false)).rejects.toThrow('No script may run');
  });

  it('says so where the browser reports no error but runs nothing', async () => {
    run.mockResolvedValue([]);
    await expect(injectExtract(1, false)).rejects.toThrow('No script may run');
  });
});
