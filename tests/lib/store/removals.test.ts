import { expect, it } from 'vitest';
import type { Removal } from '../../../lib/model/article';
import { plainText } from '../../../lib/model/article';
import { loadArticle, loadRevisionTexts } from '../../../lib/store/articles';
import { saveCapture } from '../../../lib/store/capture';
import { revertChange } from '../../../lib/store/history';
import { loadReading } from '../../../lib/store/load-reading';
import { bringBack } from '../../../lib/store/removals';
import { captured, freshDatabase } from './store';

const PAGE = captured(['茶铺清晨六点开门。', '老板娘说，水要翻大花。']);
const REMOVED: Removal = {
  step: 'box',
  rule: 'id or class',
  reason: 'In a box named like page furniture.',
  text: '茶铺地址：竹安巷12号。',
  after: '茶铺清晨六点开门。',
};

it('brings a removed part back now and at the next capture, and keeps the text without it', async () => {
  const db = freshDatabase();
  const { articleId } = await saveCapture(db, PAGE, [REMOVED]);
  expect((await loadReading(db, articleId, undefined))?.removals).toEqual([REMOVED]);

  await bringBack(db, articleId, REMOVED.text);
  const whole = '茶铺清晨六点开门。\n茶铺地址：竹安巷12号。\n老板娘说，水要翻大花。';
  const textNow = async () => plainText((await loadArticle(db, articleId)) ?? { blocks: [] });
  expect(await textNow()).toBe(whole);
  expect((await loadReading(db, articleId, undefined))?.removals).toEqual([]);
  expect((await loadRevisionTexts(db, articleId)).size).toBe(2);

  expect(await saveCapture(db, PAGE, [REMOVED])).toEqual({
    articleId,
    outcome: 'same',
    article: expect.objectContaining({ id: articleId }),
  });
  expect(await textNow()).toBe(whole);
});

it('takes it out again, also for later captures', async () => {
  const db = freshDatabase();
  const { articleId } = await saveCapture(db, PAGE, [REMOVED]);
  const change = await bringBack(db, articleId, REMOVED.text);
  await revertChange(db, change);
  expect((await loadReading(db, articleId, undefined))?.removals).toEqual([REMOVED]);
  expect((await saveCapture(db, PAGE, [REMOVED])).outcome).toBe('same');
});

it('refuses an article that is not there', async () => {
  await expect(bringBack(freshDatabase(), 'nowhere', '甲')).rejects.toThrow('No article');
});
