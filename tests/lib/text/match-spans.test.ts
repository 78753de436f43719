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
    ['投资1200万元，比2012年多12%', '12', ['12', '12']],
    ['投资1200万元，比2012年多12%', '“12”', ['12']],
    ['Party art, an artist', 'art', ['art', 'art']],
    ['Party art, an artist', '“art”', ['art']],
    ['open access, openaccess', '“open access”', ['open access']],
    ['5G 基站，15G流量', '5g基站', ['5G 基站']],
    ['全长3.6千米', '3.6', ['3.6']],
    ['全长13.6千米', '3.6', []],
  ])('are found in %j for %j', (text, typed, found) => {
    expect(marked(text, typed)).toEqual(found);
  });
});
