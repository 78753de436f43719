import { beforeEach, describe, expect, it } from 'vitest';
import {
  addAnnotation,
  annotationsOf,
  changeOf,
  moveAnnotation,
  removeAnnotation,
  updateAnnotation,
} from '../../../lib/store/annotations';
import { loadArticle } from '../../../lib/store/articles';
import { eraseFromBin } from '../../../lib/store/bin';
import { saveCapture } from '../../../lib/store/capture';
import type { LingjuDatabase } from '../../../lib/store/db';
import { lastChange, markOffered, repeatChange, revertChange } from '../../../lib/store/history';
import { captured, freshDatabase, marked } from './store';

let db: LingjuDatabase;
let articleId: string;
let made: ReturnType<typeof marked>;
const inHours = (hours: number) => new Date(Date.now() + hours * 60 * 60 * 1000);
const notes = async () => (await annotationsOf(db, articleId)).map(({ note }) => note);

beforeEach(async () => {
  db = freshDatabase();
  ({ articleId } = await saveCapture(db, captured(['茶铺的门板卸下来了。']), []));
  made = marked(articleId, (await loadArticle(db, articleId))?.revisionId ?? '');
});

describe('a change', () => {
  it('of every kind can be taken back and made again', async () => {
    const added = await addAnnotation(db, { ...made, note: '一' });
    const adding = changeOf(null, added);
    expect(await revertChange(db, adding)).toBe(true);
    expect(await notes()).toEqual([]);
    expect(await repeatChange(db, adding)).toBe(true);
    expect(await notes()).toEqual(['一']);

    const edited = await updateAnnotation(db, added.id, { note: '二', color: 'pink', tags: ['茶'] });
    const editing = changeOf(edited.before, edited.after);
    await revertChange(db, editing);
    expect(await annotationsOf(db, articleId)).toMatchObject([{ note: '一', color: 'yellow', tags: [] }]);
    await repeatChange(db, editing);
    expect(await annotationsOf(db, articleId)).toMatchObject([{ note: '二', color: 'pink', tags: ['茶'] }]);

    const place = { quote: { exact: '门板', prefix: '', suffix: '' }, position: { start: 3, end: 5 } };
    const moved = await moveAnnotation(db, added.id, made.revisionId, place);
    await revertChange(db, changeOf(moved.before, moved.after));
    expect(await annotationsOf(db, articleId)).toMatchObject([{ selector: made.selector }]);

    const removed = await removeAnnotation(db, added.id);
    const removing = changeOf(removed.before, removed.after);
    await revertChange(db, removing);
    expect(await notes()).toEqual(['二']);
    await repeatChange(db, removing);
    expect(await notes()).toEqual([]);
    expect(await db.annotations.count()).toBe(1);
  });

  it('that is taken back leaves alone what another window has changed since', async () => {
    const { id } = await addAnnotation(db, { ...made, note: '一' });
    const { before, after } = await updateAnnotation(db, id, { note: '二', color: 'pink' });
    await updateAnnotation(db, id, { note: '另一个窗口写的' });
    await revertChange(db, changeOf(before, after));
    expect(await annotationsOf(db, articleId)).toMatchObject([{ note: '另一个窗口写的', color: 'yellow' }]);
  });

  it('of what was erased for good cannot be taken back, and says so', async () => {
    const { id } = await addAnnotation(db, made);
    const { before, after } = await removeAnnotation(db, id);
    await eraseFromBin(db, [id]);
    expect(await revertChange(db, changeOf(before, after))).toBe(false);
    expect(await lastChange(db, articleId, new Date())).toBeNull();
    expect(await db.annotations.count()).toBe(0);
  });
});

describe('the last change', () => {
  it('is kept for a day, until it is taken back', async () => {
    const { id } = await addAnnotation(db, made);
    const { before, after } = await removeAnnotation(db, id);
    const change = changeOf(before, after);
    expect(await lastChange(db, articleId, inHours(23))).toMatchObject({ change, offered: false });
    expect(await lastChange(db, articleId, inHours(25))).toBeNull();
    await revertChange(db, change);
    expect(await lastChange(db, articleId, new Date())).toBeNull();
  });

  it('is offered once', async () => {
    const { updatedAt } = await addAnnotation(db, made);
    await markOffered(db, articleId, 'another time');
    expect(await lastChange(db, articleId, new Date())).toMatchObject({ offered: false });
    await markOffered(db, articleId, updatedAt);
    expect(await lastChange(db, articleId, new Date())).toMatchObject({ offered: true });
  });

  it('is not written when the change itself is not stored', async () => {
    await expect(updateAnnotation(db, 'nothing', { note: 'x' })).rejects.toThrow();
    expect(await lastChange(db, articleId, new Date())).toBeNull();
  });
});

describe('two edits', () => {
  it('never carry the same stamp', async () => {
    const { id, updatedAt } = await addAnnotation(db, made);
    const stamps = [updatedAt];
    for (const note of ['一', '二', '三'])
      stamps.push((await updateAnnotation(db, id, { note })).after.updatedAt);
    expect(new Set(stamps).size).toBe(4);
    expect([...stamps].sort()).toEqual(stamps);
  });

  it('of two windows at the same time keep both texts, and the later one is told', async () => {
    const other = freshDatabase(db.name);
    const { id } = await addAnnotation(db, made);
    const known = { color: 'yellow', note: '', tags: [] } as const;
    const results = await Promise.all([
      updateAnnotation(db, id, { note: '甲' }, known),
      updateAnnotation(other, id, { note: '乙' }, known),
    ]);
    expect(results.filter(({ bothTexts }) => bothTexts)).toHaveLength(1);
    expect((await notes())[0]?.split('\n\n---\n\n').sort()).toEqual(['乙', '甲']);
  });

  it('of which one is a deletion keep the words that were written', async () => {
    const { id } = await addAnnotation(db, { ...made, note: '一' });
    await removeAnnotation(db, id);
    await updateAnnotation(db, id, { color: 'pink' });
    expect(await notes()).toEqual([]);
    await updateAnnotation(db, id, { note: '还在写' });
    expect(await notes()).toEqual(['还在写']);
  });
});
