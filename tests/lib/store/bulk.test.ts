import { beforeEach, describe, expect, it } from 'vitest';
import { addAnnotation, annotationsOf, updateAnnotation } from '../../../lib/store/annotations';
import { listArticles, loadArticle } from '../../../lib/store/articles';
import {
  recolourAnnotations,
  removeAnnotations,
  removeArticles,
  removeTag,
  renameTag,
  restoreArticles,
  revertChanges,
  tagAnnotations,
  tagArticles,
} from '../../../lib/store/bulk';
import { saveCapture } from '../../../lib/store/capture';
import type { LingjuDatabase } from '../../../lib/store/db';
import { captured, freshDatabase, marked } from './store';

let db: LingjuDatabase;
/** Two articles: the first with two highlights, the second with one. */
let bridge: string;
let teahouse: string;
let ids: readonly string[];

async function article(title: string, text: string, tagsOfEach: readonly (readonly string[])[]) {
  const url = `http://news.example/${encodeURIComponent(title)}`;
  const { articleId } = await saveCapture(db, captured([text], { url, title }), []);
  const made = marked(articleId, (await loadArticle(db, articleId))?.revisionId ?? '');
  for (const tags of tagsOfEach) {
    await addAnnotation(db, { ...made, tags });
    // Those of the same millisecond would stand in any order.
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return articleId;
}
const tagsOf = async (articleId: string) => (await annotationsOf(db, articleId)).map(({ tags }) => tags);
const summary = async (articleId: string) => (await listArticles(db)).find(({ id }) => id === articleId);

beforeEach(async () => {
  db = freshDatabase();
  bridge = await article('新桥通车', '新桥三月通车，两岸的人不用再等渡船。', [
    ['城建'],
    ['城建/桥梁', '城建局'],
  ]);
  teahouse = await article('老茶铺', '茶铺的火炉从早烧到晚。', [['桥梁']]);
  ids = (await db.annotations.toArray()).map(({ id }) => id);
});

describe('many annotations at once', () => {
  it('get tags beside their own, and the counts of both articles follow', async () => {
    await tagAnnotations(db, ids, ['待核实', '城建']);
    expect(await tagsOf(bridge)).toEqual([
      ['城建', '待核实'],
      ['城建/桥梁', '城建局', '待核实', '城建'],
    ]);
    expect((await summary(teahouse))?.tags).toEqual(
      ['城建', '待核实', '桥梁'].sort((a, b) => a.localeCompare(b, 'zh')),
    );
  });

  it('change their colour; those that have it already are no part of the step', async () => {
    const changes = await recolourAnnotations(db, ids, 'green');
    expect(changes).toHaveLength(2);
    expect(await recolourAnnotations(db, ids, 'green')).toEqual([]);
    await revertChanges(db, changes);
    expect((await db.annotations.toArray()).map(({ color }) => color)).toEqual([
      'yellow',
      'yellow',
      'yellow',
    ]);
  });

  it('go into the bin and come back with their counts', async () => {
    const changes = await removeAnnotations(db, ids);
    expect((await summary(bridge))?.highlights).toBe(0);
    expect(await annotationsOf(db, teahouse)).toEqual([]);
    await revertChanges(db, changes);
    expect((await summary(bridge))?.highlights).toBe(2);
    expect(await tagsOf(teahouse)).toEqual([['桥梁']]);
  });

  it('keep what was changed between the step and its undo', async () => {
    const changes = await tagAnnotations(db, ids, ['待核实']);
    await updateAnnotation(db, ids[0] ?? '', { note: '后来写的' });
    await revertChanges(db, changes);
    const [first] = (await db.annotations.bulkGet([ids[0] ?? ''])).filter((one) => one !== undefined);
    expect(first?.note).toBe('后来写的');
    expect(first?.tags).not.toContain('待核实');
  });

  it('are left alone where they lie in the bin or are no longer there', async () => {
    await removeAnnotations(db, ids);
    expect(await tagAnnotations(db, [...ids, 'gone'], ['新'])).toEqual([]);
  });
});

describe('many articles at once', () => {
  it('get their tags on the note on the whole, which is made once and goes with undo', async () => {
    const changes = await tagArticles(db, [bridge, teahouse], ['年度']);
    const [, , note] = await annotationsOf(db, bridge);
    expect(note).toMatchObject({ selector: null, note: '', tags: ['年度'] });
    await tagArticles(db, [bridge], ['年度', '交通']);
    expect((await tagsOf(bridge)).at(-1)).toEqual(['年度', '交通']);
    expect(await tagsOf(bridge)).toHaveLength(3);
    await revertChanges(db, changes);
    expect(await tagsOf(teahouse)).toEqual([['桥梁']]);
  });

  it('go into the bin and come back; what lay there before stays', async () => {
    await removeArticles(db, [teahouse]);
    const removed = await removeArticles(db, [bridge, teahouse, 'gone']);
    expect(removed).toEqual([bridge]);
    expect(await listArticles(db)).toEqual([]);
    await restoreArticles(db, removed);
    expect((await listArticles(db)).map(({ id }) => id)).toEqual([bridge]);
  });
});

describe('a tag', () => {
  it('is renamed with all below it, and no other that begins alike', async () => {
    const changes = await renameTag(db, '城建', '建设');
    expect(await tagsOf(bridge)).toEqual([['建设'], ['建设/桥梁', '城建局']]);
    expect((await summary(bridge))?.tags).toContain('建设/桥梁');
    await revertChanges(db, changes);
    expect(await tagsOf(bridge)).toEqual([['城建'], ['城建/桥梁', '城建局']]);
  });

  it('is merged into another one without standing twice', async () => {
    await tagAnnotations(db, ids, ['桥梁']);
    await renameTag(db, '城建/桥梁', '桥梁');
    expect(await tagsOf(bridge)).toEqual([
      ['城建', '桥梁'],
      ['桥梁', '城建局'],
    ]);
  });

  it('is taken off everywhere; the annotations stay', async () => {
    await removeTag(db, '城建');
    expect(await tagsOf(bridge)).toEqual([[], ['城建局']]);
    expect((await summary(bridge))?.highlights).toBe(2);
  });
});
