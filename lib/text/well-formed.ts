/** The text without what no file or address can carry: NUL and halves of surrogate pairs become U+FFFD. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}|\0/gu, '\uFFFD');
