import { readHypothesisCsv } from './hypothesis-csv';
import { readHypothesisJson } from './hypothesis-json';
import type { CsvRow, ReadParts } from './note-parts';
import { readReadwiseCsv } from './readwise-csv';
import { readW3cJson } from './w3c-json';
import { readWebClipperJson } from './web-clipper-json';

/** `read` gives null when the file is none of this format. `labelKey` names it in public/_locales. */
export type ImportFormat = { readonly labelKey: string } & (
  | { readonly syntax: 'json'; readonly read: (value: unknown) => ReadParts | null }
  | {
      readonly syntax: 'csv';
      readonly read: (rows: readonly CsvRow[], columns: readonly string[]) => ReadParts | null;
    }
);

/** Every format that notes can come in, asked in this order. */
export const IMPORT_FORMATS = [
  { labelKey: 'importKindHypothesis', syntax: 'json', read: readHypothesisJson },
  { labelKey: 'importKindWebClipper', syntax: 'json', read: readWebClipperJson },
  { labelKey: 'importKindW3c', syntax: 'json', read: readW3cJson },
  { labelKey: 'importKindHypothesis', syntax: 'csv', read: readHypothesisCsv },
  { labelKey: 'importKindReadwise', syntax: 'csv', read: readReadwiseCsv },
] as const satisfies readonly ImportFormat[];

export type ImportLabelKey = (typeof IMPORT_FORMATS)[number]['labelKey'];
