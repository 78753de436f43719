import type { Annotation, Selector } from '../model/annotation';
import type { ImportedNote } from '../model/imported-note';
import { hashText } from '../text/hash';
import type { BackupRecord } from './backup/format';
import type { BackupEntry, OpenBackup } from './backup/read-backup';
import type { LingjuDatabase } from './db';
import { titleKey, urlKeysOf } from './recognise';

/**
 * The revision that imported annotations name: there is none. The text that they were made on is not known, so they are placed
 * by their own words alone.
 */
const NO_REVISION = 'imported';

/**
 * Notes of another program as a backup of this library, to be previewed and restored like one. A note of a page that is in the
 * library goes to that article, and to the annotation that it repeats where there is one. For any other page there is an
 * article without text, which waits for the page to be captured.
 */
export async function notesAsBackup(
  db: LingjuDatabase,
  notes: readonly ImportedNote[],
  damaged: readonly number[],
): Promise<OpenBackup> {
  const now = new Date().toISOString();
  const articleIdOf = await articleFinder(db, notes);
  const known = new Map<string, readonly Annotation[]>();
  const waiting = new Map<string, readonly BackupRecord[]>();
  const records: BackupRecord[] = [];
  for (const note of notes) {
    const found = articleIdOf(note);
    const articleId = found ?? `imported-${hashText(keyOf(note))}`;
    if (found === null) waiting.set(articleId, withoutText(articleId, note, now));
    else if (!known.has(found))
      known.set(found, await db.annotations.where('articleId').equals(found).toArray());
    const data = annotationOf(note, articleId, known.get(articleId) ?? [], now);
    records.push({ kind: 'annotation', data });
  }
  const articles = [...waiting.values()].flat();
  const ofKind = (kind: 'article' | 'revision') => articles.filter((record) => record.kind === kind);
  const entries: readonly BackupEntry[] = [
    ...[...ofKind('article'), ...ofKind('revision'), ...records].map((record) => ({ record })),
    ...damaged.map((line) => ({ damage: { line, why: 'shape' as const } })),
  ];
  const counts = {
    article: waiting.size,
    revision: waiting.size,
    annotation: records.length,
    setting: 0,
    picture: 0,
  };
  return {
    head: { format: 'lingju-backup', version: 1, createdAt: now, counts },
    async *entries() {
      yield* entries;
    },
  };
}

const keyOf = ({ url, title }: ImportedNote): string =>
  url === '' ? titleKey(title) : (urlKeysOf(url)[0] ?? url);

/** Which article of the library a note belongs to: where it already is, else by address, else by a title that only one has. */
async function articleFinder(
  db: LingjuDatabase,
  notes: readonly ImportedNote[],
): Promise<(note: ImportedNote) => string | null> {
  const own = await db.annotations.bulkGet(notes.map(({ id }) => id));
  const byNote = new Map(
    own.flatMap((annotation) => (annotation ? [[annotation.id, annotation.articleId]] : [])),
  );
  const keys = new Set(notes.map(keyOf));
  const byKey = new Map<string, string>();
  await db.articles
    .where('urlKeys')
    .anyOf([...keys])
    .each(({ id, urlKeys }) => {
      for (const key of urlKeys) if (keys.has(key)) byKey.set(key, id);
    });
  const titles = new Set(notes.filter(({ url }) => url === '').map(({ title }) => titleKey(title)));
  const byTitle = new Map<string, string | null>();
  if (titles.size > 0)
    await db.articles.each(({ id, meta }) => {
      const key = titleKey(meta.title);
      if (titles.has(key)) byTitle.set(key, byTitle.has(key) ? null : id);
    });
  return (note) => byNote.get(note.id) ?? byKey.get(keyOf(note)) ?? byTitle.get(keyOf(note)) ?? null;
}

function withoutText(articleId: string, { url, title }: ImportedNote, now: string): readonly BackupRecord[] {
  const site = URL.canParse(url) ? new URL(url).hostname : '';
  const meta = { url, site, template: 'generic', title: title || url };
  const revisionId = `${articleId}-0`;
  const times = { savedAt: now, capturedAt: now };
  const urlKeys = url === '' ? [titleKey(title)] : urlKeysOf(url);
  return [
    { kind: 'article', data: { id: articleId, meta, urlKeys, revisionId, ...times } },
    { kind: 'revision', data: { id: revisionId, articleId, meta, blocks: [], report: [], capturedAt: now } },
  ];
}

const selectorOf = (quote: Selector['quote']): Selector => ({
  quote,
  position: { start: 0, end: quote.exact.length },
});

/** The annotation that a note makes, with id and place of the one that it repeats; live, whatever that one is. */
function annotationOf(
  note: ImportedNote,
  articleId: string,
  known: readonly Annotation[],
  now: string,
): Annotation {
  const isTwin = (own: Annotation) =>
    own.selector?.quote.exact === note.quote?.exact &&
    (own.id === note.id ||
      (own.deletedAt === undefined && !own.correction && own.note.trim() === note.note.trim()));
  const twin = known.find((own) => own.id === note.id && isTwin(own)) ?? known.find(isTwin);
  const unplaced = { id: note.id, revisionId: NO_REVISION, selector: note.quote && selectorOf(note.quote) };
  const { deletedAt: _, ...own }: Partial<Annotation> & typeof unplaced = twin ?? unplaced;
  return {
    ...own,
    articleId,
    color: note.color ?? own.color ?? 'yellow',
    note: note.note,
    tags: note.tags,
    createdAt: note.createdAt ?? now,
    updatedAt: note.updatedAt ?? note.createdAt ?? now,
  };
}
