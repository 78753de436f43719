import type { QuoteMark, Speaker } from '../model/marks';

export type SpeakersStatements = {
  /** Null: those of whom nobody can be named. */
  readonly speaker: Speaker | null;
  /** In text order. */
  readonly statements: readonly QuoteMark[];
  /** Of the whole text, from 0 to 1. */
  readonly share: number;
  /** How many statements the groups before it have. */
  readonly above: number;
};

/**
 * The statements by who made them, with each one's share of a text of that length, in the order in which people first speak; those without a name come last. A statement
 * quoted inside another counts for its own speaker too.
 */
export function statementsBySpeaker(
  quotes: readonly QuoteMark[],
  textLength: number,
): readonly SpeakersStatements[] {
  const speech = quotes.filter(({ kind }) => kind === 'speech');
  const bySpeaker = new Map<string | null, QuoteMark[]>();
  for (const statement of speech) {
    const name = statement.speaker?.text ?? null;
    bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), statement]);
  }
  const groups = [...bySpeaker.values()].map((statements) => ({
    speaker: statements.find(({ speaker }) => speaker?.role)?.speaker ?? statements[0]?.speaker ?? null,
    statements,
    share: lengthOf(statements) / textLength,
  }));
  let above = 0;
  return [...groups.filter(({ speaker }) => speaker), ...groups.filter(({ speaker }) => !speaker)].map(
    (group) => {
      const placed = { ...group, above };
      above += group.statements.length;
      return placed;
    },
  );
}

const lengthOf = (quotes: readonly QuoteMark[]): number =>
  quotes.reduce((sum, { start, end }) => sum + end - start, 0);
