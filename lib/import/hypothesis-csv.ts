import type { CsvRow, ReadParts } from './note-parts';

const COLUMNS = ['created at', 'url', 'quote', 'comment', 'tags'];

/** The CSV export of Hypothesis's sidebar. It names no title; times are the exporter's local ones. */
export function readHypothesisCsv(rows: readonly CsvRow[], columns: readonly string[]): ReadParts | null {
  if (!COLUMNS.every((column) => columns.includes(column))) return null;
  return rows.map((row) => ({
    url: row.url,
    exact: row.quote,
    note: row.comment,
    tags: row.tags?.split(','),
    createdAt: row['created at'],
  }));
}
