import type { CsvRow, ReadParts } from './note-parts';

/**
 * Readwise's two tables: the one it exports (`Book Title`, no address: the article is known by its title alone), and the one it
 * imports and other programs write for it (`Title`, `URL`, `Date`). https://readwise.io/import_bulk
 */
export function readReadwiseCsv(rows: readonly CsvRow[], columns: readonly string[]): ReadParts | null {
  if (!columns.includes('highlight')) return null;
  if (!['book title', 'title', 'url'].some((column) => columns.includes(column))) return null;
  return rows.map((row) => ({
    url: row.url,
    title: row['book title'] ?? row.title,
    exact: row.highlight,
    note: row.note,
    tags: row.tags?.split(','),
    color: row.color,
    createdAt: row['highlighted at'] ?? row.date,
  }));
}
