import type { QuoteMark } from '../model/marks';
import type { Span } from '../model/span';
import { foldText } from './quotes/fold';
import { kindOf } from './quotes/kind';
import { mentionsIn } from './quotes/mentions';
import { namesOf } from './quotes/names';
import { type Pair, pairsOfLine } from './quotes/pairs';
import { peopleSoFar } from './quotes/people-so-far';
import { nounsIn } from './quotes/roles';
import { attribute } from './quotes/speakers';

/** A pair of marks with its kind; `statement`: words that somebody says and that stand in no other quotation. */
type Quotation = Pair & { readonly kind: QuoteMark['kind']; readonly statement: boolean };

/**
 * The quotations of an article's plain text, sorted; one a pair of marks, marks included, none reaching past the end of its
 * paragraph. Only speech has a speaker, and none rather than a doubtful one. Any string is good input.
 */
export function findQuotes(text: string): QuoteMark[] {
  const folded = foldText(text);
  const lines = linesOf(folded).map((line) => ({ ...line, quotations: [] as readonly Quotation[] }));
  lines.forEach((line, index) => {
    const nextOpens = /^\s*[“「『"‘]/.test(folded.slice(lines[index + 1]?.start ?? text.length).slice(0, 12));
    line.quotations = pairsOfLine(folded, line, nextOpens).map((pair) => {
      const kind = kindOf(folded, pair, line.start, line.end);
      return { ...pair, kind, statement: kind === 'speech' && pair.depth === 0 };
    });
  });
  const statements = lines.flatMap((line) => line.quotations.filter((quotation) => quotation.statement));
  const frame = blank(folded, statements);
  const nouns = statements.length > 0 ? nounsIn(frame) : [];
  const all = statements.length > 0 ? mentionsIn(frame, namesOf(frame, nouns), nouns) : [];
  const people = peopleSoFar(frame, text);

  const marks: QuoteMark[] = [];
  /** Paragraphs of a statement that goes on: they wait for the speaker, who is named at its end. */
  let waiting: number[] = [];
  let next = 0;
  for (const line of lines) {
    const first = next;
    while ((all[next]?.start ?? line.end) < line.end) next++;
    let mentions = all.slice(first, next);
    // 梁敏：是被我爸骗回来的，他说“我病了”。: who answers is not whom the answer is about
    const turn = /^[^，。：“]{1,8}：(?!\s*[“「『"])/.exec(frame.slice(line.start, line.start + 12));
    if (turn) mentions = mentions.filter((one) => one.start >= line.start + turn[0].length);
    const here = line.quotations.filter((quotation) => quotation.statement);
    const found = attribute(frame, here, mentions, line);
    let told = 0;
    for (const quotation of line.quotations) {
      const { start, end, kind, goesOn } = quotation;
      const attribution = quotation.statement ? found[told++] : null;
      const speaker = attribution ? people.speaker(attribution.mention, mentions) : null;
      const cue = speaker && attribution?.cue ? { cue: attribution.cue } : {};
      marks.push({ start, end, kind, speaker, ...cue });
      if (!quotation.statement) continue;
      if (speaker)
        for (const at of waiting) marks[at] = { ...(marks[at] ?? quotation), kind, speaker, ...cue };
      if (goesOn && !speaker) waiting.push(marks.length - 1);
      else waiting = [];
    }
    people.add(mentions, found);
  }
  return marks;
}

/** The paragraphs of a plain text: its lines that are not blank. */
const linesOf = (text: string): Span[] =>
  [...text.matchAll(/^.*\S.*$/gm)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));

/** The text with the statements blanked out, so that nothing in them is read as the writer's own; their last character stays. */
function blank(text: string, statements: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of statements) {
    const blanks = '■'.repeat(Math.max(0, end - start - 3));
    out += text.slice(at, start) + `“${blanks}${text.charAt(end - 2)}”`.slice(start - end);
    at = end;
  }
  return out + text.slice(at);
}
