import type { Figure, FigureFilter, QuotedSpeaker, Statement } from '../../lib/model/across-articles';
import type { Color } from '../../lib/model/annotation';
import type { BinContents } from '../../lib/model/bin';
import type { Excerpt } from '../../lib/model/excerpt';
import type { NoteSummary } from '../../lib/model/note-summary';
import type { SavedSearch } from '../../lib/model/saved-search';
import type { Settings } from '../../lib/model/settings';
import type { Span } from '../../lib/model/span';
import type { Count, Statistics } from '../../lib/model/statistics';
import type { ArticleSummary } from '../../lib/model/summary';
import type { SearchQuery } from '../../lib/text/search-query';
import type { LibraryAddress, ListKind, Sort } from './library-address';

/** Tells something now and after every change; the function returned ends it. */
export type Watch<Value> = (tell: (value: Value) => void) => () => void;

export type ListQuery = { readonly kind: ListKind; readonly words: string; readonly sort: Sort };

/** What a query finds, in its order: the ids only, rows are read when they come into sight. */
export type Found = {
  readonly ids: readonly string[];
  /** How many there would be without any words. */
  readonly of: number;
  /** There may be more, which are still being counted or indexed. */
  readonly partial: boolean;
  /** What looks like an operator and is none, with the one that may have been meant. */
  readonly faults: SearchQuery['faults'];
};

export type Progress = { readonly done: number; readonly total: number };

/** The figures found so far by id; beyond some thousands only their number is told. */
export type FoundFigures = {
  readonly ids: readonly string[];
  readonly found: number;
  readonly isComplete: boolean;
};

/** What the library shows, fed by the store. */
export type LibrarySource = {
  readonly find: (query: ListQuery) => Watch<Found>;
  readonly articles: (ids: readonly string[]) => Watch<readonly ArticleSummary[]>;
  readonly notes: (ids: readonly string[]) => Watch<readonly NoteSummary[]>;
  /** Where the words of a search stand in these articles. */
  readonly excerpts: (ids: readonly string[], words: string) => Watch<readonly Excerpt[]>;
  /** How many articles can be searched, of all; `isFull`: no more of them, since there is no room on the disk. */
  readonly indexed: Watch<Progress & { readonly isFull: boolean }>;
  /** Every tag with the number of annotations that carry it, most used first. */
  readonly tags: Watch<readonly TagUse[]>;
  /** Of how many articles statements and figures have been worked out; and why no more of them can be stored. */
  readonly derived: Watch<Progress>;
  readonly derivingFailed: Watch<string | null>;
  /** The names of those who are quoted, most quoted first. */
  readonly speakers: (words: string) => Watch<readonly string[]>;
  readonly speakerRows: (names: readonly string[]) => Watch<readonly QuotedSpeaker[]>;
  /** In order of time. */
  readonly statements: (speaker: string) => Watch<readonly Statement[]>;
  readonly mostQuoted: Watch<readonly Count[]>;
  readonly figures: (filter: FigureFilter) => Watch<FoundFigures>;
  readonly figureRows: (ids: readonly string[]) => Watch<readonly Figure[]>;
  /** Most frequent first. */
  readonly units: Watch<readonly string[]>;
  readonly statistics: Watch<Statistics>;
  readonly bin: Watch<BinContents>;
  /** By name. */
  readonly searches: Watch<readonly SavedSearch[]>;
};

export type TagUse = { readonly tag: string; readonly count: number };

/** Takes a step back. */
export type Undo = () => Promise<void>;

/** Each step is one transaction: all of it or nothing; a rejection means nothing was changed. */
export type LibraryActions = {
  /** Into the bin. */
  readonly remove: (kind: ListKind, ids: readonly string[]) => Promise<Undo>;
  readonly tag: (kind: ListKind, ids: readonly string[], tags: readonly string[]) => Promise<Undo>;
  readonly recolour: (noteIds: readonly string[], color: Color) => Promise<Undo>;
  /** With all tags below it; a name that exists takes both in. */
  readonly renameTag: (from: string, to: string) => Promise<Undo>;
  /** Off every annotation, with all tags below it; the annotations stay. */
  readonly removeTag: (tag: string) => Promise<Undo>;
  /** Under a new name, or another one than `before`. */
  readonly saveSearch: (search: SavedSearch, before: SavedSearch | undefined) => Promise<Undo>;
  readonly deleteSearch: (search: SavedSearch) => Promise<Undo>;
  /** Opens the page of exports for these. */
  readonly exportOnly: (kind: ListKind, ids: readonly string[]) => void;
};

export type LibraryUrls = {
  readonly reader: (articleId: string) => string;
  /** The reader at the place of an annotation. */
  readonly note: (articleId: string, annotationId: string) => string;
  /** The reader at a stretch of the present text. */
  readonly place: (articleId: string, span: Span) => string;
  /** The library at another address. */
  readonly library: (address: LibraryAddress) => string;
  readonly settings: string;
  /** Opens an article to try everything on. */
  readonly sample: string;
  /** The page of exports and backups. */
  readonly transfer: string;
};

export type LibraryProps = {
  readonly address: LibraryAddress;
  /** Shows something else; `replace` leaves no step for the Back button. */
  readonly onAddress: (address: LibraryAddress, replace?: boolean) => void;
  readonly source: LibrarySource;
  readonly actions: LibraryActions;
  readonly urls: LibraryUrls;
  readonly colorMeanings: Settings['colorMeanings'];
  /** Damaged rows that were found and put in order, or set aside, when the library was opened. */
  readonly mended?: { readonly mended: number; readonly aside: number } | null;
  /** The last backup is old. */
  readonly backupDue?: boolean;
};
