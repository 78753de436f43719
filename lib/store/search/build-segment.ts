import { COLORS } from '../../model/annotation';
import { foldText } from '../../text/fold';
import { isInRun, searchUnits } from '../../text/search-units';
import { PostingWriter } from './postings';
import {
  type ArticleFacts,
  HAS_WORDS,
  IS_ORPHAN,
  NOTES,
  type NoteFacts,
  type SearchedArticle,
  type SearchedNote,
} from './search-rows';

/** A segment as it is built: facts, and the postings of each unit. */
export type BuiltSegment = {
  readonly articles: readonly ArticleFacts[];
  readonly notes: NoteFacts;
  readonly postings: ReadonlyMap<number, Uint8Array>;
};

export type SegmentBuilder = {
  readonly add: (article: SearchedArticle) => void;
  readonly take: () => BuiltSegment;
};

/** Takes articles in one by one, so that whoever builds can let others work between them. At most 65,535 annotations. */
export function segmentBuilder(): SegmentBuilder {
  const writers = new Map<number, PostingWriter>();
  const articles: ArticleFacts[] = [];
  const notes: { readonly note: SearchedNote; readonly article: number; readonly wordsAt: number }[] = [];

  function add(article: SearchedArticle): void {
    const number = articles.length;
    const namesAt = write(0, number, 0, [article.title, ...article.headings]);
    const named = [...article.names, ...article.tags.map(asTag), ...article.speakers];
    const textAt = write(0, number, namesAt, named);
    write(0, number, textAt, [article.text]);
    articles.push(factsOf(article, namesAt, textAt));
    for (const note of article.notes) {
      const wordsAt = write(NOTES, notes.length, 0, [...note.tags.map(asTag), ...note.speakers]);
      write(NOTES, notes.length, wordsAt, [note.quote, note.note]);
      notes.push({ note, article: number, wordsAt });
    }
  }

  /** Writes parts one after the other; one place is left free between them, so that no phrase reaches across. */
  function write(kind: number, document: number, from: number, parts: readonly string[]): number {
    let base = from;
    for (const part of parts) {
      const { text, flags } = searchUnits(part);
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        const place = base + index;
        writerOf(kind + code).add(document, isInRun(code) ? place * 4 + (flags[index] ?? 0) : place);
      }
      base += text.length + 1;
    }
    return base;
  }

  function writerOf(unit: number): PostingWriter {
    const known = writers.get(unit);
    if (known) return known;
    const fresh = new PostingWriter();
    writers.set(unit, fresh);
    return fresh;
  }

  return {
    add,
    take: () => ({
      articles,
      notes: noteFacts(notes),
      postings: new Map([...writers].map(([unit, writer]) => [unit, writer.take()])),
    }),
  };
}

const asTag = (tag: string): string => `#${tag}`;
const folded = (text: string): string => foldText(text).text;

const factsOf = (article: SearchedArticle, namesAt: number, textAt: number): ArticleFacts => ({
  id: article.id,
  basis: article.basis,
  title: article.title,
  site: folded(article.site),
  section: article.section.map(folded),
  tags: article.tags.map(folded),
  speakers: article.speakers.map(folded),
  savedAt: article.savedAt,
  ...(article.published !== undefined && { published: article.published }),
  namesAt,
  textAt,
});

function noteFacts(
  all: readonly { readonly note: SearchedNote; readonly article: number; readonly wordsAt: number }[],
): NoteFacts {
  const sets: NoteFacts['sets'][number][] = [];
  const known = new Map<string, number>();
  const setOf = ({ tags, speakers }: SearchedNote): number => {
    const set = { tags: tags.map(folded), speakers: speakers.map(folded) };
    const key = JSON.stringify(set);
    const index = known.get(key) ?? sets.push(set) - 1;
    known.set(key, index);
    return index;
  };
  return {
    ids: all.map(({ note }) => note.id).join('\n'),
    article: Uint16Array.from(all, ({ article }) => article),
    color: Uint8Array.from(all, ({ note }) => COLORS.indexOf(note.color)),
    flags: Uint8Array.from(
      all,
      ({ note }) => (note.note.trim() === '' ? 0 : HAS_WORDS) | (note.orphan ? IS_ORPHAN : 0),
    ),
    start: Uint32Array.from(all, ({ note }) => note.start),
    updatedAt: Float64Array.from(all, ({ note }) => Date.parse(note.updatedAt)),
    wordsAt: Uint16Array.from(all, ({ wordsAt }) => wordsAt),
    set: Uint16Array.from(all, ({ note }) => setOf(note)),
    sets,
  };
}
