import type { ArticleSummary } from '../model/summary';
import type { ArticleRow } from './rows';

/** What a list shows of an article. */
export function summaryOf(row: ArticleRow): ArticleSummary {
  const { id, meta, characters, tally, savedAt, capturedAt, deletedAt } = row;
  return {
    id,
    meta,
    characters,
    highlights: tally.highlights,
    notes: tally.notes,
    tags: tally.tags.map(({ tag }) => tag),
    savedAt,
    capturedAt,
    ...(deletedAt !== undefined && { deletedAt }),
  };
}
