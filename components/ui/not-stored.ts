import { storageFailure } from '../../lib/model/storage-failure';
import type { MessageKey } from './messages';

/** What the user is told, and can do, when the store has refused their words with this error. */
export const notStored = (error: unknown): MessageKey =>
  storageFailure(error) === 'quota' ? 'storeFull' : 'storeFailed';
