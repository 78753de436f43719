import * as v from 'valibot';
import type { Block, ExtractedArticle, ExtractionResult, Inline, Removal } from '../model/article';
import { PICTURE_TYPES } from '../model/picture';
import type { PageToBackground } from './protocol';

export type RequestSchemas = {
  readonly [Kind in keyof PageToBackground]: v.GenericSchema<PageToBackground[Kind]['request']>;
};

/**
 * What each message from a page must look like to be believed. A content script shares its process with the page it runs in:
 * what it sends may come from a page that has taken that process over, so nothing unchecked reaches the store.
 * A function, not a table, so that the scripts that only send do not carry it.
 */
export function requestSchemas(): RequestSchemas {
  const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
  const span = { start: offset, end: offset };

  const inline: v.GenericSchema<Inline> = v.variant('kind', [
    v.object({ ...span, kind: v.picklist(['strong', 'emphasis']) }),
    v.object({ ...span, kind: v.literal('link'), href: v.string() }),
  ]);

  const block: v.GenericSchema<Block> = v.variant('kind', [
    v.object({
      kind: v.picklist(['paragraph', 'heading', 'quote', 'listItem', 'caption']),
      text: v.string(),
      inlines: v.array(inline),
      level: v.optional(v.number()),
    }),
    v.object({
      kind: v.literal('image'),
      src: v.string(),
      alt: v.string(),
      width: v.optional(v.number()),
      height: v.optional(v.number()),
    }),
    v.object({ kind: v.literal('table'), rows: v.array(v.array(v.string())) }),
    v.object({ kind: v.literal('gap'), url: v.string(), page: v.number() }),
  ]);

  const optionalText = v.optional(v.string());

  const article: v.GenericSchema<ExtractedArticle> = v.looseObject({
    schema: v.literal(1),
    meta: v.looseObject({
      url: v.string(),
      site: v.string(),
      template: v.string(),
      title: v.string(),
      kicker: optionalText,
      subtitle: optionalText,
      published: optionalText,
      source: optionalText,
      byline: optionalText,
      editor: optionalText,
      section: v.optional(v.array(v.string())),
    }),
    blocks: v.array(block),
  });

  const removal: v.GenericSchema<Removal> = v.object({
    step: v.string(),
    rule: v.string(),
    reason: v.string(),
    text: v.string(),
    after: optionalText,
  });

  const result: v.GenericSchema<ExtractionResult> = v.variant('ok', [
    v.looseObject({ ok: v.literal(true), article, report: v.array(removal) }),
    v.looseObject({ ok: v.literal(false), reason: v.string(), report: v.array(removal) }),
  ]);

  return {
    'page/detected': v.looseObject({
      kind: v.picklist(['article', 'other']),
      url: v.string(),
      arrived: v.boolean(),
    }),
    'page/captured': v.looseObject({
      result,
      url: v.string(),
      capture: v.string(),
      newTab: v.boolean(),
    }),
    'reader/opened': v.object({ capture: v.string() }),
    'reader/shown': v.object({ capture: v.string() }),
    'reader/marks': v.object({ text: v.string() }),
    'page/picture': v.object({
      src: v.pipe(v.string(), v.regex(/^https?:\/\//i)),
      type: v.picklist(PICTURE_TYPES),
      data: v.pipe(v.string(), v.base64()),
    }),
  };
}
