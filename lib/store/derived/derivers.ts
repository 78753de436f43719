/** What of an article something can be derived from. Whether it is live or in the bin concerns every deriver. */
export const ARTICLE_PARTS = ['text', 'notes', 'corrections'] as const;
export type ArticlePart = (typeof ARTICLE_PARTS)[number];

/** Everything that is derived from articles, and from what of them. */
export const DERIVED = {
  /** Statements and figures across articles (marks.ts). */
  marks: ['text', 'corrections'],
  /** The index of the search (search/). */
  search: ['text', 'notes', 'corrections'],
} as const satisfies Readonly<Record<string, readonly ArticlePart[]>>;

export type DerivedName = keyof typeof DERIVED;

const NAMES = Object.keys(DERIVED).filter((name): name is DerivedName => Object.hasOwn(DERIVED, name));

/** Who has to work again when these parts of an article have changed. */
export const deriversOf = (parts: readonly ArticlePart[]): readonly DerivedName[] =>
  NAMES.filter((name) => {
    const own: readonly ArticlePart[] = DERIVED[name];
    return parts.some((part) => own.includes(part));
  });
