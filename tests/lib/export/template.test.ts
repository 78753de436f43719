import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOf, fillTemplate } from '../../../lib/export/template';
import { hostile } from './hostile';
import { ARTICLE, annotate } from './sample';

const annotations = [
  annotate('翻大花', { note: '火候', tags: ['茶', '手艺'], color: 'green' }),
  annotate('茶铺'),
  annotate(null, { note: '可再访' }),
  annotate('不在文中的话'),
];
const fill = (template: string) => fillTemplate(template, { article: ARTICLE, annotations });

describe('fillTemplate', () => {
  it('fills in the article and every kind of annotation', () => {
    const template = `# {{title}}（{{source}}，{{published}}）
{{#notes}}全文：{{note}}
{{/notes}}
{{#highlights}}
- {{quote}}｜{{color}}{{#note}}｜{{note}}{{/note}}{{#tags}} #{{.}}{{/tags}}
{{/highlights}}
{{^highlights}}没有划线{{/highlights}}
{{#orphans}}? {{quote}}{{/orphans}}`;
    expect(fill(template)).toEqual({
      text: `# 骑楼城里的老茶铺（梧州日报，2020-03-05 09:30）
全文：可再访
- 茶铺｜黄色
- 翻大花｜绿色｜火候 #茶 #手艺

? 不在文中的话`,
    });
  });

  it('keeps literal braces, and takes double ones with other delimiters', () => {
    expect(fill('{title} { } }} \\{ {{title}}')).toEqual({ text: '{title} { } }} \\{ 骑楼城里的老茶铺' });
    expect(fill('{{=<% %>=}}{{date}} <%title%>')).toEqual({ text: '{{date}} 骑楼城里的老茶铺' });
  });

  it('puts hostile texts in as they are, and reads no tags in them', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, note) => {
        const article = { ...ARTICLE, meta: { ...ARTICLE.meta, title } };
        const own = [annotate('茶铺', { note: `{{title}}${note}` })];
        const template = '<{{title}}>{{#highlights}}[{{note}}]{{/highlights}}';
        expect(fillTemplate(template, { article, annotations: own })).toEqual({
          text: `<${title}>[{{title}}${note}]`,
        });
      }),
    );
  });
});

describe('faultOf', () => {
  it.each([
    ['', null],
    ['甲\n{{title}}\n{{#highlights}}{{quote}}{{title}}{{#tags}}{{.}}{{quote}}{{/tags}}{{/highlights}}', null],
    ['{{! a remark }}{{{title}}}{{&url}}', null],
    ['甲\n乙\n{{titel}}', { line: 3, kind: 'unknown', name: 'titel' }],
    ['{{quote}}', { line: 1, kind: 'unknown', name: 'quote' }],
    ['\n{{#highlights}}\n{{#tags}}\n{{.}}{{/tags}}', { line: 4, kind: 'syntax', name: 'highlights' }],
    ['甲\n{{/highlights}}', { line: 2, kind: 'syntax', name: 'highlights' }],
    ['甲\n{{title', { line: 2, kind: 'syntax', name: '' }],
    ['\n{{> other}}', { line: 2, kind: 'partial', name: 'other' }],
    ['{{constructor}}', { line: 1, kind: 'unknown', name: 'constructor' }],
    ['{{#constructor}}a{{/constructor}}', { line: 1, kind: 'unknown', name: 'constructor' }],
    ['{{title.length}}', { line: 1, kind: 'unknown', name: 'title.length' }],
  ])('%j', (template, expected) => {
    expect(faultOf(template)).toEqual(expected);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('{{', '}}', '{', '#', '/', '^', '=', '>', '!', 'title', 'tags', '\n', ' ', '<%'),
        ),
        (parts) => {
          faultOf(parts.join(''));
        },
      ),
    );
  });
});
