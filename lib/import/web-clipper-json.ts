import * as v from 'valibot';
import type { ReadParts } from './note-parts';

const HIGHLIGHT = v.object({
  text: v.string(),
  timestamp: v.optional(v.string()),
  color: v.optional(v.string()),
  notes: v.optional(v.array(v.string())),
});
const FILE = v.pipe(
  v.array(v.object({ url: v.string(), title: v.optional(v.string()), highlights: v.array(v.unknown()) })),
  v.minLength(1),
);

/** The highlights that Obsidian Web Clipper exports: pages, each with its highlights. Their text is HTML there. */
export function readWebClipperJson(value: unknown): ReadParts | null {
  const file = v.safeParse(FILE, value);
  if (!file.success) return null;
  return file.output.flatMap(({ url, title, highlights }) =>
    highlights.map((record) => {
      const { success, output } = v.safeParse(HIGHLIGHT, record);
      if (!success) return null;
      const { text, timestamp, color, notes } = output;
      return { url, title, exactHtml: text, note: notes?.join('\n\n'), color, createdAt: timestamp };
    }),
  );
}
