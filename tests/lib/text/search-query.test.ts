import { describe, expect, it } from 'vitest';
import { filterValue, parseQuery, withFilter } from '../../../lib/text/search-query';

describe('a search', () => {
  it.each([
    ['桥 通车', ['桥', '通车'], []],
    ['“西堤 桥”', ['西堤桥'], []],
    ['「西堤桥」 加固', ['西堤桥', '加固'], []],
    ['ＡＩ課堂', ['ai课堂'], []],
    ['tag:城建/桥梁 桥', ['桥'], ['tag=城建/桥梁']],
    ['TAG：民生', [], ['tag=民生']],
    ['section:“社会 新闻”', [], ['section=社会 新闻']],
    ['after:2024-03 before:2024', [], ['after=2024-03', 'before=2024']],
    ['has:note color:blue', [], ['has=note', 'color=blue']],
    ['speaker:“陆 秀兰” is:orphan', [], ['speaker=陆 秀兰', 'is=orphan']],
    ['ｔａｇ：水利', [], ['tag=水利']],
    ['桥 tag: after:202', ['桥'], []],
    ['after:2024/3/5 before:2024年12月', [], ['after=2024-03-05', 'before=2024-12']],
    ['after:2024年 before:2024.3.1', [], ['after=2024', 'before=2024-03-01']],
    ['桥 after:2024-0', ['桥'], []],
    ['color:黄色', [], ['color=yellow']],
    ['color:綠 桥', ['桥'], ['color=green']],
    ['桥 color:bl', ['桥'], []],
    ['“西堤', ['西堤'], []],
    ['桥 “', ['桥'], []],
    ['section:“社会 新', [], ['section=社会 新']],
    ['『西堤桥』 "加固"', ['西堤桥', '加固'], []],
    ['', [], []],
    ['   ', [], []],
  ])('reads %j', (typed, terms, filters) => {
    const read = parseQuery(typed);
    expect(read.terms.map(({ text }) => text)).toEqual(terms);
    expect(read.filters.map(({ name, value }) => `${name}=${value}`)).toEqual(filters);
    expect(read.faults).toEqual([]);
  });

  it.each([
    ['tga:城建', 'tag'],
    ['after:昨天', 'after'],
    ['has:everything', 'has'],
    ['比分12:30', undefined],
    ['http://www.wzljl.cn', undefined],
    ['colour:blue', 'color'],
    ['spekaer:何伯', 'speaker'],
    ['sites:wzljl', 'site'],
    ['is:lost', 'is'],
    ['thing:桥', null],
    ['color:red', 'color'],
    ['before:2019-13-45', 'before'],
    ['after:2023-02-29', 'after'],
  ])('says of %j what may have been meant', (typed, meant) => {
    expect(parseQuery(typed).faults[0]?.meant).toBe(meant);
  });

  it('says what could be written instead', () => {
    const advice = (typed: string) => parseQuery(typed).faults[0]?.advice;
    expect(advice('tga:城建')).toBe('tag:城建');
    expect(advice('after:昨天')).toBe('after:2024, after:2024-03, after:2024-03-05');
    expect(advice('color:red')).toContain('color:yellow');
  });

  it('takes a phrase that is still open for the beginning of one', () => {
    expect(parseQuery('“AI').terms[0]?.whole).toBe(false);
    expect(parseQuery('“AI”').terms[0]?.whole).toBe(true);
  });

  it('gets a filter, another value for it, and loses it again, without touching the words', () => {
    const tagged = withFilter('桥 “西堤桥”', 'tag', '城建');
    expect(tagged).toBe('桥 “西堤桥” tag:城建');
    expect(filterValue(tagged, 'tag')).toBe('城建');
    expect(withFilter(tagged, 'tag', '民生')).toBe('桥 “西堤桥” tag:民生');
    expect(withFilter(tagged, 'tag', '')).toBe('桥 “西堤桥”');
    expect(withFilter('桥 “西堤', 'tag', '城建')).toBe('桥 “西堤” tag:城建');
  });
});
