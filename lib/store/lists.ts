import type { Annotation } from '../model/annotation';
import { foldText } from '../text/fold';
import { parseQuery, type SearchQuery } from '../text/search-query';
import type { LingjuDatabase } from './db';
import type { ArticleRow } from './rows';

/** Ids in the order asked for, how many there would be without words, and what in the words is no operator. */
export type Listed = {
  readonly ids: readonly string[];
  readonly of: number;
  readonly faults: SearchQuery['faults'];
};
type Asked = { readonly words: string; readonly sort: string };

/** Live articles that hold every term in title, source, byline, section or a tag, and pass every filter. */
export async function findArticles(db: LingjuDatabase, { words, sort }: Asked): Promise<Listed> {
  const binned = await binnedIds(db);
  const keys = await db.articles.orderBy('savedAt').reverse().primaryKeys();
  const live = keys.filter((id) => !binned.has(id));
  // Without words no row is read: the library opens as fast with ten thousand articles.
  if (words.trim() === '' && sort === 'captured') return { ids: live, of: live.length, faults: [] };
  const query = parseQuery(words);
  const rows = (await db.articles.bulkGet(live)).filter((row) => row !== undefined);
  const inColor = await articlesInColor(db, query);
  const found = rows.filter(
    (row) =>
      hasTerms(textOfArticle(row), query) &&
      query.filters.every(({ name, value }) => {
        if (name === 'tag') return row.tally.tags.some(({ tag }) => isWithin(tag, value));
        if (name === 'has') return row.tally.notes > 0;
        if (name === 'color') return inColor.has(row.id);
        return passes(row, row.meta.published ?? row.savedAt, name, value);
      }),
  );
  if (sort === 'published') found.sort(descending(({ meta }) => meta.published ?? ''));
  if (sort === 'title') found.sort((a, b) => a.meta.title.localeCompare(b.meta.title, 'zh'));
  return { ids: found.map(({ id }) => id), of: live.length, faults: query.faults };
}

/** Live annotations of live articles that hold every term in passage, note or a tag, and pass every filter. */
export async function findNotes(db: LingjuDatabase, { words, sort }: Asked): Promise<Listed> {
  const query = parseQuery(words);
  const binned = await binnedIds(db);
  const all = await db.annotations.orderBy('updatedAt').reverse().toArray();
  const live = all.filter(
    ({ deletedAt, correction, articleId }) =>
      deletedAt === undefined && !correction && !binned.has(articleId),
  );
  const asksArticle = query.filters.some(({ name }) => name === 'site' || name === 'section');
  const articles = new Map(asksArticle ? (await db.articles.toArray()).map((row) => [row.id, row]) : []);
  const found = live.filter(
    (note) =>
      hasTerms(textOfNote(note), query) &&
      query.filters.every(({ name, value }) => {
        if (name === 'tag') return note.tags.some((tag) => isWithin(tag, value));
        if (name === 'has') return note.note.trim() !== '';
        if (name === 'color') return note.color === value.toLowerCase();
        return passes(articles.get(note.articleId), note.updatedAt, name, value);
      }),
  );
  if (sort === 'place') found.sort(byPlace);
  return { ids: found.map(({ id }) => id), of: live.length, faults: query.faults };
}

const binnedIds = async (db: LingjuDatabase): Promise<ReadonlySet<string>> =>
  new Set(await db.articles.where('deletedAt').above('').primaryKeys());

/** The articles with a live highlight of the colour asked for; nothing is read where none is asked for. */
async function articlesInColor(db: LingjuDatabase, { filters }: SearchQuery): Promise<ReadonlySet<string>> {
  const color = filters.find(({ name }) => name === 'color')?.value.toLowerCase();
  if (color === undefined) return new Set();
  const notes = await db.annotations
    .filter((note) => note.color === color && note.deletedAt === undefined && !note.correction)
    .toArray();
  return new Set(notes.map(({ articleId }) => articleId));
}

/** `day` may be a stamp; `after` and `before` take their own day, month or year in. */
function passes(row: ArticleRow | undefined, day: string, name: string, value: string): boolean {
  if (name === 'after') return day.slice(0, value.length) >= value;
  if (name === 'before') return day.slice(0, value.length) <= value;
  const fold = (text: string) => foldText(text).text;
  if (name === 'site')
    return row !== undefined && fold(`${row.meta.site} ${row.meta.url}`).includes(fold(value));
  return row?.meta.section?.some((part) => fold(part).includes(fold(value))) ?? false;
}

const hasTerms = (text: string, { terms }: SearchQuery): boolean => {
  if (terms.length === 0) return true;
  const folded = foldText(text).text;
  return terms.every((term) => folded.includes(term));
};

const isWithin = (tag: string, root: string): boolean => tag === root || tag.startsWith(`${root}/`);

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
