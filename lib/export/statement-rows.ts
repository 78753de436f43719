import type { QuoteMark } from '../model/marks';

export type StatementLabels = {
  readonly columns: readonly [speaker: string, role: string, statement: string, inferredFrom: string];
  /** Stands where nobody can be named with certainty. */
  readonly unknownSpeaker: string;
  /** Stands for the inference where the user named the speaker. */
  readonly corrected: string;
};

/** Who said what: the statements of a text, a row each in text order under a head row. Terms and titles are no statements. */
export function statementRows(
  text: string,
  quotes: readonly QuoteMark[],
  labels: StatementLabels,
): readonly (readonly string[])[] {
  const rows = quotes
    .filter((quote) => quote.kind === 'speech')
    .map((quote) => [
      quote.speaker?.text ?? labels.unknownSpeaker,
      quote.speaker?.role ?? '',
      text.slice(quote.start, quote.end),
      quote.corrected ? labels.corrected : (quote.cue ?? ''),
    ]);
  return [labels.columns, ...rows];
}
