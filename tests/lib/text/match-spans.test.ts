import { describe, expect, it } from 'vitest';
import { matchSpans } from '../../../lib/text/match-spans';
import { parseQuery } from '../../../lib/text/search-query';

const marked = (text: string, typed: string) =>
  matchSpans(text, parseQuery(typed).terms).map(({ start, end }) => text.slice(start, end));

describe('the words searched for', () => {
  it.each([
    ['西堤桥加固，桥面留一条车道', '桥', ['桥', '桥']],
    ['西堤桥加固', '“堤桥” 桥加', ['堤桥加']],
    ['ＡＩ進課堂', 'ai 课堂', ['ＡＩ', '課堂']],
    ['西堤 桥', '西堤桥', ['西堤 桥']],
    ['西堤桥', 'tag:桥', []],
    ['西堤桥', '', []],
    ['西堤桥', '渡口', []],
  ])('are found in %j for %j', (text, typed, found) => {
    expect(marked(text, typed)).toEqual(found);
  });
});
