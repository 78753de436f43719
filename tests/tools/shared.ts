import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './source-files';

/**
 * Path of a file in the folder shared beside the project (`../shared`, or where LINGJU_SHARED points), or null where it
 * is absent: tests that need it skip themselves then.
 */
export function sharedFile(name: string): string | null {
  const file = join(process.env.LINGJU_SHARED ?? join(root, '..', 'shared'), name);
  return existsSync(file) ? file : null;
}
