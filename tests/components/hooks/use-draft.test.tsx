// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useDraft } from '../../../components/hooks/use-draft';

const PAUSE = 500;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** An editor of which only what is typed, and what is stored, is looked at. */
function editor() {
  const stored: string[] = [];
  const store = async (words: string) => void stored.push(words);
  let type: (words: string) => void = () => undefined;
  const Editor = () => {
    type = useDraft<string>('', store, () => undefined).change;
    return null;
  };
  const { unmount } = render(<Editor />);
  return { stored, unmount, type: (words: string) => act(() => type(words)) };
}

it('stores what is typed at a pause, once', async () => {
  const { stored, type } = editor();
  type('问');
  await vi.advanceTimersByTimeAsync(PAUSE - 1);
  type('问清');
  await vi.advanceTimersByTimeAsync(PAUSE - 1);
  expect(stored).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(stored).toEqual(['问清']);
  await vi.advanceTimersByTimeAsync(PAUSE * 4);
  expect(stored).toEqual(['问清']);
});

it('waits for an input method to end the word', async () => {
  const { stored, type } = editor();
  document.dispatchEvent(new CompositionEvent('compositionstart'));
  type("guan'jing");
  await vi.advanceTimersByTimeAsync(PAUSE * 4);
  expect(stored).toEqual([]);
  type('管径');
  document.dispatchEvent(new CompositionEvent('compositionend'));
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(stored).toEqual(['管径']);
});

it('does not wait for a pause when the editor goes away', async () => {
  const { stored, unmount, type } = editor();
  type('管径');
  unmount();
  // Preact clears up after the next paint.
  await vi.advanceTimersByTimeAsync(PAUSE / 2);
  expect(stored).toEqual(['管径']);
});
