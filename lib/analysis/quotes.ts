import type { QuoteMark } from '../model/marks';
import type { Span } from '../model/span';
import { foldText } from './fold';
import { MOST_HEADINGS, speakerOfHeading } from './quotes/headings';
import { kindOf } from './quotes/kind';
import { type Mention, mentionsIn } from './quotes/mentions';
import { namesOf } from './quotes/names';
import { pairsOfLine } from './quotes/pairs';
import { peopleSoFar } from './quotes/people-so-far';
import { nounsIn } from './quotes/roles';
import { attribute, teller } from './quotes/speakers';
import { answerer, turnAt } from './quotes/turns';

/** In characters. */
const LONGEST_HEADING = 80;
const SHORT_LEAD = 30;

/**
 * The quotations of an article's plain text, sorted; one a pair of marks, marks included, none reaching past the end of its
 * paragraph. Only speech has a speaker, and none rather than a doubtful one. Any string is good input.
 */
export function findQuotes(text: string): QuoteMark[] {
  const folded = foldText(text);
  const found = [...folded.matchAll(/^.*\S.*$/gm)];
  const lines = found.map(({ 0: words, index: start }, i) => {
    const nextOpens = /^\s*[“「『"‘]/.test(found[i + 1]?.[0] ?? '');
    const quotations = pairsOfLine(words, nextOpens).map((pair) => {
      const kind = kindOf(words, pair);
      // words that somebody says and that stand in no other quotation
      const statement = kind === 'speech' && pair.depth === 0;
      return { ...pair, start: start + pair.start, end: start + pair.end, kind, statement };
    });
    return { start, end: start + words.length, quotations, said: quotations.filter((one) => one.statement) };
  });
  const statements = lines.flatMap((line) => line.said);
  const frame = blank(folded, statements);
  const nouns = statements[0] ? nounsIn(frame) : [];
  const mentions = statements[0] ? mentionsIn(frame, namesOf(frame, nouns), nouns) : [];
  const people = peopleSoFar(frame, text);

  const marks: QuoteMark[] = [];
  /** Paragraphs of a statement that goes on: they wait for the speaker, who is named at its end. */
  let waiting: number[] = [];
  /** Who speaks in the next paragraph too: “…⏎“…”. */
  let carried: { by: Pick<QuoteMark, 'speaker' | 'cue'>; goesOn: boolean } | undefined;
  const headings: { -readonly [Key in keyof QuoteMark]: QuoteMark[Key] }[] = [];
  let next = 0;
  for (const line of lines) {
    const turn = turnAt(frame, line.start);
    const here: Mention[] = [];
    for (let one = mentions[next]; one && one.start < line.end; one = mentions[++next])
      if (one.start >= line.start + turn.length) here.push(one);
    people.meet(here);
    const attributions = attribute(frame, folded, line.said, here, line).map(
      (one, i) => one ?? answerer(frame, turn, line.start, line.said[i]?.start ?? 0),
    );
    const isHeading =
      line.end - line.start < LONGEST_HEADING && !/[。！？]/.test(folded.slice(line.start, line.end));
    let nth = 0;
    for (const { start, end, kind, goesOn, statement } of line.quotations) {
      const attribution = statement ? attributions[nth++] : undefined;
      const who = attribution ? people.speaker(attribution.mention, here) : null;
      const said = folded.slice(start, end);
      // 李阿婆不肯走。“阿婆，您先上车。”: whom somebody calls or names does not speak
      const called = /^.([\u3400-\u9fff]{2,3})[，！]/.exec(said)?.[1];
      const named =
        attribution?.mention.kind === 'name' && !attribution.cue && said.includes(attribution.mention.text);
      const own = named || (called && who?.text.endsWith(called)) ? null : who;
      const cue = attribution?.cue ? { cue: attribution.cue } : {};
      const handed =
        statement &&
        start === line.start &&
        (carried?.goesOn || (end === line.end && /[。！…，].$/.test(said)))
          ? carried?.by
          : undefined;
      const by = own ? { speaker: own, ...cue } : (handed ?? { speaker: null });
      const at = marks.push({ start, end, kind, ...by }) - 1;
      if (!statement) continue;
      if (!by.speaker && isHeading) headings.push(...marks.slice(-1));
      if (by.speaker) for (const mark of waiting) Object.assign(marks[mark] ?? {}, by);
      if (goesOn && !by.speaker) waiting.push(at);
      else waiting = [];
      // “…”⏎“…”: agencies go on like this, but a question has an answer
      const ends =
        line.end === end &&
        start - line.start < SHORT_LEAD &&
        !/？[’”』」]+$/.test(said) &&
        !/^[他她]/.test(by.speaker?.text ?? '');
      carried = by.speaker && (goesOn || ends) ? { by, goesOn } : undefined;
    }
    if (!line.said[0]) carried = undefined;
    // 李明告诉记者，…⏎“…”
    if (!carried) {
      const told = teller(frame, line, here);
      const speaker = told && people.speaker(told.mention, here);
      carried = speaker ? { by: { speaker, cue: told.cue }, goesOn: false } : undefined;
    }
    people.add(here, attributions);
  }
  for (const heading of headings.slice(0, MOST_HEADINGS))
    heading.speaker = speakerOfHeading(folded, marks, heading);
  return marks;
}

/** The text with the statements blanked out, so that nothing in them is read as the writer's own; their last character stays. */
function blank(text: string, statements: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of statements) {
    out +=
      text.slice(at, start) +
      `“${'■'.repeat(Math.max(0, end - start - 3))}${text.charAt(end - 2)}”`.slice(start - end);
    at = end;
  }
  return out + text.slice(at);
}
