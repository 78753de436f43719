import { describe, expect, it } from 'vitest';
import { firstLookAt } from '../../../entrypoints/background/first-look';
import { DEFAULT_READING } from '../../../lib/model/reading';
import { addAnnotation, removeAnnotation } from '../../../lib/store/annotations';
import { saveCapture } from '../../../lib/store/capture';
import type { LingjuDatabase } from '../../../lib/store/db';
import { savePlace } from '../../../lib/store/places';
import { saveSettings } from '../../../lib/store/settings';
import { captured, freshDatabase, marked } from '../../lib/store/store';

const SHORT = ['“今天的水涨了3.5米。”船工覃国良说。', '码头上停着12条船。'];
const LONG = Array.from({ length: 200 }, (_, index) => `第${index + 1}天，江上有雾，船没有开。`.repeat(3));

const lookAt = (lines: readonly string[], db: LingjuDatabase = freshDatabase()) =>
  firstLookAt(db, captured(lines), captured(lines).meta.url);

describe('the first look at an article', () => {
  it('is all of a short one, with its marks and its length', async () => {
    const look = await lookAt(SHORT);
    expect(look?.blocks).toEqual(captured(SHORT).blocks);
    expect(look?.numbers.map(({ raw }) => raw)).toEqual(['3.5米', '12条']);
    expect(look?.quotes).toHaveLength(1);
    expect(look).toMatchObject({ characters: 30, minutes: 1, showQuotes: true, showNumbers: true });
  });

  it('is the beginning of a long one, and tells how long the whole is', async () => {
    const look = await lookAt(LONG);
    expect(look?.blocks.length).toBeGreaterThan(20);
    expect(look?.blocks.length).toBeLessThan(120);
    expect(look?.characters).toBeGreaterThan(8000);
    expect(look?.minutes).toBeGreaterThan(10);
  });

  it('holds what the tab has room for, in the size of type that the settings choose', async () => {
    const db = freshDatabase();
    const look = (height: number) => firstLookAt(db, captured(LONG), 'https://www.wzljl.cn/', height);
    const whole = (await look(10_000))?.blocks.length ?? 0;
    const low = (await look(500))?.blocks.length ?? 0;
    expect(low).toBeLessThan(whole / 2);
    await saveSettings(db, { reading: { ...DEFAULT_READING, size: 32 } });
    expect((await look(500))?.blocks.length).toBeLessThan(low);
  });

  it('shows the layers that the settings show', async () => {
    const db = freshDatabase();
    await saveSettings(db, { showNumbers: false });
    expect(await lookAt(SHORT, db)).toMatchObject({ showQuotes: true, showNumbers: false });
  });

  it('is there for an article that is captured again', async () => {
    const db = freshDatabase();
    await saveCapture(db, captured(SHORT), []);
    expect(await lookAt(SHORT, db)).not.toBeNull();
  });

  it('but not where its text has changed, or has changed before, which is told above it', async () => {
    const db = freshDatabase();
    await saveCapture(db, captured(SHORT), []);
    const changed = [...SHORT, '傍晚，水退了。'];
    expect(await lookAt(changed, db)).toBeNull();
    await saveCapture(db, captured(changed), []);
    expect(await lookAt(changed, db)).toBeNull();
  });

  it('nor where it was read to further down', async () => {
    const db = freshDatabase();
    const { articleId, article } = await saveCapture(db, captured(SHORT), []);
    const selector = { quote: { exact: '码头', prefix: '', suffix: '' }, position: { start: 20, end: 22 } };
    await savePlace(db, articleId, 'read', { revisionId: article.revisionId, selector });
    expect(await lookAt(SHORT, db)).toBeNull();
  });

  it('nor where something is marked in it, which it would show without', async () => {
    const db = freshDatabase();
    const { articleId, article } = await saveCapture(db, captured(SHORT), []);
    const { id } = await addAnnotation(db, marked(articleId, article.revisionId, '码头'));
    expect(await lookAt(SHORT, db)).toBeNull();
    await removeAnnotation(db, id);
    expect(await lookAt(SHORT, db)).not.toBeNull();
  });
});
