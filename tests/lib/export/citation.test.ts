import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../lib/export/bibtex';
import { citationOf, namesOf } from '../../../lib/export/citation';
import { toGbt7714 } from '../../../lib/export/gbt7714';
import { toRis } from '../../../lib/export/ris';
import type { ArticleMeta } from '../../../lib/model/article';
import { hostile } from './hostile';
import { ARTICLE } from './sample';

const citation = citationOf(ARTICLE);
const titled = (meta: Partial<ArticleMeta>) => citationOf({ ...ARTICLE, meta: { ...ARTICLE.meta, ...meta } });

describe('namesOf', () => {
  it.each([
    ['记者 甘小雨', ['甘小雨']],
    ['记者 甘小雨 见习记者 周杏 通讯员 罗达、莫子安', ['甘小雨', '周杏', '罗达', '莫子安']],
    ['本报记者甘小雨 摄影报道', ['甘小雨']],
    ['文/甘小雨 图/周杏', ['甘小雨', '周杏']],
    ['甘小雨（本报）', ['甘小雨']],
    // A name may begin with a character that is a role elsewhere only when more follows that is none.
    ['文天岭', ['天岭']],
    ['市委宣传部', ['市委宣传部']],
    ['', []],
  ])('%s', (byline, names) => {
    expect(namesOf(byline)).toEqual(names);
  });
});

describe('a reference by GB/T 7714', () => {
  it('has author, title, day of publication, day of access and address', () => {
    expect(toGbt7714(citation)).toBe(
      '甘小雨. 骑楼城里的老茶铺：一壶水烧了四十年[EB/OL]. (2020-03-05)[2020-03-06]. http://www.wzljl.cn/content/2020-03/05/content_400001.htm.',
    );
  });

  it('names three authors and 等 for more', () => {
    const four = titled({ byline: '记者 甘小雨 周杏 罗达 莫子安' });
    expect(toGbt7714(four)).toMatch(/^甘小雨, 周杏, 罗达, 等\. /);
  });

  it('has the medium for the author where there is no byline, and no gap where there is neither', () => {
    const { byline, source, published, ...meta } = ARTICLE.meta;
    const without = (kept: Partial<ArticleMeta>) => citationOf({ ...ARTICLE, meta: { ...meta, ...kept } });
    expect(toGbt7714(without({ source: '梧州日报' }))).toMatch(/^梧州日报\. 骑楼城/);
    expect(toGbt7714(without({}))).toMatch(/^骑楼城里的老茶铺：.*\[EB\/OL\]\. \[2020-03-06\]\. http/);
  });
});

describe('BibTeX and RIS', () => {
  it('are read by citation tools as the same source', () => {
    for (const text of [toBibtex(citation), toRis(citation)]) {
      const [read, ...more] = new Cite(text).data;
      expect(more).toEqual([]);
      expect(read).toMatchObject({ title: citation.title, URL: citation.URL });
      expect(JSON.stringify(read?.author)).toContain('甘小雨');
      expect(JSON.stringify(read?.issued)).toBe(JSON.stringify(citation.issued));
    }
    // Y2 is the day of access for Zotero and EndNote; this tool reads it for other types only.
    expect(new Cite(toBibtex(citation)).data[0]?.accessed).toEqual(citation.accessed);
    expect(toRis(citation)).toContain('Y2  - 2020/03/06\r\n');
  });

  it('give back hostile titles and media', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, source) => {
        const one = titled({ title: `题${title}`, source, subtitle: '' });
        for (const text of [toBibtex(one), toRis(one)]) {
          const [read, ...more] = new Cite(text + toRisOrBibtex(text)).data;
          expect(more).toHaveLength(1);
          expect(String(read?.title).normalize()).toBe(one.title.normalize());
        }
      }),
    );
  });
});

/** A second, plain entry in the same format: the first one must end where it ends. */
const toRisOrBibtex = (text: string) => (text.startsWith('@') ? toBibtex(citation) : toRis(citation));
