import { describe, expect, it } from 'vitest';
import { blockQuote, escapeAddress, escapeInline } from '../../../lib/export/escape-text';
import { hashtag } from '../../../lib/export/hashtag';

describe('escapeInline', () => {
  it.each([
    ['#防疫 [[梧州]] ==重点==', '\\#防疫 \\[\\[梧州\\]\\] \\=\\=重点\\=\\='],
    ['- 第一', '\\- 第一'],
    ['+1 分', '\\+1 分'],
    ['> 引', '\\> 引'],
    ['1. 早市', '1\\. 早市'],
    ['2) 午市', '2\\) 午市'],
    [
      '`a` *b* _c_ ~d~ |e| $f$ ^g <h> \\i',
      '\\`a\\` \\*b\\* \\_c\\_ \\~d\\~ \\|e\\| \\$f\\$ \\^g \\<h> \\\\i',
    ],
    ['%%暗%% &amp;', '\\%\\%暗\\%\\% \\&amp;'],
    ['两\n行', '两 行'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeInline(text)).toBe(escaped);
  });

  it.each(['3.2米', '2020-03-05', '1.加强巡查', 'A&B', '50%的人', 'x=1', '“最后一公里”（一期）：a-b', '5>3'])(
    'leaves %j as it is',
    (text) => {
      expect(escapeInline(text)).toBe(text);
    },
  );
});

describe('blockQuote', () => {
  it('keeps paragraphs apart and drops empty lines', () => {
    expect(blockQuote(' 一段\n\n# 二段 ')).toBe('> 一段\n>\n> \\# 二段');
    expect(blockQuote('\n')).toBe('');
  });
});

describe('escapeAddress', () => {
  it('leaves nothing that would end the link', () => {
    expect(escapeAddress('http://a.example/b_(c)?d=`e|f\\g&lt;=1')).toBe(
      'http://a.example/b_%28c%29?d=%60e%7Cf%5Cg\\&lt;=1',
    );
  });
});

describe('hashtag', () => {
  it.each([
    ['茶', '#茶'],
    ['社区/网格', '#社区/网格'],
    ['2020年', '#2020年'],
    ['a_b', '#a_b'],
    ['2020', '`2020`'],
    ['老 街', '`老 街`'],
    ['_a_', '`_a_`'],
    ['#茶', '`#茶`'],
    ['a`b', '`` a`b ``'],
    ['', ''],
  ])('of %j is %j', (tag, written) => {
    expect(hashtag(tag)).toBe(written);
  });
});
