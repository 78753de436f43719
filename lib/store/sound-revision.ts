import type { RevisionRow } from './rows';

/** An article has no text that could be shown; its annotations may all be there. */
export class DamagedText extends Error {
  constructor() {
    super('The text of this article is damaged.');
  }
}

/** Whether a stored text can be shown: a damaged disk, or another program, may have left something else under its id. */
export const isSoundRevision = (row: RevisionRow): boolean => {
  const { text, blocks, meta }: Partial<RevisionRow> = row;
  return typeof text === 'string' && Array.isArray(blocks) && typeof meta?.title === 'string';
};
