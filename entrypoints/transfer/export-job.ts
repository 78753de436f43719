import type { Watch } from '../../components/transfer/transfer-props';
import type { ExportInput } from '../../lib/export/export-input';
import { distinctNames, exportedFiles } from '../../lib/export/exported-files';
import type { ExportFormat, ExportOptions } from '../../lib/export/formats';
import type { LingjuDatabase } from '../../lib/store/db';
import { exportInput } from '../export/export-input';

export type WrittenFile = {
  readonly name: string;
  readonly mime: string;
  readonly text: string;
  /** The article of a file that holds one; null for one that holds several. */
  readonly articleId: string | null;
};

/** Of which articles an export is, and of which of their notes; without `noteIds`, of all. */
export type ExportScope = {
  readonly articleIds: readonly string[];
  readonly noteIds?: ReadonlySet<string> | undefined;
};

/**
 * The files of an export, made one after the other. Formats with a file for each article hold one article in memory at a time.
 * `title` names a file that holds several.
 */
export async function* exportJob(
  db: LingjuDatabase,
  format: ExportFormat,
  { articleIds, noteIds }: ExportScope,
  options: ExportOptions,
  title: string,
  { signal, onProgress }: Watch,
): AsyncGenerator<WrittenFile> {
  const nameOf = distinctNames();
  const together: ExportInput[] = [];
  for (const [index, articleId] of articleIds.entries()) {
    signal.throwIfAborted();
    onProgress({ done: index, total: articleIds.length });
    const input = await exportInput(db, articleId, format.id, noteIds);
    if (input === null) continue;
    if (format.files === 'one for all') together.push(input);
    else
      for (const file of exportedFiles(format, [input], options, title))
        yield { ...file, name: nameOf(file.name), articleId };
  }
  const id = together.length === 1 ? (together[0]?.article.id ?? null) : null;
  for (const file of exportedFiles(format, together, options, title)) yield { ...file, articleId: id };
}
