import type { Color } from '../../model/annotation';

/** One annotation as it is searched for; corrections of the analysis are none. */
export type SearchedNote = {
  readonly id: string;
  readonly quote: string;
  readonly note: string;
  readonly tags: readonly string[];
  /** Who says what the passage holds, by the analysis with the user's corrections: name and role. */
  readonly speakers: readonly string[];
  readonly color: Color;
  /** It has a passage, and no place in the present text. */
  readonly orphan: boolean;
  readonly start: number;
  readonly updatedAt: string;
};

/** One article with its annotations: what is searched, and read anew, together. */
export type SearchedArticle = {
  readonly id: string;
  /** Tells whether anything that is searched has changed since. */
  readonly basis: string;
  readonly title: string;
  /** Kicker and subtitle: as telling as the title. */
  readonly headings: readonly string[];
  /** Source, byline, section. */
  readonly names: readonly string[];
  readonly tags: readonly string[];
  readonly speakers: readonly string[];
  readonly text: string;
  readonly site: string;
  readonly section: readonly string[];
  readonly savedAt: string;
  readonly published?: string;
  readonly notes: readonly SearchedNote[];
};

/** What filters and orders need of an article, kept in memory for all of them: no text. Filters compare folded texts. */
export type ArticleFacts = {
  readonly id: string;
  readonly basis: string;
  readonly title: string;
  readonly site: string;
  readonly section: readonly string[];
  readonly tags: readonly string[];
  readonly speakers: readonly string[];
  readonly savedAt: string;
  readonly published?: string;
  /** Where names begin behind the title, and the text behind the names, in units of search. */
  readonly namesAt: number;
  readonly textAt: number;
};

/** What filters and orders need of all annotations of a segment, a column for each. */
export type NoteFacts = {
  /** Ids, joined by line breaks: one string is read much faster than thousands. */
  readonly ids: string;
  /** The article of each, as its number in the segment. */
  readonly article: Uint16Array;
  /** Index into `COLORS`. */
  readonly color: Uint8Array;
  /** 1: carries words of the user; 2: an orphan. */
  readonly flags: Uint8Array;
  readonly start: Uint32Array;
  /** Milliseconds. */
  readonly updatedAt: Float64Array;
  /** Where passage and note begin behind tags and speakers. */
  readonly wordsAt: Uint16Array;
  /** Index into `sets`: the tags and the speakers of each, folded. */
  readonly set: Uint16Array;
  readonly sets: readonly { readonly tags: readonly string[]; readonly speakers: readonly string[] }[];
};

export const HAS_WORDS = 1;
export const IS_ORPHAN = 2;

/** Some hundreds of articles with their annotations, indexed together; never changed, only replaced. */
export type SegmentRow = {
  readonly id: number;
  readonly articles: readonly ArticleFacts[];
  readonly notes: NoteFacts;
  /** How many rows of postings belong to it. */
  readonly postings: number;
};

/** Where a character stands in a segment (postings.ts). `unit`: its code, for annotations with `NOTES` added. */
export type PostingsRow = { readonly unit: number; readonly segment: number; readonly bytes: Uint8Array };

/** Which units a segment has, so that it can be taken away. */
export type UnitsRow = { readonly segment: number; readonly units: Uint32Array };

/** By which rules the index was made. */
export type RulesRow = { readonly key: 'rules'; readonly rules: string };

export const NOTES = 0x10000;
