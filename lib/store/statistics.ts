import type { Annotation } from '../model/annotation';
import type { Count, Statistics } from '../model/statistics';
import { localDay } from '../text/local-day';
import type { LingjuDatabase } from './db';
import { byUse } from './tally';

/** Rows read at once: memory stays small, however many there are. */
const RUN = 2000;

/** Counts what is live in the library: articles when they were saved, annotations when they were made. No text is read. */
export async function libraryStatistics(db: LingjuDatabase): Promise<Statistics> {
  const saved = new Map<string, number>();
  const made = new Map<string, number>();
  const tags = new Map<string, number>();
  const sources = new Map<string, number>();
  const live = new Set<string>();
  await db.articles.each(({ id, savedAt, deletedAt, meta, tally }) => {
    if (deletedAt !== undefined) return;
    live.add(id);
    add(saved, monthOf(savedAt));
    add(sources, meta.source ?? meta.site);
    for (const { tag, count } of tally.tags) add(tags, tag, count);
  });
  for await (const { articleId, createdAt, deletedAt, correction } of allAnnotations(db)) {
    if (deletedAt === undefined && !correction && live.has(articleId)) add(made, monthOf(createdAt));
  }
  const months = monthsBetween([...saved.keys(), ...made.keys()].sort());
  return {
    months: months.map((month) => ({
      month,
      articles: saved.get(month) ?? 0,
      notes: made.get(month) ?? 0,
    })),
    tags: ranked(tags),
    sources: ranked(sources),
  };
}

async function* allAnnotations(db: LingjuDatabase): AsyncGenerator<Annotation> {
  let last = '';
  for (;;) {
    const run = await db.annotations.where('id').above(last).limit(RUN).toArray();
    yield* run;
    if (run.length < RUN) return;
    last = run.at(-1)?.id ?? last;
  }
}

const add = (counts: Map<string, number>, name: string, by = 1): void => {
  counts.set(name, (counts.get(name) ?? 0) + by);
};

const ranked = (counts: ReadonlyMap<string, number>): readonly Count[] =>
  [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort(byUse)
    .map(({ tag, count }) => ({ name: tag, count }));

const monthOf = (stamp: string): string => localDay(stamp).slice(0, 7);

/** Every month from the first to the last of sorted ones. */
function monthsBetween(sorted: readonly string[]): readonly string[] {
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: string[] = [];
  const at = new Date(Number(first.slice(0, 4)), Number(first.slice(5)) - 1, 1);
  while (months.at(-1) !== last && months.length < 1200) {
    months.push(monthOf(at.toISOString()));
    at.setMonth(at.getMonth() + 1);
  }
  return months;
}
