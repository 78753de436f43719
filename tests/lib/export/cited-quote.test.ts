import { expect, it } from 'vitest';
import { citedQuote } from '../../../lib/export/cited-quote';
import type { Article } from '../../../lib/model/article';

const article = (meta: Partial<Article['meta']>): Article => ({
  schema: 1,
  id: 'a',
  revisionId: 'r',
  savedAt: '2026-01-01T00:00:00.000Z',
  capturedAt: '2026-01-01T00:00:00.000Z',
  meta: { url: 'https://news.example/a', site: 'news.example', template: 'generic', title: '早茶', ...meta },
  blocks: [],
});

it('names source, title, day and address, and turns the marks inside', () => {
  const cited = citedQuote(
    article({ source: '江城晚报', published: '2026-02-03T08:00+08:00', title: '读《茶经》' }),
    ' 他说：“水开了，叫‘鱼眼’。” ',
  );
  expect(cited).toBe(
    '“他说：‘水开了，叫“鱼眼”。’”——江城晚报《读〈茶经〉》2026-02-03, https://news.example/a',
  );
});

it('leaves out what the article does not say', () => {
  expect(citedQuote(article({}), '水开了。')).toBe('“水开了。”——《早茶》https://news.example/a');
});
