/** Han characters that people read in a minute of news, at ease. */
const PER_MINUTE = 400;

/** Whole minutes, at least one. `characters`: as `countCharacters` counts. */
export const readingMinutes = (characters: number): number =>
  Math.max(1, Math.round(characters / PER_MINUTE));
