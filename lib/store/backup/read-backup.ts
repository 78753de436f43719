import * as v from 'valibot';
import { hashText } from '../../text/hash';
import { BACKUP_VERSION, type BackupHead, type BackupRecord, HEAD, RECORD } from './format';
import { linesOf } from './lines';

/**
 * Why a file is not taken for a backup at all. `zip`: it is packed; the file inside may be one. `page`: a web page was saved
 * instead. `newer`: written by a later version of this extension. `foreign`: anything else.
 */
export type BackupFault = 'empty' | 'zip' | 'page' | 'newer' | 'foreign';

/** A record that cannot be used: not JSON, changed since it was written, or not what such a record must be. */
export type Damage = { readonly line: number; readonly why: 'syntax' | 'sum' | 'shape' };

export type BackupEntry = { readonly record: BackupRecord } | { readonly damage: Damage };

export type OpenBackup = {
  readonly head: BackupHead;
  /** The entries from the first on, each time it is called. Ends early where the file does. */
  readonly entries: () => AsyncGenerator<BackupEntry>;
};

/** A file whose layout was changed (by a formatter, say) is read whole, if it is not larger than this. In bytes. */
const READ_WHOLE = 64 * 1024 * 1024;

/** Looks at the beginning of a file; the rest is read by `entries`, line by line. */
export async function openBackup(file: Blob): Promise<OpenBackup | { readonly fault: BackupFault }> {
  const start = await file.slice(0, 4096).text();
  if (start.trim() === '') return { fault: 'empty' };
  if (start.startsWith('PK\u0003\u0004')) return { fault: 'zip' };
  if (/^\ufeff?\s*</.test(start)) return { fault: 'page' };
  const [first = ''] = start.split('\n', 1);
  const head = headOf(parse(`${first.trimEnd()}]}`)) ?? (await headOfWhole(file));
  if (head === null) return { fault: 'foreign' };
  if (head.version > BACKUP_VERSION) return { fault: 'newer' };
  const isByLine = /"records":\[\s*$/.test(first);
  return { head, entries: () => (isByLine ? entriesByLine(file) : entriesOfWhole(file)) };
}

const NO_RECORDS = { article: 0, revision: 0, annotation: 0, setting: 0, picture: 0 };

/** A later version may have other counts: of such a head only the version matters. */
function headOf(value: unknown): BackupHead | null {
  const head = v.safeParse(HEAD, value);
  if (head.success) return head.output;
  const { format, version } = v.is(v.looseObject({ format: v.string(), version: v.number() }), value)
    ? value
    : { format: '', version: 0 };
  if (format !== 'lingju-backup' || version <= BACKUP_VERSION) return null;
  return { format, version, createdAt: '', counts: NO_RECORDS };
}

async function headOfWhole(file: Blob): Promise<BackupHead | null> {
  return file.size > READ_WHOLE ? null : headOf(parse(await file.text()));
}

async function* entriesByLine(file: Blob): AsyncGenerator<BackupEntry> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    const json = line?.trim().replace(/,$/, '');
    if (number === 1 || json === '' || json === ']}') continue;
    yield entryOf(json === undefined ? undefined : parse(json), number);
  }
}

async function* entriesOfWhole(file: Blob): AsyncGenerator<BackupEntry> {
  const whole = parse(await file.text());
  const records = v.is(v.looseObject({ records: v.array(v.unknown()) }), whole) ? whole.records : [];
  for (const [index, value] of records.entries()) yield entryOf(value, index + 1);
}

function entryOf(value: unknown, line: number): BackupEntry {
  if (value === undefined) return { damage: { line, why: 'syntax' } };
  const signed = v.safeParse(SIGNED, value);
  if (!signed.success) return { damage: { line, why: 'shape' } };
  if (hashText(JSON.stringify(signed.output.data)) !== signed.output.sum)
    return { damage: { line, why: 'sum' } };
  const record = v.safeParse(RECORD, signed.output);
  return record.success ? { record: record.output } : { damage: { line, why: 'shape' } };
}

const SIGNED = v.looseObject({ sum: v.string(), data: v.looseObject({}) });

/** undefined for what is no JSON. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
