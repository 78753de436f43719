import { type Citation, dayOf } from './citation';

/** A reference in RIS (https://en.wikipedia.org/wiki/RIS_(file_format)): a tag per line, CRLF, closed by `ER`. */
export function toRis(citation: Citation): string {
  const lines: readonly (readonly [string, string])[] = [
    ['TY', 'ELEC'],
    ['ID', citation.id],
    ['TI', citation.title],
    ...(citation.author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['T2', citation['container-title'] ?? ''],
    ['PY', dayOf(citation.issued).slice(0, 4)],
    ['DA', dayOf(citation.issued).replaceAll('-', '/')],
    ['Y2', dayOf(citation.accessed).replaceAll('-', '/')],
    ['UR', citation.URL],
    ['LA', citation.language],
  ];
  return [...lines.filter(([, value]) => value !== ''), ['ER', '']]
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}
