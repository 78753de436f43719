import type { Annotation } from '../../../lib/model/annotation';
import { type Article, plainText } from '../../../lib/model/article';

/** An article of three paragraphs, with every field that an export can show. */
export const ARTICLE: Article = {
  schema: 1,
  id: '3f0c2a4e-8d0b-4c55-9a53-0d5b8f1c7e21',
  revisionId: 'r1',
  savedAt: '2020-03-06T01:02:03.000Z',
  capturedAt: '2020-03-06T01:02:03.000Z',
  meta: {
    url: 'http://www.wzljl.cn/content/2020-03/05/content_400001.htm',
    site: 'wzljl',
    template: 'wzljl-2020',
    kicker: '老城记忆',
    title: '骑楼城里的老茶铺',
    subtitle: '——一壶水烧了四十年',
    published: '2020-03-05T09:30+08:00',
    source: '梧州日报',
    byline: '记者 甘小雨',
    editor: '陆一',
    section: ['首页', '人文'],
  },
  blocks: [
    {
      kind: 'paragraph',
      text: '清晨六点，茶铺的门板一块一块卸下来，#老街 的第一缕炊烟就从这里升起。',
      inlines: [],
    },
    {
      kind: 'paragraph',
      text: '“水要等到翻大花才算开。”老板娘李桂英说，四十年里她烧坏了7把壶。',
      inlines: [],
    },
    { kind: 'paragraph', text: '1. 早市\n- 午市'.replace('\n', ' '), inlines: [] },
  ],
};

export const TEXT = plainText(ARTICLE);

/** An annotation on the first occurrence of `exact`; on the whole article for null; an orphan if the text is not there. */
export function annotate(exact: string | null, change: Partial<Annotation> = {}): Annotation {
  const start = exact === null ? 0 : TEXT.indexOf(exact);
  return {
    id: crypto.randomUUID(),
    articleId: ARTICLE.id,
    revisionId: ARTICLE.revisionId,
    selector:
      exact === null
        ? null
        : {
            quote: { exact, prefix: '', suffix: '' },
            position: { start: Math.max(start, 0), end: Math.max(start, 0) + exact.length },
          },
    color: 'yellow',
    note: '',
    tags: [],
    createdAt: '2020-03-06T01:10:00.000Z',
    updatedAt: '2020-03-06T01:10:00.000Z',
    ...change,
  };
}
