import Papa from 'papaparse';
import type { ImportedNote } from '../model/imported-note';
import { IMPORT_FORMATS, type ImportLabelKey } from './import-formats';
import { type CsvRow, importedNote, type ReadParts } from './note-parts';

export type ReadNotes = {
  readonly labelKey: ImportLabelKey;
  readonly notes: readonly ImportedNote[];
  /** Records of the file that cannot be used, counted from 1. */
  readonly damaged: readonly number[];
};

/** `syntax`: the file begins like JSON, and is none or was cut off. `foreign`: notes of no program known here. */
export type NotesFault = 'syntax' | 'foreign';

/** The notes in a file of another program. `textOf` gives the text of HTML, for formats that quote it. */
export function readNotes(
  file: string,
  textOf: (html: string) => string,
): ReadNotes | { readonly fault: NotesFault } {
  const start = file.replace(/^\ufeff?\s*/, '').slice(0, 1);
  const read = start === '{' || start === '[' ? readJson(file) : readCsv(file);
  if (read === null) return { fault: 'foreign' };
  if ('fault' in read) return read;
  const all = read.parts.map(
    (parts) =>
      parts &&
      importedNote(parts.exactHtml === undefined ? parts : { ...parts, exact: textOf(parts.exactHtml) }),
  );
  const byId = new Map(all.flatMap((note) => (note ? [[note.id, note] as const] : [])));
  return {
    labelKey: read.labelKey,
    notes: [...byId.values()],
    damaged: all.flatMap((note, index) => (note ? [] : [index + 1])),
  };
}

type Read = { readonly labelKey: ImportLabelKey; readonly parts: ReadParts };

function readJson(file: string): Read | { readonly fault: NotesFault } | null {
  let value: unknown;
  try {
    value = JSON.parse(file.replace(/^\ufeff/, ''));
  } catch {
    return { fault: 'syntax' };
  }
  for (const format of IMPORT_FORMATS) {
    const parts = format.syntax === 'json' ? format.read(value) : null;
    if (parts) return { labelKey: format.labelKey, parts };
  }
  return null;
}

function readCsv(file: string): Read | null {
  const { data, meta } = Papa.parse<CsvRow>(file.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  for (const format of IMPORT_FORMATS) {
    const parts = format.syntax === 'csv' ? format.read(data, meta.fields ?? []) : null;
    if (parts) return { labelKey: format.labelKey, parts };
  }
  return null;
}
