import type { FigureHere, MarkedArticle, StatementHere } from '../../model/across-articles';
import type { LingjuDatabase } from '../db';
import type { StatementsRow, TallyRow } from './derived-rows';

/** What the analysis finds in one article. */
export type ArticleMarks = {
  readonly article: MarkedArticle;
  readonly statements: readonly StatementHere[];
  readonly figures: readonly FigureHere[];
};

export const marksTables = (db: LingjuDatabase) => [db.statements, db.figures, db.tallies];

/** Stores the marks of an article instead of those before; null removes them. In a transaction over `marksTables`. */
export async function putMarks(
  db: LingjuDatabase,
  articleId: string,
  marks: ArticleMarks | null,
): Promise<void> {
  const [said, counted] = [await db.statements.get(articleId), await db.figures.get(articleId)];
  const day = marks?.article.published?.slice(0, 10) ?? '';
  const of = { articleId, day, article: marks?.article ?? { title: '' } };
  const speakers = distinct(marks?.statements.map(({ speaker }) => speaker) ?? []);
  if (marks === null || speakers.length === 0) await db.statements.delete(articleId);
  else await db.statements.put({ ...of, speakers, statements: marks.statements });
  if (marks === null) await db.figures.delete(articleId);
  else await db.figures.put({ ...of, units: distinct(unitsOf(marks.figures)), figures: marks.figures });

  const changes = new Map<string, Change>();
  count(changes, 'speaker', said?.statements.map(({ speaker }) => speaker) ?? [], -1);
  count(changes, 'speaker', marks?.statements.map(({ speaker }) => speaker) ?? [], 1);
  count(changes, 'unit', unitsOf(counted?.figures ?? []), -1);
  count(changes, 'unit', unitsOf(marks?.figures ?? []), 1);
  await putTallies(db, articleId, day, [...changes.values()], marks?.statements ?? []);
}

type Change = { readonly kind: TallyRow['kind']; readonly name: string; by: number };

function count(changes: Map<string, Change>, kind: TallyRow['kind'], names: readonly string[], by: number) {
  for (const name of names) {
    const key = `${kind} ${name}`;
    const known = changes.get(key) ?? { kind, name, by: 0 };
    known.by += by;
    changes.set(key, known);
  }
}

async function putTallies(
  db: LingjuDatabase,
  articleId: string,
  day: string,
  changes: readonly Change[],
  statements: readonly StatementHere[],
): Promise<void> {
  const keys = changes.map(({ kind, name }): [TallyRow['kind'], string] => [kind, name]);
  const before = await db.tallies.bulkGet(keys);
  const after: TallyRow[] = [];
  const gone: [TallyRow['kind'], string][] = [];
  for (const [index, { kind, name, by }] of changes.entries()) {
    const known = before[index] ?? { kind, name, count: 0, role: '', roleDay: '', roleFrom: '' };
    const total = known.count + by;
    if (total <= 0) {
      gone.push([kind, name]);
      continue;
    }
    const here = statements.find(({ speaker, role }) => speaker === name && role !== undefined)?.role;
    const role =
      here !== undefined && (known.role === '' || day >= known.roleDay)
        ? { role: here, roleDay: day, roleFrom: articleId }
        : known.roleFrom === articleId
          ? await newestRole(db, name)
          : {};
    after.push({ ...known, count: total, ...role });
  }
  await db.tallies.bulkPut(after);
  await db.tallies.bulkDelete(gone);
}

/** Of all articles, once the one that gave the role has another or is gone. */
async function newestRole(
  db: LingjuDatabase,
  name: string,
): Promise<Pick<TallyRow, 'role' | 'roleDay' | 'roleFrom'>> {
  let newest = { role: '', roleDay: '', roleFrom: '' };
  await db.statements
    .where('speakers')
    .equals(name)
    .each(({ articleId, day, statements }: StatementsRow) => {
      const role = statements.find(({ speaker, role }) => speaker === name && role !== undefined)?.role;
      if (role !== undefined && (newest.role === '' || day >= newest.roleDay))
        newest = { role, roleDay: day, roleFrom: articleId };
    });
  return newest;
}

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];

const unitsOf = (figures: readonly FigureHere[]): readonly string[] =>
  figures.flatMap(({ unit }) => (unit === null ? [] : [unit]));
