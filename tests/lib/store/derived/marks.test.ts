import { describe, expect, it } from 'vitest';
import { ALL_FIGURES, type FigureFilter, type FigureHere } from '../../../../lib/model/across-articles';
import type { LingjuDatabase } from '../../../../lib/store/db';
import { figureRows, findFigures } from '../../../../lib/store/derived/ledger';
import { type ArticleMarks, marksTables, putMarks } from '../../../../lib/store/derived/put-marks';
import {
  allUnits,
  findSpeakers,
  quotedCounts,
  speakerRows,
  statementsBy,
} from '../../../../lib/store/derived/speakers';
import { freshDatabase } from '../store';

const put = (db: LingjuDatabase, id: string, marks: ArticleMarks | null) =>
  db.transaction('rw', marksTables(db), () => putMarks(db, id, marks));

const said = (speaker: string, start: number, role?: string) => ({
  ...{ span: { start, end: start + 4 }, speaker, text: '“好。”' },
  ...(role !== undefined && { role }),
});
const figure = (value: number, unit: string | null, start: number, sentence = '河东早市有摊位。') =>
  ({
    ...{ span: { start, end: start + 2 }, raw: `${value}${unit ?? ''}`, type: 'count', value, unit },
    ...{ sentence, at: 0 },
  }) satisfies FigureHere;
const marks = (published: string | undefined, more: Partial<ArticleMarks>): ArticleMarks => ({
  article: { title: '题', ...(published && { published }) },
  statements: [],
  figures: [],
  ...more,
});

describe('speakers', () => {
  async function market() {
    const db = freshDatabase();
    await put(db, 'a', marks('2024-05-01', { statements: [said('陆秀兰', 9, '市场经理')] }));
    await put(
      db,
      'b',
      marks('2020-05-01', { statements: [said('陆秀兰', 3, '管理员'), said('John Lee', 20)] }),
    );
    await put(db, 'c', marks(undefined, { statements: [said('何伯', 1), said('陆秀兰', 5)] }));
    return db;
  }

  it('are counted over all articles, with the role of the newest, and found by name and role', async () => {
    const db = await market();
    const [first, ...others] = await quotedCounts(db);
    expect(first).toEqual({ name: '陆秀兰', count: 3 });
    expect(others.map(({ name }) => name).sort()).toEqual(['John Lee', '何伯']);
    expect(await speakerRows(db, ['陆秀兰', 'nobody'])).toEqual([
      { name: '陆秀兰', role: '市场经理', count: 3 },
    ]);
    expect(await findSpeakers(db, '經理')).toEqual(['陆秀兰']);
    expect(await findSpeakers(db, 'john')).toEqual(['John Lee']);
    expect(await findSpeakers(db, '')).toHaveLength(3);
  });

  it('speak in order of time, undated first', async () => {
    const db = await market();
    const all = await statementsBy(db, '陆秀兰');
    expect(all.map(({ articleId, span }) => [articleId, span.start])).toEqual([
      ['c', 5],
      ['b', 3],
      ['a', 9],
    ]);
  });

  it('are counted anew when an article is read again or goes, whatever it gave', async () => {
    const db = await market();
    await put(db, 'a', null);
    expect(await speakerRows(db, ['陆秀兰'])).toEqual([{ name: '陆秀兰', role: '管理员', count: 2 }]);
    await put(db, 'b', marks('2020-05-01', { statements: [said('何伯', 3, '船工')] }));
    expect(await speakerRows(db, ['陆秀兰', '何伯'])).toEqual([
      { name: '陆秀兰', role: '', count: 1 },
      { name: '何伯', role: '船工', count: 2 },
    ]);
    expect(await findSpeakers(db, '')).toEqual(['何伯', '陆秀兰']);
    for (const id of ['b', 'c']) await put(db, id, null);
    expect(await Promise.all(marksTables(db).map((table) => table.count()))).toEqual([0, 0, 0]);
  });
});

describe('the ledger', () => {
  async function stalls() {
    const db = freshDatabase();
    await put(
      db,
      'x',
      marks('2020-01-05', { figures: [figure(12, '个', 0), figure(5, '户', 8, '五户返家。')] }),
    );
    await put(db, 'y', marks('2022-01-05T08:00:00+08:00', { figures: [figure(20, '个', 0)] }));
    await put(db, 'z', marks(undefined, { figures: [figure(30, '个', 0)] }));
    return db;
  }
  async function found(db: LingjuDatabase, filter: Partial<FigureFilter>) {
    let last: readonly string[] = [];
    let isComplete = false;
    for await (const now of findFigures(db, { ...ALL_FIGURES, ...filter })) ({ ids: last, isComplete } = now);
    expect(isComplete).toBe(true);
    return last;
  }

  it.each([
    [{}, ['y:0', 'x:0', 'x:8', 'z:0']],
    [{ unit: '个' }, ['y:0', 'x:0', 'z:0']],
    [{ words: '户 返家' }, ['x:8']],
    [{ words: '戶 返家' }, ['x:8']],
    [{ words: '返家 摊位' }, []],
    [{ after: '2022-01-05', before: '2022-12-31' }, ['y:0']],
    [{ before: '2020-01-05' }, ['x:0', 'x:8']],
    [{ after: '2021-01-01' }, ['y:0']],
    [{ type: 'money' as const }, []],
  ])('is narrowed by %j', async (filter, ids) => {
    expect(await found(await stalls(), filter)).toEqual(ids);
  });

  it('gives the rows in sight with their articles', async () => {
    const rows = await figureRows(await stalls(), ['x:8', 'y:0', 'gone:1']);
    expect(rows.map(({ articleId, value, article }) => [articleId, value, article.published])).toEqual([
      ['x', 5, '2020-01-05'],
      ['y', 20, '2022-01-05T08:00:00+08:00'],
    ]);
  });

  it('has units, most frequent first', async () => {
    expect(await allUnits(await stalls())).toEqual(['个', '户']);
  });
});
