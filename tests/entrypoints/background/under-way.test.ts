import { describe, expect, it } from 'vitest';
import { begin, take } from '../../../entrypoints/background/under-way';

const stored = { articleId: 'a', look: null };

describe('a capture under way', () => {
  it('is told once it is stored, to the page that asks first', async () => {
    let store = (_: typeof stored) => {};
    begin('1', new Promise((resolve) => (store = resolve)));
    const [first, second] = [take('1'), take('1')];
    store(stored);
    expect(await first).toEqual(stored);
    expect(await second).toBeNull();
  });

  it('is unknown where the background was stopped in between', async () => {
    expect(await take('2')).toBeNull();
  });
});
