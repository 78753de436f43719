import type { Excerpt } from '../../model/excerpt';
import { matchSpans } from '../../text/match-spans';
import { noteWords } from '../../text/note-words';
import { parseQuery } from '../../text/search-query';
import type { SearchTerm } from '../../text/search-units';
import type { LingjuDatabase } from '../db';
import { searchedText } from './read-articles';

/** How much is shown: before the first match, and in all. */
const BEFORE = 24;
const LENGTH = 110;

/** Where the words of a search stand in each of these articles: in its text, or else in a note or a passage. */
export async function articleExcerpts(
  db: LingjuDatabase,
  ids: readonly string[],
  words: string,
): Promise<readonly Excerpt[]> {
  const { terms } = parseQuery(words);
  if (terms.length === 0) return ids.map((id) => ({ id, place: 'text', text: '' }));
  return db.transaction('r', db.articles, db.revisions, db.annotations, async () => {
    const rows = (await db.articles.bulkGet([...ids])).filter((row) => row !== undefined);
    const revisions = await db.revisions.bulkGet(rows.map(({ revisionId }) => revisionId));
    return Promise.all(
      rows.map(async ({ id }, index): Promise<Excerpt> => {
        const text = excerptOf(searchedText(revisions[index]), terms);
        return text === '' ? noteExcerpt(db, id, terms) : { id, place: 'text', text };
      }),
    );
  });
}

async function noteExcerpt(db: LingjuDatabase, id: string, terms: readonly SearchTerm[]): Promise<Excerpt> {
  const notes = await db.annotations.where('articleId').equals(id).toArray();
  for (const { note, selector, deletedAt, correction } of notes) {
    if (deletedAt !== undefined || correction) continue;
    // As it was typed only where the words stand in what nobody reads, such as the address of a link.
    const text = [noteWords(note), selector?.quote.exact ?? '', note]
      .map((words) => excerptOf(words, terms))
      .find((words) => words !== '');
    if (text !== undefined) return { id, place: 'note', text };
  }
  return { id, place: 'text', text: '' };
}

/** The part of a text with the most matches, on one line; empty where there is none. */
export function excerptOf(text: string, terms: readonly SearchTerm[]): string {
  const spans = matchSpans(text, terms);
  const within = (from: number) =>
    spans.filter(({ start, end }) => start >= from && end <= from + LENGTH - BEFORE).length;
  const [best] = spans
    .slice(0, 200)
    .map(({ start }) => ({ start, count: within(start) }))
    .sort((a, b) => b.count - a.count || a.start - b.start);
  if (best === undefined) return '';
  const from = best.start <= BEFORE ? 0 : wholeCharacter(text, best.start - BEFORE);
  const to = wholeCharacter(text, Math.min(text.length, from + LENGTH));
  const part = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${part}${to < text.length ? '…' : ''}`;
}

/** The index, or the one before where it would cut a character in two. */
const wholeCharacter = (text: string, index: number): number =>
  /[\uDC00-\uDFFF]/.test(text[index] ?? '') ? index - 1 : index;
