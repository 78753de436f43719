import type { Annotation } from '../../model/annotation';
import { foldText } from '../../text/fold';
import { hashText } from '../../text/hash';
import type { LingjuDatabase } from '../db';
import type { ArticleRow, RevisionRow } from '../rows';
import { isSoundRevision } from '../sound-revision';
import type { SearchedArticle } from './search-rows';

/** What is stored of an article, as the analysis needs it. */
export type ArticleSource = {
  readonly row: ArticleRow;
  /** The text shown; undefined where it is damaged. */
  readonly revision: RevisionRow | undefined;
  /** Texts that annotations were made on, by revision. */
  readonly texts: ReadonlyMap<string, string>;
  /** Those in the bin too: they can come back at any moment. */
  readonly annotations: readonly Annotation[];
  readonly basis: string;
};

/** What the analysis says of an article: who speaks (name, role), and of each annotation its place and who says the passage. */
export type Analysed = {
  readonly speakers: readonly string[];
  readonly notes: ReadonlyMap<
    string,
    { readonly start: number | null; readonly speakers: readonly string[] }
  >;
};
export type Analyse = (source: ArticleSource) => Analysed;

/** Reads articles with all that is theirs, as they were at one moment. Those that are gone are left out. */
export function readArticles(db: LingjuDatabase, ids: readonly string[]): Promise<readonly ArticleSource[]> {
  return db.transaction('r', db.articles, db.revisions, db.annotations, async () => {
    const rows = (await db.articles.bulkGet([...ids])).filter((row) => row !== undefined);
    return Promise.all(rows.map((row) => sourceOf(db, row)));
  });
}

async function sourceOf(db: LingjuDatabase, row: ArticleRow): Promise<ArticleSource> {
  const [revision, annotations] = await Promise.all([
    db.revisions.get(row.revisionId),
    db.annotations.where('articleId').equals(row.id).toArray(),
  ]);
  const earlier = new Set(annotations.map(({ revisionId }) => revisionId));
  earlier.delete(row.revisionId);
  const revisions = earlier.size === 0 ? [] : await db.revisions.bulkGet([...earlier]);
  const texts = new Map(revisions.flatMap((one) => (one ? [[one.id, one.text]] : [])));
  if (revision) texts.set(revision.id, revision.text);
  return { row, revision, texts, annotations, basis: basisOf(row, annotations) };
}

/** The bin is no part of it: what goes there is still known when it comes back. */
function basisOf({ revisionId, meta, tally }: ArticleRow, annotations: readonly Annotation[]): string {
  const notes = annotations.map(({ id, updatedAt }) => `${id}@${updatedAt}`);
  return hashText(JSON.stringify([revisionId, meta, tally.tags, notes]));
}

/** An article as it is searched. One that cannot be analysed is still found by its words. */
export function searchedArticle(source: ArticleSource, analyse: Analyse): SearchedArticle {
  const { row, revision, annotations, basis } = source;
  const { meta } = row;
  const analysed = attempt(() => analyse(source));
  const notes = annotations.filter(({ correction }) => !correction);
  return {
    id: row.id,
    basis,
    title: meta.title,
    headings: [meta.kicker, meta.subtitle].filter((text) => text !== undefined),
    names: [meta.source, meta.byline, ...(meta.section ?? [])].filter((text) => text !== undefined),
    tags: row.tally.tags.map(({ tag }) => tag),
    speakers: analysed.speakers,
    text: searchedText(revision),
    site: foldText(`${meta.site} ${meta.url}`).text,
    section: meta.section ?? [],
    savedAt: row.savedAt,
    ...(meta.published !== undefined && { published: meta.published }),
    notes: notes.map(({ id, selector, note, tags, color, updatedAt }) => {
      const placed = analysed.notes.get(id);
      return {
        ...{ id, note, tags, color, updatedAt, speakers: placed?.speakers ?? [] },
        quote: selector?.quote.exact ?? '',
        orphan: selector !== null && placed?.start === null,
        start: placed?.start ?? selector?.position.start ?? 0,
      };
    }),
  };
}

/** The text of an article with the cells of its tables. */
export function searchedText(revision: RevisionRow | undefined): string {
  if (revision === undefined || !isSoundRevision(revision)) return '';
  const tables = revision.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  return [revision.text, ...tables.map((cells) => cells.join('　'))].join('\n');
}

function attempt(analyse: () => Analysed): Analysed {
  try {
    return analyse();
  } catch {
    return { speakers: [], notes: new Map() };
  }
}
