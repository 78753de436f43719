import Dexie, { type DBCore, type DBCoreMutateRequest, type DBCoreTable, type Middleware } from 'dexie';
import type { Annotation } from '../../model/annotation';
import type { ArticleRow, RevisionRow } from '../rows';
import type { StaleRow } from './derived-rows';
import { ARTICLE_PARTS, type ArticlePart, deriversOf } from './derivers';

type Changed = { readonly articleId: string; readonly parts: readonly ArticlePart[] };

type ChangesOf = (table: DBCoreTable, request: DBCoreMutateRequest) => Promise<readonly Changed[]>;

/** What a write changes, by table; asked before it is done. */
const CHANGES: ReadonlyMap<string, ChangesOf> = new Map([
  ['articles', changedArticles],
  ['revisions', changedTexts],
  ['annotations', changedNotes],
]);

/**
 * Marks an article for every deriver that reads what is written of it, in the transaction that writes: whoever writes need not
 * think of it, and nothing derived is ever taken for true that is not.
 */
export const markStale: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'markStale',
  // Below Dexie's hooks (2), which know only the tables that the caller named, and above what tells other windows (0).
  level: 1.5,
  create(core) {
    const canMark = () => core.schema.tables.some(({ name }) => name === 'stale');
    return {
      ...core,
      transaction(stores, mode, options) {
        const marks = mode === 'readwrite' && stores.some((name) => CHANGES.has(name)) && canMark();
        return core.transaction(marks ? [...new Set([...stores, 'stale'])] : stores, mode, options);
      },
      table(name) {
        const table = core.table(name);
        const changesOf = CHANGES.get(name);
        if (changesOf === undefined) return table;
        return {
          ...table,
          mutate(request) {
            if (!canMark()) return table.mutate(request);
            return changesOf(table, request).then((changed) => {
              const values = rowsOf(changed);
              const written = table.mutate(request);
              if (values.length === 0) return written;
              const { trans } = request;
              return written.then((response) =>
                core
                  .table('stale')
                  .mutate({ type: 'put', trans, values })
                  .then(() => response),
              );
            });
          },
        };
      },
    };
  },
};

const rowsOf = (changed: readonly Changed[]): readonly StaleRow[] =>
  changed.flatMap(({ articleId, parts }) =>
    // A damaged row may name no article; it is written all the same.
    (typeof articleId === 'string' ? deriversOf(parts) : []).map((deriver) => ({
      deriver,
      articleId,
      mark: crypto.randomUUID(),
    })),
  );

const NOTHING: readonly Changed[] = [];

/** The row of an article is written with every annotation; only another text, other facts or the bin change what is derived. */
function changedArticles(table: DBCoreTable, request: DBCoreMutateRequest): Promise<readonly Changed[]> {
  if (request.type === 'deleteRange') return Dexie.Promise.resolve(NOTHING);
  if (request.type === 'delete') {
    const keys: readonly string[] = request.keys;
    return Dexie.Promise.resolve(keys.map((articleId) => ({ articleId, parts: ARTICLE_PARTS })));
  }
  const rows: readonly ArticleRow[] = request.values;
  return table
    .getMany({ trans: request.trans, keys: rows.map(({ id }) => id) })
    .then((before: readonly (ArticleRow | undefined)[]) =>
      rows.map((row, index) => ({ articleId: row.id, parts: changedParts(before[index], row) })),
    );
}

function changedParts(before: ArticleRow | undefined, after: ArticleRow): readonly ArticlePart[] {
  if (before === undefined || before.deletedAt !== after.deletedAt) return ARTICLE_PARTS;
  const isSame =
    before.revisionId === after.revisionId && JSON.stringify(before.meta) === JSON.stringify(after.meta);
  return isSame ? [] : ['text'];
}

function changedTexts(_table: DBCoreTable, request: DBCoreMutateRequest): Promise<readonly Changed[]> {
  if (request.type === 'delete' || request.type === 'deleteRange') return Dexie.Promise.resolve(NOTHING);
  const rows: readonly RevisionRow[] = request.values;
  return Dexie.Promise.resolve(rows.map(({ articleId }) => ({ articleId, parts: ['text'] as const })));
}

/** What is erased was in the bin before, which has marked its article. */
function changedNotes(_table: DBCoreTable, request: DBCoreMutateRequest): Promise<readonly Changed[]> {
  if (request.type === 'delete' || request.type === 'deleteRange') return Dexie.Promise.resolve(NOTHING);
  const rows: readonly Annotation[] = request.values;
  return Dexie.Promise.resolve(
    rows.map(({ articleId, correction }) => ({
      articleId,
      parts: [correction ? ('corrections' as const) : ('notes' as const)],
    })),
  );
}
