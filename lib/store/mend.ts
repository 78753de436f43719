import * as v from 'valibot';
import { type Annotation, COLORS } from '../model/annotation';
import type { ArticleMeta } from '../model/article';
import { countCharacters } from '../text/white-space';
import type { LingjuDatabase } from './db';
import { textHash } from './describe-revision';
import { urlKeysOf } from './recognise';
import type { ArticleRow, RevisionRow } from './rows';
import { tallyOf } from './tally';

/** How many rows were damaged: put in order, and those with which that was not possible, which were set aside. */
export type Mended = { readonly mended: number; readonly aside: number };

/** A row that cannot be put in order is kept as it is among the settings, and so in the backup. */
const ASIDE = 'damaged/';

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const META = v.looseObject({ url: text, site: text, template: text, title: text });
const TALLY = v.object({
  ...{ annotations: count, highlights: count, notes: count },
  tags: v.array(v.object({ tag: text, count })),
});
const ARTICLE = v.looseObject({
  ...{ id: text, meta: META, urlKeys: v.array(text), textHash: text, characters: count },
  ...{ revisionId: text, tally: TALLY, savedAt: text, capturedAt: text },
});
const SELECTOR = v.nullable(
  v.looseObject({
    quote: v.object({ exact: text, prefix: text, suffix: text }),
    position: v.object({ start: count, end: count }),
  }),
);
const ANNOTATION = v.looseObject({
  ...{ id: text, articleId: text, revisionId: text, selector: SELECTOR, color: v.picklist(COLORS) },
  ...{ note: text, tags: v.array(text), createdAt: text, updatedAt: text },
});

/** Rows read at once. */
const RUN = 500;

/**
 * Looks at every article and annotation, and puts those in order that are not what a row must be: an article from its text, an
 * annotation from what is left of it. Nothing sound is touched. `lostTitle` names an article of which nothing is left but its id.
 */
export function mendLibrary(db: LingjuDatabase, lostTitle: string): Promise<Mended> {
  return db.transaction('rw', db.articles, db.revisions, db.annotations, db.settings, async () => {
    let [mended, aside] = [0, 0];
    for (const annotation of await unsound(db, 'annotations', ANNOTATION)) {
      const sound = mendedAnnotation(annotation);
      if (sound) {
        await db.annotations.put(sound);
        mended += 1;
      } else {
        await db.settings.put({ key: `${ASIDE}${String(annotation.id)}`, value: annotation });
        await db.annotations.delete(String(annotation.id));
        aside += 1;
      }
    }
    for (const row of await unsound(db, 'articles', ARTICLE)) {
      await db.articles.put(await mendedArticle(db, row, lostTitle));
      mended += 1;
    }
    return { mended, aside };
  });
}

type Fields = Readonly<Record<string, unknown>>;

async function unsound(
  db: LingjuDatabase,
  name: 'articles' | 'annotations',
  schema: v.GenericSchema,
): Promise<readonly Fields[]> {
  const found: Fields[] = [];
  for (let last = ''; ; ) {
    const rows = await db.table<Fields, string>(name).where('id').above(last).limit(RUN).toArray();
    found.push(...rows.filter((row) => !v.is(schema, row)));
    if (rows.length < RUN) return found;
    last = String(rows.at(-1)?.id);
  }
}

/** The value where it is what it must be. */
const soundly = <Value>(schema: v.GenericSchema<unknown, Value>, value: unknown): Value | undefined => {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : undefined;
};

async function mendedArticle(db: LingjuDatabase, row: Fields, lostTitle: string): Promise<ArticleRow> {
  const id = String(row.id);
  const texts: readonly RevisionRow[] = await db.revisions.where('articleId').equals(id).sortBy('capturedAt');
  const revision = texts.find((one) => one.id === row.revisionId) ?? texts.at(-1);
  const nothing: ArticleMeta = { url: '', site: '', template: 'generic', title: lostTitle };
  const meta: ArticleMeta = soundly(META, row.meta) ?? revision?.meta ?? nothing;
  const now = new Date().toISOString();
  const capturedAt = soundly(text, row.capturedAt) ?? revision?.capturedAt ?? now;
  const deletedAt = soundly(text, row.deletedAt);
  const shown = revision?.text ?? '';
  return {
    id,
    meta,
    urlKeys: soundly(v.array(text), row.urlKeys) ?? (meta.url === '' ? [] : urlKeysOf(meta.url)),
    textHash: textHash(shown),
    characters: countCharacters(shown),
    revisionId: revision?.id ?? soundly(text, row.revisionId) ?? '',
    tally: tallyOf(await db.annotations.where('articleId').equals(id).toArray()),
    savedAt: soundly(text, row.savedAt) ?? capturedAt,
    capturedAt,
    ...(deletedAt !== undefined && { deletedAt }),
  };
}

/** What is left of an annotation; null where nobody can say to which article it belongs, or it says nothing. */
function mendedAnnotation(row: Fields): Annotation | null {
  const articleId = soundly(text, row.articleId);
  const selector = soundly(SELECTOR, row.selector) ?? null;
  const note = soundly(text, row.note) ?? '';
  if (articleId === undefined || (selector === null && note === '')) return null;
  const now = new Date().toISOString();
  // What is not checked here (a correction, a place in a table) stays as it is.
  const { deletedAt: binned, ...others }: Partial<Annotation> = row;
  const deletedAt = soundly(text, binned);
  return {
    ...others,
    id: String(row.id),
    articleId,
    revisionId: soundly(text, row.revisionId) ?? '',
    selector,
    color: soundly(v.picklist(COLORS), row.color) ?? 'yellow',
    note,
    tags: Array.isArray(row.tags) ? row.tags.filter((tag) => typeof tag === 'string') : [],
    createdAt: soundly(text, row.createdAt) ?? now,
    updatedAt: soundly(text, row.updatedAt) ?? now,
    ...(deletedAt !== undefined && { deletedAt }),
  };
}
