import type { FigureHere, MarkedArticle, StatementHere } from '../../model/across-articles';

/** An article that a deriver must read anew. `mark` is another one each time that it is marked. */
export type StaleRow = { readonly deriver: string; readonly articleId: string; readonly mark: string };

/** By which rules a deriver has worked so far. */
export type DeriverRow = { readonly name: string; readonly rules: string };

/** What the two rows of marks say of their article; `day` is `YYYY-MM-DD` of publication, or empty. */
type OfArticle = { readonly articleId: string; readonly day: string; readonly article: MarkedArticle };

/** What is said in one article; there is none for an article in which nobody is quoted. */
export type StatementsRow = OfArticle & {
  readonly speakers: readonly string[];
  readonly statements: readonly StatementHere[];
};

/** The figures of one article, in the order of the text; there is one for every live article. */
export type FiguresRow = OfArticle & {
  readonly units: readonly string[];
  readonly figures: readonly FigureHere[];
};

/** How often somebody is quoted, or a unit is used, in all articles. */
export type TallyRow = {
  readonly kind: 'speaker' | 'unit';
  readonly name: string;
  readonly count: number;
  /** Of a speaker: as the newest article with one names it, that day, and that article. */
  readonly role: string;
  readonly roleDay: string;
  readonly roleFrom: string;
};
