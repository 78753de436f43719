import { describe, expect, it } from 'vitest';
import type { Span } from '../../../lib/model/span';
import { sentenceAfter, sentenceBefore, withEndMoved, withStartMoved } from '../../../lib/view/step-span';

const TEXT = '河水涨了。“船停开！”站长说。\n　　第二天天晴👨‍👩‍👧了。';
const words = (span: Span | null) => span && TEXT.slice(span.start, span.end);
const on = (part: string): Span => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length });

describe('stepping through a text', () => {
  it('goes from sentence to sentence, over the borders of blocks, to the end', () => {
    const seen: (string | null)[] = [];
    for (let span = sentenceAfter(TEXT, 0); span; span = sentenceAfter(TEXT, span.end))
      seen.push(words(span));
    expect(seen).toEqual(['河水涨了。', '“船停开！”', '站长说。', '第二天天晴👨‍👩‍👧了。']);
  });

  it('goes back the same way', () => {
    const seen: (string | null)[] = [];
    for (let span = sentenceBefore(TEXT, TEXT.length); span; span = sentenceBefore(TEXT, span.start))
      seen.unshift(words(span));
    expect(seen).toEqual(['河水涨了。', '“船停开！”', '站长说。', '第二天天晴👨‍👩‍👧了。']);
  });

  it.each([
    ['天晴', 1, '天晴👨‍👩‍👧'],
    ['天晴👨‍👩‍👧', -1, '天晴'],
    ['站长说。', 1, '站长说。\n　　第'],
    ['站长说。\n　　第', -1, '站长说。'],
  ] as const)('%s with its end moved by %i', (part, by, moved) => {
    expect(words(withEndMoved(TEXT, on(part), by))).toBe(moved);
  });

  it.each([
    ['天晴', -1, '天天晴'],
    ['👨‍👩‍👧了', 1, '了'],
    ['第二天', -1, '。\n　　第二天'],
    ['。\n　　第二天', 1, '第二天'],
  ] as const)('%s with its start moved by %i', (part, by, moved) => {
    expect(words(withStartMoved(TEXT, on(part), by))).toBe(moved);
  });

  it('never leaves the text, and never lets a span become empty', () => {
    expect(withEndMoved(TEXT, on('河'), -1)).toBeNull();
    expect(withStartMoved(TEXT, on('河'), 1)).toBeNull();
    expect(withStartMoved(TEXT, on('河'), -1)).toBeNull();
    expect(withEndMoved(TEXT, { start: 0, end: TEXT.length }, 1)).toBeNull();
    expect(sentenceAfter('  ', 0)).toBeNull();
    expect(sentenceBefore('  ', 2)).toBeNull();
  });
});
