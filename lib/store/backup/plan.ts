import type { Annotation } from '../../model/annotation';
import { plainText } from '../../model/article';
import type { LingjuDatabase } from '../db';
import type { ArticleRow, PictureRow, RevisionRow, SettingRow } from '../rows';
import { EMPTY_TALLY } from '../tally';
import type { BackupKind, BackupRecord } from './format';
import { mergeAnnotations, mergeArticles } from './merge';
import { withBytes } from './picture-bytes';

/** What a record does to the library: a row more, nothing, or a row that unites both sides. */
export type Effect = 'added' | 'same' | 'merged';
export type Effects = Readonly<Record<BackupKind, Record<Effect, number>>>;

export type Plan = {
  readonly effects: Effects;
  /** Articles of the backup that the library has under another id. */
  readonly articleIds: Map<string, string>;
  /** Articles of the library that the backup has something for. */
  readonly touched: Set<string>;
};

export type Rows = {
  readonly articles: ArticleRow[];
  readonly revisions: RevisionRow[];
  readonly annotations: Annotation[];
  readonly settings: SettingRow[];
  readonly pictures: PictureRow[];
};

const none = () => ({ added: 0, same: 0, merged: 0 });
export const newPlan = (): Plan => ({
  effects: {
    article: none(),
    revision: none(),
    annotation: none(),
    setting: none(),
    picture: none(),
  },
  articleIds: new Map(),
  touched: new Set(),
});

/** The rows that the records would put into the library; counted in `plan`. Reads the library only. */
export async function planRows(
  db: LingjuDatabase,
  records: readonly BackupRecord[],
  plan: Plan,
): Promise<Rows> {
  const rows: Rows = { articles: [], revisions: [], annotations: [], settings: [], pictures: [] };
  const put = <Row>(kind: BackupKind, into: Row[], mine: Row | undefined, united: Row) => {
    const effect = mine === undefined ? 'added' : sameJson(mine, united) ? 'same' : 'merged';
    plan.effects[kind][effect] += 1;
    if (effect !== 'same') into.push(united);
  };

  const articles = records.flatMap((record) => (record.kind === 'article' ? [record.data] : []));
  const sameIds = await db.articles.bulkGet(articles.map(({ id }) => id));
  for (const [index, theirs] of articles.entries()) {
    const mine = sameIds[index] ?? (await db.articles.where('urlKeys').anyOf(theirs.urlKeys).first());
    if (mine && mine.id !== theirs.id) plan.articleIds.set(theirs.id, mine.id);
    plan.touched.add(mine?.id ?? theirs.id);
    const fresh = { ...theirs, tally: EMPTY_TALLY, textHash: '', characters: 0 };
    put('article', rows.articles, mine, mine ? mergeArticles(mine, theirs) : fresh);
  }

  const idOf = (articleId: string) => plan.articleIds.get(articleId) ?? articleId;
  const revisions = records.flatMap((record) => (record.kind === 'revision' ? [record.data] : []));
  const stored = await db.revisions.bulkGet(revisions.map(({ id }) => id));
  for (const [index, theirs] of revisions.entries()) {
    const articleId = idOf(theirs.articleId);
    plan.touched.add(articleId);
    // A text is never edited: the library's own row stands.
    const fresh = { ...theirs, articleId, text: plainText(theirs) };
    put('revision', rows.revisions, stored[index], stored[index] ?? fresh);
  }

  const annotations = records.flatMap((record) => (record.kind === 'annotation' ? [record.data] : []));
  const mine = await db.annotations.bulkGet(annotations.map(({ id }) => id));
  for (const [index, record] of annotations.entries()) {
    const theirs = { ...record, articleId: idOf(record.articleId) };
    plan.touched.add(theirs.articleId);
    const own = mine[index];
    put('annotation', rows.annotations, own, own ? mergeAnnotations(own, theirs) : theirs);
  }

  const settings = records.flatMap((record) => (record.kind === 'setting' ? [record.data] : []));
  const chosen = await db.settings.bulkGet(settings.map(({ key }) => key));
  for (const [index, theirs] of settings.entries()) {
    put('setting', rows.settings, chosen[index], chosen[index] ?? theirs);
  }

  const pictures = records.flatMap((record) => (record.kind === 'picture' ? [record.data] : []));
  const kept = new Set(
    await db.pictures
      .where('src')
      .anyOf(pictures.map(({ src }) => src))
      .primaryKeys(),
  );
  for (const theirs of pictures) {
    plan.effects.picture[kept.has(theirs.src) ? 'same' : 'added'] += 1;
    if (!kept.has(theirs.src)) rows.pictures.push(withBytes(theirs));
  }
  return rows;
}

/** Equal but for the order of fields. */
const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([key, field]) => [key, sorted(field)] as const)
      .sort(([a], [b]) => (a < b ? -1 : Number(a > b))),
  );
}
