import type { Span } from './span';

/** What is known of an article besides its text. Names follow the trade: 主题 / 引题 / 副题, 来源, 作者署名, 编辑, 栏目. */
export type ArticleMeta = {
  /** Canonical: no hash, no tracking parameters, first page of a multi-page article. */
  readonly url: string;
  /** `wzljl`, `wzrb`, `xjdsb`, or the host name of any other site. */
  readonly site: string;
  /** Id of the site profile that matched, `generic` otherwise. */
  readonly template: string;
  /** 主题 */
  readonly title: string;
  /** 引题, the line above the title. */
  readonly kicker?: string;
  /** 副题, the line below the title. */
  readonly subtitle?: string;
  /** ISO 8601 with +08:00 when the time is known, else YYYY-MM-DD. */
  readonly published?: string;
  readonly source?: string;
  readonly byline?: string;
  readonly editor?: string;
  readonly section?: readonly string[];
};

/** A property of a stretch of a block's text. Offsets count from the start of the block's own text. */
export type Inline = Span &
  ({ readonly kind: 'strong' | 'emphasis' } | { readonly kind: 'link'; readonly href: string });

export type TextBlock = {
  readonly kind: 'paragraph' | 'heading' | 'quote' | 'listItem' | 'caption';
  readonly text: string;
  readonly inlines: readonly Inline[];
  /** Headings: 2 is a section head of the article (1 is the title). List items: nesting depth from 1. */
  readonly level?: number;
};
/** `src` is absolute; the size is its own, in pixels, where the page had loaded it. */
export type ImageBlock = {
  readonly kind: 'image';
  readonly src: string;
  readonly alt: string;
  readonly width?: number;
  readonly height?: number;
};
export type TableBlock = { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };
/** A further page of the article that could not be loaded: shown where its text would stand. */
export type GapBlock = { readonly kind: 'gap'; readonly url: string; readonly page: number };
export type Block = TextBlock | ImageBlock | TableBlock | GapBlock;

/** An article as data without HTML. Plain JSON: it crosses message channels and IndexedDB as it is. */
export type ExtractedArticle = {
  readonly schema: 1;
  readonly meta: ArticleMeta;
  readonly blocks: readonly Block[];
};

/** An article as the library keeps it. */
export type Article = ExtractedArticle & {
  /** UUID. */
  readonly id: string;
  /** The revision of the text shown; annotations name the revision they were made on. */
  readonly revisionId: string;
  /** The revision shown before the page was found changed, as long as the reader has not taken note of the change. */
  readonly changedFrom?: string;
  /** ISO 8601, UTC: first saved, and last captured. */
  readonly savedAt: string;
  readonly capturedAt: string;
};

/**
 * What a capture did to the library. `same`: the text is the one stored (its metadata and pictures may be newer).
 * `changed`: it is another one; the earlier text is kept beside it.
 */
export type CaptureOutcome = 'new' | 'same' | 'changed';

/** Why a part of the page is not in the article. */
export type Removal = {
  /** The step of the extraction that removed it. */
  readonly step: string;
  /** The selector or pattern that matched. */
  readonly rule: string;
  /** One English sentence. */
  readonly reason: string;
  /** What was removed, a line for each line of the page; shortened when very long. */
  readonly text: string;
  /** The text of the article's line it stood behind, empty before the first; absent where it stood outside the article. */
  readonly after?: string;
};

/**
 * Why a page gave no article. `not-article`: its address or its shape says so (lists, home pages, 问政). `error-page`: it
 * says that the article is gone. `no-text`: an article's page without text (pictures or a player only).
 */
export type ExtractionFailure = 'not-article' | 'error-page' | 'no-text';

/** `reason` is one of the codes of `ExtractionFailure`. */
export type ExtractionResult =
  | { readonly ok: true; readonly article: ExtractedArticle; readonly report: readonly Removal[] }
  | { readonly ok: false; readonly reason: string; readonly report: readonly Removal[] };

export const isTextBlock = (block: Block): block is TextBlock => 'text' in block;

/**
 * The text blocks' texts joined by '\n'; every offset in marks and annotations is an offset into it.
 * Images, tables and gaps add nothing.
 */
export function plainText(article: { readonly blocks: readonly Block[] }): string {
  return article.blocks
    .filter(isTextBlock)
    .map((block) => block.text)
    .join('\n');
}

/** Where each block's text stands in `plainText`; null for blocks without text. Same order and length as `blocks`. */
export function blockSpans(article: { readonly blocks: readonly Block[] }): readonly (Span | null)[] {
  let offset = 0;
  return article.blocks.map((block) => {
    if (!isTextBlock(block)) return null;
    const span = { start: offset, end: offset + block.text.length };
    offset = span.end + 1;
    return span;
  });
}
