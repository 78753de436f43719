import { describe, expect, it } from 'vitest';
import { firstLookAt, opensAs } from '../../../entrypoints/background/first-look';
import { saveCapture } from '../../../lib/store/capture';
import { savePlace } from '../../../lib/store/places';
import { saveSettings } from '../../../lib/store/settings';
import { captured, freshDatabase } from '../../lib/store/store';

const SHORT = ['“今天的水涨了3.5米。”船工覃国良说。', '码头上停着12条船。'];
const LONG = Array.from({ length: 200 }, (_, index) => `第${index + 1}天，江上有雾，船没有开。`.repeat(3));

describe('the first look at an article', () => {
  it('is all of a short one, with its marks and its length', async () => {
    const look = await firstLookAt(freshDatabase(), captured(SHORT));
    expect(look.blocks).toEqual(captured(SHORT).blocks);
    expect(look.numbers.map(({ raw }) => raw)).toEqual(['3.5米', '12条']);
    expect(look.quotes).toHaveLength(1);
    expect(look).toMatchObject({ characters: 30, minutes: 1, showQuotes: true, showNumbers: true });
  });

  it('is the beginning of a long one, and tells how long the whole is', async () => {
    const look = await firstLookAt(freshDatabase(), captured(LONG));
    expect(look.blocks.length).toBeGreaterThan(20);
    expect(look.blocks.length).toBeLessThan(120);
    expect(look.characters).toBeGreaterThan(8000);
    expect(look.minutes).toBeGreaterThan(10);
  });

  it('shows the layers that the settings show', async () => {
    const db = freshDatabase();
    await saveSettings(db, { showNumbers: false });
    expect(await firstLookAt(db, captured(SHORT))).toMatchObject({ showQuotes: true, showNumbers: false });
  });
});

describe('an article opens as it was captured', () => {
  it('when it is new, and when it is captured again', async () => {
    const db = freshDatabase();
    for (const _ of ['first', 'again']) {
      const { article } = await saveCapture(db, captured(SHORT), []);
      expect(await opensAs(db, article, captured(SHORT))).toBe(true);
    }
  });

  it('but not where its text has changed, which is told above it', async () => {
    const db = freshDatabase();
    await saveCapture(db, captured(SHORT), []);
    const changed = captured([...SHORT, '傍晚，水退了。']);
    const { article } = await saveCapture(db, changed, []);
    expect(await opensAs(db, article, changed)).toBe(false);
  });

  it('nor where it was read to further down', async () => {
    const db = freshDatabase();
    const { articleId, article } = await saveCapture(db, captured(SHORT), []);
    const selector = { quote: { exact: '码头', prefix: '', suffix: '' }, position: { start: 20, end: 22 } };
    await savePlace(db, articleId, 'read', { revisionId: article.revisionId, selector });
    const again = await saveCapture(db, captured(SHORT), []);
    expect(await opensAs(db, again.article, captured(SHORT))).toBe(false);
  });
});
