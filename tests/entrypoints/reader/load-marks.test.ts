import { beforeEach, describe, expect, it, vi } from 'vitest';
import { firstLookAt } from '../../../entrypoints/background/first-look';
import { createMarksLoader } from '../../../entrypoints/reader/load-marks';
import { findMarks } from '../../../lib/analysis/marks';
import { plainText } from '../../../lib/model/article';
import type { Marks } from '../../../lib/model/marks';
import { captured, freshDatabase } from '../../lib/store/store';

type Answer = (text: string) => Promise<Marks | null>;
const { ask } = vi.hoisted(() => ({ ask: vi.fn<Answer>() }));
vi.mock('../../../lib/messaging/bus', () => ({
  send: (_kind: string, { text }: { text: string }) => ask(text),
}));

const SHORT = ['“今天的水涨了3.5米。”船工覃国良说。', '码头上停着12条船。'];
const LONG = Array.from({ length: 200 }, (_, index) => `第${index + 1}天，江上有雾，船没有开。`.repeat(3));
const textOf = (lines: readonly string[]) => plainText(captured(lines));
const lookAt = (lines: readonly string[]) =>
  firstLookAt(freshDatabase(), captured(lines), captured(lines).meta.url);
const soon: Answer = async (text) => findMarks(text);
const late: Answer = async (text) => {
  await new Promise((resolve) => setTimeout(resolve, 40));
  return findMarks(text);
};
const NONE = { numbers: [], quotes: [] };

beforeEach(() => {
  ask.mockReset().mockImplementation(soon);
});

describe('the marks of a text', () => {
  it('are all there at once when the background answers soon', async () => {
    const loaded = await createMarksLoader(null)(textOf(LONG), 1000);
    expect(loaded).toEqual({ known: findMarks(textOf(LONG)) });
  });

  it('come later when it takes longer than the text waits', async () => {
    ask.mockImplementation(late);
    const { known, pending } = await createMarksLoader(null)(textOf(LONG), 1);
    expect(known).toEqual(NONE);
    expect(await pending).toEqual(findMarks(textOf(LONG)));
  });

  it('are those of the first look until then, and none of another text', async () => {
    ask.mockImplementation(late);
    const look = await lookAt(LONG);
    const { known } = await createMarksLoader(look)(textOf(LONG), 1);
    expect(known.numbers.length).toBeGreaterThan(20);
    expect(known.numbers).toEqual(look?.numbers);
    expect((await createMarksLoader(look)(textOf(SHORT), 1)).known).toEqual(NONE);
  });

  it('are not asked for when the first look was at all of it, or when they are known from before', async () => {
    const look = await lookAt(SHORT);
    expect(await createMarksLoader(look)(textOf(SHORT), 1)).toEqual({ known: look });
    expect(ask).not.toHaveBeenCalled();
    const load = createMarksLoader(null);
    const first = await load(textOf(LONG), 1000);
    expect((await load(textOf(LONG), 1000)).known).toBe(first.known);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('are asked for anew when the text has changed', async () => {
    const load = createMarksLoader(null);
    await load(textOf(SHORT), 1000);
    const changed = [...SHORT, '傍晚，水退了2米。'];
    expect((await load(textOf(changed), 1000)).known).toEqual(findMarks(textOf(changed)));
  });

  it.each([
    ['does not answer', () => Promise.reject(new Error('Receiving end does not exist.'))],
    ['answers with nothing', () => Promise.resolve(null)],
  ])('are asked for once more when the background %s', async (_, fails) => {
    ask.mockImplementationOnce(fails);
    expect(await createMarksLoader(null)(textOf(SHORT), 1000)).toEqual({ known: findMarks(textOf(SHORT)) });
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('are null when it stays silent, and asked for again the next time', async () => {
    ask.mockImplementation(() => Promise.reject(new Error('Receiving end does not exist.')));
    const load = createMarksLoader(null);
    expect(await (await load(textOf(SHORT), 1000)).pending).toBeNull();
    ask.mockImplementation(soon);
    expect(await load(textOf(SHORT), 1000)).toEqual({ known: findMarks(textOf(SHORT)) });
  });
});
