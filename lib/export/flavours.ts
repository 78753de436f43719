import { wellFormed } from '../text/well-formed';
import { frontMatter, type Properties } from './front-matter';
import { hashtag } from './hashtag';

/** What a program expects beyond CommonMark. */
export type Flavour = {
  readonly properties: (properties: Properties) => string;
  readonly tag: (tag: string) => string;
  /** One annotation from its parts, each a piece of Markdown: the quote, a line of details, the note; '' where there is none. */
  readonly entry: (quote: string, details: string, note: string, id: string) => string;
};

export const FLAVOUR_IDS = ['commonmark', 'obsidian', 'logseq', 'siyuan'] as const;
export type FlavourId = (typeof FLAVOUR_IDS)[number];

const paragraphs = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

const commonmark: Flavour = {
  properties: frontMatter,
  tag: hashtag,
  entry: (quote, details, note) => paragraphs(quote, details, note),
};

export const FLAVOURS: Readonly<Record<FlavourId, Flavour>> = {
  commonmark,

  /** A block id below the quote, so that other notes can embed it (https://help.obsidian.md/links). */
  obsidian: {
    ...commonmark,
    entry: (quote, details, note, id) =>
      paragraphs(quote, quote && `^lingju-${id.replace(/[^\w-]/g, '').slice(0, 8)}`, details, note),
  },

  /** Page properties as `key:: value`, an outline block for each annotation with its note below it (https://docs.logseq.com). */
  logseq: {
    properties: (properties) =>
      Object.entries(properties)
        .flatMap(([key, value]) => {
          if (value === undefined || value === '') return [];
          const text = typeof value === 'string' ? value : 'time' in value ? value.time : value.join(', ');
          return text === '' ? [] : [`${key}:: ${onOneLine(text)}`];
        })
        .join('\n'),
    tag: (tag) => {
      const text = onOneLine(tag).replace(/[[\]#]/g, '');
      return text === '' ? '' : `#[[${text}]]`;
    },
    entry: (quote, details, note) => {
      const [first = '', ...rest] = [quote, details, note].filter((part) => part !== '');
      return [bullet(first), ...rest.map((part) => indented(bullet(part)))].join('\n');
    },
  },

  /** 思源 closes its tags: `#茶#`. */
  siyuan: {
    ...commonmark,
    tag: (tag) => {
      const text = onOneLine(tag).replaceAll('#', '＃');
      return text === '' ? '' : `#${text}#`;
    },
  },
};

const onOneLine = (text: string): string =>
  wellFormed(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
const indented = (markdown: string): string => markdown.replace(/^(?=.)/gm, '  ');
const bullet = (markdown: string): string => `- ${indented(markdown).slice(2)}`;
