import * as v from 'valibot';
import type { ReadParts } from './note-parts';
import { QUOTE_SELECTOR, quoteOf } from './quote-selector';

const ANNOTATION = v.object({
  id: v.optional(v.string()),
  uri: v.string(),
  text: v.optional(v.string()),
  tags: v.optional(v.array(v.string())),
  created: v.optional(v.string()),
  updated: v.optional(v.string()),
  document: v.optional(v.object({ title: v.optional(v.union([v.string(), v.array(v.string())])) })),
  target: v.optional(v.array(v.object({ selector: v.optional(v.array(v.unknown())) }))),
});

/** The export of Hypothesis's sidebar, `annotations`; the answer of its search interface, `rows`, has the same records. */
const FILE = v.union([
  v.pipe(
    v.object({ annotations: v.array(v.unknown()), export_date: v.string() }),
    v.transform(({ annotations }) => annotations),
  ),
  v.pipe(
    v.object({ rows: v.array(v.object({ uri: v.string() })), total: v.number() }),
    v.transform(({ rows }): readonly unknown[] => rows),
  ),
]);

/** A reply has no words of the page under it: it comes in as a note on the page. */
export function readHypothesisJson(value: unknown): ReadParts | null {
  const file = v.safeParse(FILE, value);
  if (!file.success) return null;
  const records = file.output;
  return records.map((record) => {
    const { success, output } = v.safeParse(ANNOTATION, record);
    if (!success) return null;
    const { id, uri, text, tags, created, updated, document, target } = output;
    const title = document?.title;
    return {
      id,
      url: uri,
      title: typeof title === 'string' ? title : title?.[0],
      ...quoteOf(target?.[0]?.selector?.find((selector) => v.is(QUOTE_SELECTOR, selector))),
      note: text,
      tags,
      createdAt: created,
      updatedAt: updated,
    };
  });
}
