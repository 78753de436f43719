// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Selected, useSelectionSpan } from '../../../components/hooks/use-selection-span';

const SETTLES = 150;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  document.getSelection()?.removeAllRanges();
  vi.useRealTimers();
});

const rest = (time: number) => act(async () => void (await vi.advanceTimersByTimeAsync(time)));

/** A text of one paragraph and a place to write, of which only what is selected is looked at. */
function page() {
  let selected: Selected | null = null;
  const Page = () => {
    const body = useRef<HTMLDivElement>(null);
    selected = useSelectionSpan(body, '菜市里挂着新秤。');
    return (
      <>
        <div ref={body}>
          <p data-start="0">菜市里挂着新秤。</p>
        </div>
        <textarea />
      </>
    );
  };
  const { container } = render(<Page />);
  const words = container.querySelector('p')?.firstChild ?? container;
  return {
    selected: () => selected,
    select: () => act(() => document.getSelection()?.setBaseAndExtent(words, 0, words, 2)),
    write: () => act(() => container.querySelector('textarea')?.focus()),
    changes: () => act(() => void document.dispatchEvent(new Event('selectionchange'))),
  };
}

it('tells what is selected once it has come to rest', async () => {
  const { selected, select, changes } = page();
  select();
  changes();
  expect(selected()).toBeNull();
  await rest(SETTLES);
  expect(selected()?.place).toMatchObject({ start: 0, end: 2 });
});

it('forgets it as soon as one writes, however fast the keys come', async () => {
  const { selected, select, write, changes } = page();
  select();
  changes();
  await rest(SETTLES);
  document.getSelection()?.removeAllRanges();
  write();
  expect(selected()).toBeNull();
  for (let key = 0; key < 5; key++) {
    changes();
    await rest(SETTLES - 1);
    expect(selected()).toBeNull();
  }
});
