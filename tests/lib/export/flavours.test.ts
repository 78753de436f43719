import { describe, expect, it } from 'vitest';
import { FLAVOUR_IDS, FLAVOURS } from '../../../lib/export/flavours';
import { toMarkdown } from '../../../lib/export/markdown';
import { ARTICLE, annotate } from './sample';

const NOTE = annotate('翻大花', {
  id: '0b5e7c1d-1111-4222-8333-444455556666',
  note: '火候？\n\n- 问她',
  tags: ['茶', '老 街'],
});

describe('a flavour', () => {
  it.each(FLAVOUR_IDS.filter((id) => id !== 'commonmark'))(
    '%s writes the whole file as agreed',
    async (flavour) => {
      const file = toMarkdown({ article: ARTICLE, annotations: [NOTE] }, { flavour });
      await expect(file).toMatchFileSnapshot(`flavours.${flavour}.expected.md`);
    },
  );

  it('gives Obsidian a block id only where there is a quote to embed', () => {
    const { entry } = FLAVOURS.obsidian;
    expect(entry('> 水', '黄色', '', 'a-1')).toBe('> 水\n\n^lingju-a-1\n\n黄色');
    expect(entry('', '', '好', 'a-1')).toBe('好');
  });

  it('keeps a long note of Logseq within its block', () => {
    expect(FLAVOURS.logseq.entry('> 水', '', '一\n\n```\n二\n```', 'a')).toBe(
      '- > 水\n  - 一\n\n    ```\n    二\n    ```',
    );
  });

  it.each([
    ['logseq', '老 街', '#[[老 街]]'],
    ['logseq', 'a]] #b', '#[[a b]]'],
    ['logseq', ' ', ''],
    ['siyuan', '老 街', '#老 街#'],
    ['siyuan', '甲#乙', '#甲＃乙#'],
    ['siyuan', '', ''],
  ] as const)('%s writes the tag %j as %j', (flavour, tag, expected) => {
    expect(FLAVOURS[flavour].tag(tag)).toBe(expected);
  });

  it('writes properties of Logseq on one line each', () => {
    expect(FLAVOURS.logseq.properties({ title: 'a\nb:: c', tags: ['x', 'y'], none: [], empty: '' })).toBe(
      'title:: a b:: c\ntags:: x, y',
    );
  });
});
