import Dexie from 'dexie';
import type { QuotedSpeaker, Statement } from '../../model/across-articles';
import type { Count } from '../../model/statistics';
import { foldText } from '../../text/fold';
import type { LingjuDatabase } from '../db';
import type { TallyRow } from './derived-rows';

/** Rows read at once. */
const RUN = 500;

const mostFirst = (db: LingjuDatabase, kind: TallyRow['kind']) =>
  db.tallies.where('[kind+count]').between([kind, Dexie.minKey], [kind, Dexie.maxKey]).reverse();

/** The names of all who are quoted and have the words in name or role, most quoted first. */
export async function findSpeakers(db: LingjuDatabase, words: string): Promise<readonly string[]> {
  const wanted = foldText(words.trim()).text;
  if (wanted === '') return (await mostFirst(db, 'speaker').primaryKeys()).map(([, name]) => name);
  const found: string[] = [];
  for (let from = 0; ; from += RUN) {
    const rows = await mostFirst(db, 'speaker').offset(from).limit(RUN).toArray();
    for (const { name, role } of rows)
      if (foldText(`${name} ${role}`).text.includes(wanted)) found.push(name);
    if (rows.length < RUN) return found;
  }
}

/** What a list shows of these; who is no longer quoted is left out. */
export async function speakerRows(
  db: LingjuDatabase,
  names: readonly string[],
): Promise<readonly QuotedSpeaker[]> {
  const rows = await db.tallies.bulkGet(names.map((name): ['speaker', string] => ['speaker', name]));
  return rows.flatMap((row) =>
    row === undefined ? [] : [{ name: row.name, role: row.role, count: row.count }],
  );
}

/** Everybody who is quoted and how often, most quoted first. */
export const quotedCounts = async (db: LingjuDatabase): Promise<readonly Count[]> =>
  (await mostFirst(db, 'speaker').toArray()).map(({ name, count }) => ({ name, count }));

/** All units, most frequent first. */
export const allUnits = async (db: LingjuDatabase): Promise<readonly string[]> =>
  (await mostFirst(db, 'unit').primaryKeys()).map(([, unit]) => unit);

/** All that somebody said, by the day of publication (without one: first), and in one article as in its text. */
export async function statementsBy(db: LingjuDatabase, name: string): Promise<readonly Statement[]> {
  const rows = await db.statements.where('speakers').equals(name).sortBy('day');
  return rows.flatMap(({ articleId, article, statements }) =>
    statements
      .filter(({ speaker }) => speaker === name)
      .map((statement) => ({ articleId, article, ...statement })),
  );
}
