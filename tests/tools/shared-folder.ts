import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './source-files';

/** Material for tests that is not part of this project; tests that need it are skipped, visibly, where it is absent. */
export const sharedFolder = process.env.LINGJU_SHARED ?? join(root, '..', 'shared');
export const hasShared = (path: string): boolean => existsSync(join(sharedFolder, path));
