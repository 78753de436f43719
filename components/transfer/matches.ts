import type { ArticleSummary } from '../../lib/model/summary';

/** Whether every word of the filter stands in title, source, byline, section or tags; case and width do not count. */
export function matches({ meta, tags }: ArticleSummary, filter: string): boolean {
  if (filter.trim() === '') return true;
  const text = fold(
    [
      meta.title,
      meta.kicker,
      meta.subtitle,
      meta.source,
      meta.byline,
      ...(meta.section ?? []),
      ...tags.map((tag) => `#${tag}`),
    ].join('\n'),
  );
  return fold(filter)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** `２０２０ Ａ` → `2020 a`. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
