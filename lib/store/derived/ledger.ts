import Dexie from 'dexie';
import type { Figure, FigureFilter, FigureHere } from '../../model/across-articles';
import { foldText } from '../../text/fold';
import type { LingjuDatabase } from '../db';

/** Rows of articles read at once, so that memory stays small however many there are. */
const RUN = 60;

/** Of more figures than these only the number is told. */
export const MOST_FIGURES = 20_000;

/** The figures found so far, the newest article first. */
export type FoundFigures = {
  /** `figureId`s; never more than `MOST_FIGURES`. */
  readonly ids: readonly string[];
  readonly found: number;
  readonly isComplete: boolean;
};

const figureId = (articleId: string, { span }: FigureHere): string => `${articleId}:${span.start}`;

/** Goes through the ledger, and yields what is found so far after each run. */
export async function* findFigures(db: LingjuDatabase, filter: FigureFilter): AsyncGenerator<FoundFigures> {
  const keys = await articlesFor(db, filter);
  const passes = matcher(filter);
  const ids: string[] = [];
  let found = 0;
  for (let from = 0; from < keys.length || from === 0; from += RUN) {
    const rows = await db.figures.bulkGet(keys.slice(from, from + RUN));
    for (const row of rows) {
      for (const figure of row?.figures ?? []) {
        if (!passes(figure)) continue;
        found += 1;
        if (row && ids.length < MOST_FIGURES) ids.push(figureId(row.articleId, figure));
      }
    }
    yield { ids, found, isComplete: from + RUN >= keys.length };
  }
}

/** The articles of the days asked for that have the unit asked for, the newest first; no row is read. */
async function articlesFor(
  db: LingjuDatabase,
  { unit, after, before }: FigureFilter,
): Promise<readonly string[]> {
  // Without a day of publication an article passes no filter by date; the empty day sorts before all others.
  const from = after === '' && before === '' ? Dexie.minKey : after || '0';
  const to = before === '' ? Dexie.maxKey : before;
  const keys = await db.figures
    .where('[day+articleId]')
    .between([from, Dexie.minKey], [to, Dexie.maxKey], true, true)
    .reverse()
    .primaryKeys();
  if (unit === '') return keys;
  const having = new Set(await db.figures.where('units').equals(unit).primaryKeys());
  return keys.filter((id) => having.has(id));
}

function matcher({ type, unit, words }: FigureFilter): (figure: FigureHere) => boolean {
  const wanted = words
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    // Folding every sentence would take longer than reading them: simplified and traditional words are both looked for.
    .map((word) => [word, foldText(word).text]);
  return (figure) =>
    (type === '' || figure.type === type) &&
    (unit === '' || figure.unit === unit) &&
    wanted.every((forms) => forms.some((form) => figure.sentence.includes(form)));
}

/** The figures of these ids; those that are gone are left out. */
export async function figureRows(db: LingjuDatabase, ids: readonly string[]): Promise<readonly Figure[]> {
  const articleIds = [...new Set(ids.map((id) => id.slice(0, id.lastIndexOf(':'))))];
  const rows = await db.figures.bulkGet(articleIds);
  const wanted = new Set(ids);
  return rows.flatMap((row) =>
    (row?.figures ?? []).flatMap((figure) =>
      row && wanted.has(figureId(row.articleId, figure))
        ? [{ articleId: row.articleId, article: row.article, ...figure }]
        : [],
    ),
  );
}
