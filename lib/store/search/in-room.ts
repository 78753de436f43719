import { storageFailure } from '../../model/storage-failure';

/** Steps that store what can also be made later: a full disk is no failure of them. */
export type InRoom = {
  /** Runs a step; resolves to whether there was room for it. Rejects as the step does for any other reason. */
  readonly attempt: (storing: () => Promise<void>) => Promise<boolean>;
  /** Whether there was none for the last one. */
  readonly isFull: () => boolean;
};

export function inRoom(onFull: () => void): InRoom {
  let isFull = false;
  return {
    async attempt(storing) {
      try {
        await storing();
        isFull = false;
      } catch (error) {
        if (storageFailure(error) !== 'quota') throw error;
        isFull = true;
        onFull();
      }
      return !isFull;
    },
    isFull: () => isFull,
  };
}
