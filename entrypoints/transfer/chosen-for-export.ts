import type { LingjuDatabase } from '../../lib/store/db';
import { keptExportScope } from '../mount/export-scope';

/** `articleIds` null: all of them; without `noteIds`, all notes of each. */
export type ChosenForExport = {
  readonly articleIds: readonly string[] | null;
  readonly noteIds?: ReadonlySet<string>;
};

/** What the address asks to be chosen at first: an article, `chosen` for what was ticked in the library, or nothing. */
export async function chosenForExport(db: LingjuDatabase, asked: string | null): Promise<ChosenForExport> {
  if (asked !== 'chosen') return { articleIds: asked === null ? null : [asked] };
  const scope = keptExportScope();
  if (scope === null) return { articleIds: null };
  if (scope.kind === 'articles') return { articleIds: scope.ids };
  const notes = (await db.annotations.bulkGet([...scope.ids])).filter((note) => note !== undefined);
  return {
    articleIds: [...new Set(notes.map(({ articleId }) => articleId))],
    noteIds: new Set(notes.map(({ id }) => id)),
  };
}
