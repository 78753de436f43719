// @vitest-environment jsdom
import { cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { afterPaint } from '../../../components/hooks/after-paint';
import type { LoadedMarks } from '../../../entrypoints/reader/load-marks';
import { useMarks } from '../../../entrypoints/reader/use-marks';
import type { Marks } from '../../../lib/model/marks';

afterEach(cleanup);

const NONE: Marks = { numbers: [], quotes: [] };
const quoting = (start: number): Marks => ({
  ...NONE,
  quotes: [{ start, end: start + 4, kind: 'term', speaker: null }],
});
const show = (initialProps: LoadedMarks) => renderHook(useMarks, { initialProps });

describe('the marks shown', () => {
  it('are complete when all are known', () => {
    expect(show({ known: quoting(1) }).result.current).toEqual({
      ...quoting(1),
      complete: true,
      failed: false,
    });
  });

  it('are those known until all have come', async () => {
    const { result } = show({ known: quoting(1), pending: Promise.resolve(quoting(2)) });
    expect(result.current).toEqual({ ...quoting(1), complete: false, failed: false });
    await waitFor(() => expect(result.current).toEqual({ ...quoting(2), complete: true, failed: false }));
  });

  it('are none when no more come, rather than some that look like all', async () => {
    const { result } = show({ known: quoting(1), pending: Promise.resolve(null) });
    await waitFor(() => expect(result.current).toEqual({ ...NONE, complete: true, failed: true }));
  });

  it('are never those of the text before', async () => {
    let answer = (_marks: Marks) => {};
    const pending = new Promise<Marks>((resolve) => {
      answer = resolve;
    });
    const { result, rerender } = show({ known: NONE, pending });
    await new Promise<void>((resolve) => void afterPaint(resolve));
    rerender({ known: quoting(3), pending: new Promise(() => undefined) });
    answer(quoting(1));
    await pending;
    expect(result.current).toEqual({ ...quoting(3), complete: false, failed: false });
    rerender({ known: quoting(4) });
    expect(result.current).toEqual({ ...quoting(4), complete: true, failed: false });
  });
});
