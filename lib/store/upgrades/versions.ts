import type Dexie from 'dexie';
import { version1 } from './v1';
import { version2 } from './v2';
import { version3 } from './v3';
import { version4 } from './v4';

/** Every version of the database, oldest first. None is ever removed: some user may still have it. */
export const VERSIONS: readonly ((db: Dexie) => void)[] = [version1, version2, version3, version4];
