// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from '../../../components/hooks/after-paint';

const hide = (hidden: boolean) => vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);

describe('work after what is drawn was shown', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('is next in turn in a page in the background, without any timer', async () => {
    vi.useFakeTimers();
    hide(true);
    const work = vi.fn();
    afterPaint(work);
    expect(work).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('waits for frames in a page in sight, and is done once', async () => {
    vi.useFakeTimers();
    hide(false);
    const work = vi.fn();
    afterPaint(work);
    await Promise.resolve();
    expect(work).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2000);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it.each([true, false])('is not done when it was called off (in the background: %s)', async (hidden) => {
    vi.useFakeTimers();
    hide(hidden);
    const work = vi.fn();
    afterPaint(work)();
    await vi.advanceTimersByTimeAsync(2000);
    expect(work).not.toHaveBeenCalled();
  });
});
