import { describe, expect, it } from 'vitest';
import { addAnnotation } from '../../../../lib/store/annotations';
import { saveCapture } from '../../../../lib/store/capture';
import { articleExcerpts } from '../../../../lib/store/search/excerpts';
import { matchSpans } from '../../../../lib/text/match-spans';
import { parseQuery } from '../../../../lib/text/search-query';
import { captured, freshDatabase, marked } from '../store';

/** The excerpt that a search shows of an article with this note, its matches in 【】. */
async function excerptFor(words: string, note: string): Promise<string> {
  const db = freshDatabase();
  const { articleId } = await saveCapture(db, captured(['清晨的茶铺。']), []);
  const revision = (await db.articles.get(articleId))?.revisionId ?? '';
  await addAnnotation(db, { ...marked(articleId, revision, '茶铺'), note });
  const [excerpt] = await articleExcerpts(db, [articleId], words);
  const text = excerpt?.text ?? '';
  return matchSpans(text, parseQuery(words).terms)
    .toReversed()
    .reduce(
      (shown, { start, end }) => `${shown.slice(0, start)}【${shown.slice(start, end)}】${shown.slice(end)}`,
      text,
    );
}

describe('the excerpt of a note', () => {
  it('is of its words as they read', async () => {
    const note = '# 旧桥\n\n**钢梁**全部换过，见[去年的报道](http://www.wzljl.cn/a.htm)。';
    expect(await excerptFor('钢梁', note)).toBe('旧桥 【钢梁】全部换过，见去年的报道。');
    expect(await excerptFor('报道', note)).toBe('旧桥 钢梁全部换过，见去年的【报道】。');
  });

  it('holds a match that signs stand in the middle of', async () => {
    expect(await excerptFor('钢梁全部', '**钢梁**全部换过')).toBe('【钢梁全部】换过');
  });

  it('is as it was typed where the match is in an address', async () => {
    expect(await excerptFor('wzljl', '[报道](http://www.wzljl.cn/)')).toBe(
      '[报道](http://www.【wzljl】.cn/)',
    );
  });

  it('is of the text of the article where the words stand in it', async () => {
    expect(await excerptFor('茶铺', '好**茶铺**')).toBe('清晨的【茶铺】。');
  });
});
