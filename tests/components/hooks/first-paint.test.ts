// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstPaint } from '../../../components/hooks/first-paint';

let tell: (name: string) => void = () => {};
class Observer {
  constructor(callback: (list: { getEntriesByName: (name: string) => string[] }) => void) {
    tell = (name) => callback({ getEntriesByName: (wanted) => (wanted === name ? [name] : []) });
  }
  observe() {}
  disconnect() {}
}
const hide = (hidden: boolean) => vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('PerformanceObserver', Observer);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the first paint', () => {
  const waited = () => {
    const done = vi.fn();
    void firstPaint().then(done);
    return done;
  };

  it('is waited for until there is something to see', async () => {
    hide(false);
    const done = waited();
    tell('first-paint');
    await Promise.resolve();
    expect(done).not.toHaveBeenCalled();
    tell('first-contentful-paint');
    await Promise.resolve();
    expect(done).toHaveBeenCalledTimes(1);
  });

  it('is not waited for in a page that nobody sees, nor for long', async () => {
    hide(true);
    const unseen = waited();
    await Promise.resolve();
    expect(unseen).toHaveBeenCalledTimes(1);
    hide(false);
    const covered = waited();
    await vi.advanceTimersByTimeAsync(100);
    expect(covered).toHaveBeenCalledTimes(1);
  });
});
