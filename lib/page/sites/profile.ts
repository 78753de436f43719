/**
 * What is known about the pages of one template. Data only: the engine alone interprets it, and every selector is a cue
 * that may miss. `hosts` are whole host names; the first profile whose host, path and most evidence fit is taken.
 */
export type SiteProfile = {
  /** The file's name: becomes `meta.template`. */
  readonly id: string;
  /** Becomes `meta.site`. */
  readonly site: string;
  /** Whole host names, lower case, without port. Look-alikes (`notwzljl.cn`) must not match. */
  readonly hosts: readonly string[];
  /** Path of an article. The first group is what all pages of one article share, the second the page's number. */
  readonly path: RegExp;
  /** Matched against the first stretch of the page's visible text; the profile with most hits is taken. */
  readonly evidence: readonly RegExp[];
  /** CSS selectors of single elements: bonus cues. */
  readonly selectors: {
    readonly title?: string;
    readonly kicker?: string;
    readonly subtitle?: string;
    readonly byline?: string;
    readonly body?: string;
  };
  /** True where the lines between breadcrumb and dateline are title lines and nothing else. */
  readonly titleLines: boolean;
  /** `day` where the page's printed time is not the article's, as in e-papers. */
  readonly precision: 'minute' | 'day';
  /** Names of the site in its breadcrumb and titles. */
  readonly names: readonly string[];
  /** Lines that end the article wherever they stand. */
  readonly tail: readonly RegExp[];
  /** Addresses of pictures that belong to the template. */
  readonly furniture?: RegExp;
};
