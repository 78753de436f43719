import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export type SourceFile = { readonly path: string; readonly text: string };

/** Every TypeScript file below the given top-level folders, with its path relative to the project. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ path: relative(root, file), text: readFileSync(file, 'utf8') })),
  );
}

/** The module specifiers that a file imports, statically or not. */
export function importsOf(file: SourceFile): string[] {
  const pattern = /(?:from\s*|import\s*\(\s*|import\s+|export\s+\*\s+from\s*)['"]([^'"]+)['"]/g;
  return [...file.text.matchAll(pattern)].map((match) => match[1] ?? '');
}
