import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce, begin, lookOf, take } from '../../../entrypoints/background/under-way';

const nothing = Promise.resolve(null);
const store = vi.fn(() => Promise.resolve({ articleId: 'a' }));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  store.mockClear();
});

describe('a capture under way', () => {
  it('is stored when its first look is shown, once', async () => {
    begin('1', { look: nothing, store });
    expect(await lookOf('1')).toBeNull();
    expect(store).not.toHaveBeenCalled();
    expect(await take('1')).toEqual({ articleId: 'a' });
    await vi.runAllTimersAsync();
    expect(store).toHaveBeenCalledTimes(1);
  });

  it('is stored also where the reading view never asks for it, and is still told to one that asks late', async () => {
    begin('2', { look: nothing, store });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store).toHaveBeenCalledTimes(1);
    expect(await take('2')).toEqual({ articleId: 'a' });
    expect(store).toHaveBeenCalledTimes(1);
  });

  it('is told again to a page that is reloaded before it knows its article, and stored once all the same', async () => {
    begin('3', { look: nothing, store });
    expect(await Promise.all([take('3'), take('3')])).toEqual([{ articleId: 'a' }, { articleId: 'a' }]);
    expect(store).toHaveBeenCalledTimes(1);
  });

  it('is forgotten after a while, and unknown where the background was stopped in between', async () => {
    begin('4', { look: nothing, store });
    await vi.runAllTimersAsync();
    expect(await take('4')).toBeNull();
    expect(await lookOf('5')).toBeNull();
    expect(await take('5')).toBeNull();
  });

  it('is waited for where the reading view is there before it', async () => {
    announce('6');
    const [looked, taken] = [lookOf('6'), take('6')];
    begin('6', { look: nothing, store });
    expect(await looked).toBeNull();
    expect(await taken).toEqual({ articleId: 'a' });
  });

  it('is given up where it was announced and does not come', async () => {
    announce('7');
    const taken = take('7');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await taken).toBeNull();
    expect(store).not.toHaveBeenCalled();
  });

  it('is begun once, whatever else comes under its name', async () => {
    begin('8', { look: nothing, store });
    const other = vi.fn(() => Promise.resolve({ articleId: 'b' }));
    begin('8', { look: nothing, store: other });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await take('8')).toEqual({ articleId: 'a' });
    expect(store).toHaveBeenCalledTimes(1);
    expect(other).not.toHaveBeenCalled();
  });
});
