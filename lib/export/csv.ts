import { wellFormed } from '../text/well-formed';

/**
 * Rows as CSV (RFC 4180) for people who open it in Excel: UTF-8 with a byte order mark, and no cell that a spreadsheet
 * would take for a formula (`=`, `+`, `-`, `@`, tab or return at its start get an apostrophe, as OWASP advises).
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\u{feff}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(raw: string): string {
  const value = wellFormed(raw);
  const harmless = /^[=+\-@\t\r]/.test(value) && !isNumber(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A negative or signed figure (-3.5) is data, not a formula. */
const isNumber = (value: string): boolean => /^[+-]?\d+(?:\.\d+)?%?$/.test(value);
