import type { ExportInput } from './export-input';
import { fileNameOf, plainFileName } from './file-name';
import type { ExportFormat, ExportOptions } from './formats';

export type ExportedFile = { readonly name: string; readonly mime: string; readonly text: string };

/**
 * The articles in one format, as files: one for each article, or one for all. No two names are equal, whatever the case of
 * their letters. `title` names the file that holds several articles.
 */
export function exportedFiles(
  format: ExportFormat,
  inputs: readonly ExportInput[],
  options: ExportOptions,
  title: string,
): readonly ExportedFile[] {
  const { extension, mime } = format;
  const [first] = inputs;
  if (first === undefined) return [];
  if (format.files === 'one for all') {
    const day = options.exportedAt.slice(0, 10);
    const name =
      inputs.length === 1
        ? fileNameOf(first.article, extension)
        : plainFileName(`${day} ${title}`, extension);
    return [{ name, mime, text: format.toText(inputs, options) }];
  }
  const nameOf = distinctNames();
  return inputs.map((input) => ({
    name: nameOf(fileNameOf(input.article, extension)),
    mime,
    text: format.toText(input, options),
  }));
}

/** Gives the second `a.md` the name `a (2).md`. */
export function distinctNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const [, stem = name, extension = ''] = /^(.*)(\.[^.]*)$/.exec(name) ?? [];
    let distinct = name;
    for (let count = 2; taken.has(distinct.toLowerCase()); count += 1)
      distinct = `${stem} (${count})${extension}`;
    taken.add(distinct.toLowerCase());
    return distinct;
  };
}
