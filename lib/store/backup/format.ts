import * as v from 'valibot';
import { type Annotation, COLORS } from '../../model/annotation';
import type { ArticleMeta, Block, Inline, Removal } from '../../model/article';
import { type PagePicture, PICTURE_TYPES } from '../../model/picture';
import type { ArticleRow, PictureRow, RevisionRow, SettingRow } from '../rows';

/** The version written. A file of a later one is refused: what it means is not known here. */
export const BACKUP_VERSION = 1;

/** How many of each kind the file says it holds. */
export type BackupCounts = Readonly<Record<BackupKind, number>>;
export const BACKUP_KINDS = ['article', 'revision', 'annotation', 'setting', 'picture'] as const;
export type BackupKind = (typeof BACKUP_KINDS)[number];

export type BackupHead = {
  readonly format: 'lingju-backup';
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly counts: BackupCounts;
};

/** An article without what is counted or computed from the rest: `tally`, `textHash` and `characters` are made anew. */
export type BackupArticle = Omit<ArticleRow, 'tally' | 'textHash' | 'characters'>;
/** A revision without its text, which is `plainText` of the blocks. */
export type BackupRevision = Omit<RevisionRow, 'text'>;

/** A kept picture with its bytes in base64. */
export type BackupPicture = Omit<PictureRow, 'data' | 'bytes'> & PagePicture;

export type BackupRecord =
  | { readonly kind: 'article'; readonly data: BackupArticle }
  | { readonly kind: 'revision'; readonly data: BackupRevision }
  | { readonly kind: 'annotation'; readonly data: Annotation }
  | { readonly kind: 'setting'; readonly data: SettingRow }
  | { readonly kind: 'picture'; readonly data: BackupPicture };

const text = v.string();
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const time = v.pipe(v.string(), v.isoTimestamp());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end),
);

const inline: v.GenericSchema<Inline> = v.variant('kind', [
  v.object({ start: offset, end: offset, kind: v.picklist(['strong', 'emphasis']) }),
  v.object({ start: offset, end: offset, kind: v.literal('link'), href: text }),
]);
const block: v.GenericSchema<Block> = v.variant('kind', [
  v.object({
    kind: v.picklist(['paragraph', 'heading', 'quote', 'listItem', 'caption']),
    text,
    inlines: v.array(inline),
    level: v.exactOptional(v.number()),
  }),
  v.looseObject({ kind: v.literal('image'), src: text, alt: text }),
  v.object({ kind: v.literal('table'), rows: v.array(v.array(text)) }),
  v.object({ kind: v.literal('gap'), url: text, page: v.number() }),
]);
const meta = v.object({
  url: text,
  site: text,
  template: text,
  title: text,
  ...{ kicker: v.exactOptional(text), subtitle: v.exactOptional(text), published: v.exactOptional(text) },
  ...{ source: v.exactOptional(text), byline: v.exactOptional(text), editor: v.exactOptional(text) },
  section: v.exactOptional(v.array(text)),
}) satisfies v.GenericSchema<ArticleMeta>;
const removal = v.object({
  ...{ step: text, rule: text, reason: text, text },
  after: v.exactOptional(text),
}) satisfies v.GenericSchema<Removal>;

/** What a record must look like to be believed: a backup comes from outside, and people edit files. Fields unknown here are
 * kept: the next version of this extension may know them. */
export const RECORD: v.GenericSchema<BackupRecord> = v.variant('kind', [
  v.object({
    kind: v.literal('article'),
    data: v.looseObject({
      ...{ id, meta, revisionId: id, savedAt: time, capturedAt: time },
      urlKeys: v.array(text),
      restored: v.exactOptional(v.array(text)),
      deletedAt: v.exactOptional(time),
    }),
  }),
  v.object({
    kind: v.literal('revision'),
    data: v.looseObject({
      id,
      articleId: id,
      meta,
      blocks: v.array(block),
      report: v.array(removal),
      capturedAt: time,
    }),
  }),
  v.object({
    kind: v.literal('annotation'),
    data: v.looseObject({
      ...{ id, articleId: id, revisionId: id, note: text, createdAt: time, updatedAt: time },
      selector: v.nullable(
        v.object({ quote: v.object({ exact: text, prefix: text, suffix: text }), position: span }),
      ),
      target: v.exactOptional(
        v.variant('kind', [
          v.object({
            ...{ kind: v.literal('cell'), table: offset, row: offset, column: offset },
            ...{ label: text, head: text },
          }),
          v.object({ kind: v.literal('picture'), src: text }),
        ]),
      ),
      color: v.picklist(COLORS),
      tags: v.array(text),
      deletedAt: v.exactOptional(time),
      correction: v.exactOptional(
        v.variant('kind', [
          v.object({ kind: v.literal('dismiss'), layer: v.picklist(['number', 'quote']) }),
          v.object({ kind: v.literal('speaker'), speaker: v.nullable(text) }),
        ]),
      ),
    }),
  }),
  v.object({ kind: v.literal('setting'), data: v.object({ key: text, value: v.unknown() }) }),
  v.object({
    kind: v.literal('picture'),
    data: v.object({
      ...{ src: v.pipe(text, v.regex(/^https?:\/\//)), pageKey: text, keptAt: time },
      type: v.picklist(PICTURE_TYPES),
      data: v.pipe(text, v.base64()),
    }),
  }),
]);

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Files written before pictures were kept do not count them. */
export const HEAD: v.GenericSchema<unknown, BackupHead> = v.object({
  format: v.literal('lingju-backup'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  createdAt: time,
  counts: v.object({
    article: count,
    revision: count,
    annotation: count,
    setting: count,
    picture: v.optional(count, 0),
  }),
});
