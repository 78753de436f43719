import type { QuoteMark } from '../model/marks';
import { foldText } from './quotes/fold';
import { kindOf } from './quotes/kind';
import { linesOf } from './quotes/lines';
import { mentionsIn } from './quotes/mentions';
import { type Pair, pairsOfLine } from './quotes/pairs';
import { PeopleSoFar } from './quotes/people-so-far';
import { buildRegister } from './quotes/register';
import { attribute } from './quotes/speakers';

/** A pair of marks with its kind; `statement`: words that somebody says and that stand in no other quotation. */
type Quotation = { readonly pair: Pair; readonly kind: QuoteMark['kind']; readonly statement: boolean };

/**
 * The quotations of an article's plain text, sorted; one a pair of marks, marks included, none reaching past the end of its
 * paragraph. Only speech has a speaker, and none rather than a doubtful one. Any string is good input.
 */
export function findQuotes(text: string): QuoteMark[] {
  const folded = foldText(text);
  const lines = quotationsByLine(folded);
  const statements = lines.flatMap((line) => line.quotations.filter((quotation) => quotation.statement));
  const frame = blank(folded, statements);
  const register = buildRegister(statements.length > 0 ? folded : '');
  const people = new PeopleSoFar(frame, text);

  const marks: QuoteMark[] = [];
  /** Paragraphs of a statement that goes on: they wait for the speaker, who is named at its end. */
  let waiting: number[] = [];
  for (const { start, end, quotations } of lines) {
    const here = quotations.filter((quotation) => quotation.statement).map(({ pair }) => pair);
    const mentions = statements.length > 0 ? mentionsIn(frame, start, end, register) : [];
    const found = attribute(frame, here, mentions, { start, end });
    let position = 0;
    for (const { pair, kind, statement } of quotations) {
      const attribution = statement ? (found[position++] ?? null) : null;
      const speaker = attribution ? people.speaker(attribution.mention, mentions) : null;
      const cue = speaker && attribution?.cue ? { cue: attribution.cue } : {};
      marks.push({ start: pair.start, end: pair.end, kind, speaker, ...cue });
      if (!statement) continue;
      if (speaker) for (const at of waiting) marks[at] = { ...(marks[at] ?? pair), kind, speaker, ...cue };
      if (pair.goesOn && !speaker) waiting.push(marks.length - 1);
      else waiting = [];
    }
    people.add(mentions, found);
  }
  return marks;
}

/** The lines of the text, each with its quotations in order. */
function quotationsByLine(text: string) {
  const lines = linesOf(text);
  let previousOpen = false;
  return lines.map((line, index) => {
    const next = lines[index + 1]?.start ?? text.length;
    const nextOpens = /^\s*[“「『"‘]/.test(text.slice(next, next + 12));
    const pairs = pairsOfLine(text, line.start, line.end, { nextOpens, previousOpen });
    previousOpen = pairs.some((pair) => pair.goesOn);
    const quotations = pairs.map((pair): Quotation => {
      const kind = kindOf(text, pair, line.start, line.end);
      return { pair, kind, statement: kind === 'speech' && pair.depth === 0 };
    });
    return { ...line, quotations };
  });
}

/** The text with the statements blanked out, so that nothing in them is read as the writer's own; their last character stays. */
function blank(text: string, statements: readonly Quotation[]): string {
  let out = '';
  let at = 0;
  for (const { pair } of statements) {
    const blanks = '■'.repeat(Math.max(0, pair.end - pair.start - 3));
    out +=
      text.slice(at, pair.start) + `“${blanks}${text.charAt(pair.end - 2)}”`.slice(pair.start - pair.end);
    at = pair.end;
  }
  return out + text.slice(at);
}
