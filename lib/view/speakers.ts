import type { Statement } from '../model/across-articles';

/** Somebody who is quoted in the library. */
export type QuotedSpeaker = {
  readonly name: string;
  /** The role of the newest article that gives one. */
  readonly role: string;
  readonly count: number;
};

/** Everybody who is quoted, most quoted first. */
export function speakersOf(statements: readonly Statement[]): readonly QuotedSpeaker[] {
  const all = new Map<string, { role: string; count: number }>();
  for (const { speaker, role } of inTime(statements)) {
    const known = all.get(speaker);
    all.set(speaker, { role: role ?? known?.role ?? '', count: (known?.count ?? 0) + 1 });
  }
  return [...all]
    .map(([name, { role, count }]) => ({ name, role, count }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'zh'));
}

type Placed = Pick<Statement, 'articleId' | 'span' | 'article'>;

/** By the day of publication (without one: first), and in one article as in its text. */
export const inTime = <Mark extends Placed>(marks: readonly Mark[]): readonly Mark[] =>
  [...marks].sort(
    (a, b) =>
      (a.article.published ?? '').localeCompare(b.article.published ?? '') ||
      a.articleId.localeCompare(b.articleId) ||
      a.span.start - b.span.start,
  );
