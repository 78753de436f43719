import type { StorageFailure } from '../../lib/model/storage-failure';

/** There is more to work out, by another worker: this one holds what it has read until it is ended. */
export const MORE = 'more';

/** Why nothing can be stored, or null once something could. */
export type DeriveAnswer = StorageFailure | null | typeof MORE;
