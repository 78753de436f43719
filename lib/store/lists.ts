import type { Annotation } from '../model/annotation';
import type { LingjuDatabase } from './db';
import type { ArticleRow } from './rows';

/** Ids in the order asked for, and how many there would be without words. */
export type Listed = { readonly ids: readonly string[]; readonly of: number };

/** Live articles with every word in title, source, byline, section or a tag; without words no row is read. */
export async function findArticles(
  db: LingjuDatabase,
  { words, sort }: { readonly words: string; readonly sort: string },
): Promise<Listed> {
  const binned = new Set(await db.articles.where('deletedAt').above('').primaryKeys());
  const keys = await db.articles.orderBy('savedAt').reverse().primaryKeys();
  const live = keys.filter((id) => !binned.has(id));
  if (words.trim() === '' && sort === 'captured') return { ids: live, of: live.length };
  const rows = (await db.articles.bulkGet(live)).filter((row) => row !== undefined);
  const found = rows.filter((row) => hasWords(textOfArticle(row), words));
  if (sort === 'published') found.sort(descending(({ meta }) => meta.published ?? ''));
  if (sort === 'title') found.sort((a, b) => a.meta.title.localeCompare(b.meta.title, 'zh'));
  return { ids: found.map(({ id }) => id), of: live.length };
}

/** Live annotations of live articles with every word in passage, note or a tag. */
export async function findNotes(
  db: LingjuDatabase,
  { words, sort }: { readonly words: string; readonly sort: string },
): Promise<Listed> {
  const binned = new Set(await db.articles.where('deletedAt').above('').primaryKeys());
  const all = await db.annotations.orderBy('updatedAt').reverse().toArray();
  const live = all.filter(
    ({ deletedAt, correction, articleId }) =>
      deletedAt === undefined && !correction && !binned.has(articleId),
  );
  const found = live.filter((annotation) => hasWords(textOfNote(annotation), words));
  if (sort === 'place') found.sort(byPlace);
  return { ids: found.map(({ id }) => id), of: live.length };
}

/** `２０２０ Ａ` → `2020 a`. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

const hasWords = (text: string, words: string): boolean => {
  const folded = fold(text);
  return fold(words)
    .split(/\s+/)
    .every((word) => folded.includes(word));
};

const textOfArticle = ({ meta, tally }: ArticleRow): string =>
  [
    meta.title,
    meta.kicker,
    meta.subtitle,
    meta.source,
    meta.byline,
    ...(meta.section ?? []),
    ...tally.tags.map(({ tag }) => `#${tag}`),
  ].join('\n');

const textOfNote = ({ selector, note, tags }: Annotation): string =>
  [selector?.quote.exact, note, ...tags.map((tag) => `#${tag}`)].join('\n');

const descending =
  <Row>(keyOf: (row: Row) => string) =>
  (a: Row, b: Row): number =>
    keyOf(b).localeCompare(keyOf(a));

const byPlace = (a: Annotation, b: Annotation): number =>
  a.articleId.localeCompare(b.articleId) ||
  (a.selector?.position.start ?? -1) - (b.selector?.position.start ?? -1);
