import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/page/extract';
import { parsePage } from '../../tools/parse-page';
import { DATELINE_CASES } from './dateline.cases';

const URL_OF_2016 = 'http://www.wzljl.cn/content/2016-05/05/content_178001.htm';

describe('the line under a title', () => {
  for (const { name, above = '', line, expected } of DATELINE_CASES) {
    it(`is read: ${name}`, () => {
      const html = `<!doctype html><title>游船来了</title><body><div>${above}</div><div>综合 &gt;&gt; 正文</div>
<h1>游船来了</h1><div>${line}</div><div><p>昨日，三角嘴码头迎来今年第一艘游船，船上坐满了从上游来的客人。</p></div>`;
      const result = extractArticle(parsePage(html, URL_OF_2016), URL_OF_2016);
      if (!result.ok) throw new Error(result.reason);
      const { published, source, byline } = result.article.meta;
      expect({ published, source, byline }).toEqual({ published: '2016-05-05T10:10:00+08:00', ...expected });
    });
  }
});
