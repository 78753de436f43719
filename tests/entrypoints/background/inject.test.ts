import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { injectFile } from '../../../entrypoints/background/inject';

vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript: vi.fn() } } }));
const run = vi.mocked(browser.scripting.executeScript) as unknown as ReturnType<typeof vi.fn>;
const files = () => run.mock.calls.filter(([injection]) => 'files' in injection).length;

describe('running the extraction in a page', () => {
  afterEach(() => run.mockReset());

  it('waits for the permission where it comes a moment after the click', async () => {
    run
      .mockRejectedValueOnce(new Error('Cannot access contents of the page.'))
      .mockResolvedValue([{ result: true }]);
    await injectFile(1, '/extract.js');
    expect(files()).toBe(1);
  });

  it('says so where no script may run', async () => {
    run.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await expect(injectFile(1, '/extract.js')).rejects.toThrow('chrome://');
    expect(files()).toBe(0);
  });

  it('says so where the browser reports no error but runs nothing', async () => {
    run.mockResolvedValue([]);
    await expect(injectFile(1, '/extract.js')).rejects.toThrow('no answer');
    expect(files()).toBe(0);
  });
});
