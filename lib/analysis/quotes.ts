import type { QuoteMark } from '../model/marks';
import { foldText } from './quotes/fold';
import { kindOf } from './quotes/kind';
import { linesOf } from './quotes/lines';
import { type Mention, mentionsIn, roleOf } from './quotes/mentions';
import { type Pair, pairsOfLine } from './quotes/pairs';
import { PeopleSoFar } from './quotes/people-so-far';
import { buildRegister } from './quotes/register';
import { attribute, speakerOf } from './quotes/speakers';

/**
 * The quotations of an article's plain text, sorted; one a pair of marks, marks included, none reaching past the end of its
 * paragraph. Only speech has a speaker, and none rather than a doubtful one. Any string is good input.
 */
export function findQuotes(text: string): QuoteMark[] {
  const folded = foldText(text);
  const lines = linesOf(folded);
  const marked = lines.map((line, i) => {
    const nextOpens = /^\s*[“「『"‘]/.test(
      folded.slice(lines[i + 1]?.start ?? folded.length, (lines[i + 1]?.start ?? folded.length) + 12),
    );
    return { ...line, nextOpens };
  });

  const pairs: { pair: Pair; kind: QuoteMark['kind']; line: number }[] = [];
  let open = false;
  marked.forEach((line, index) => {
    const here = pairsOfLine(folded, line.start, line.end, line.nextOpens, open);
    open = here.some((pair) => pair.goesOn);
    for (const pair of here)
      pairs.push({ pair, kind: kindOf(folded, pair, line.start, line.end), line: index });
  });
  if (pairs.length === 0) return [];

  const frame = blank(
    folded,
    pairs.filter(({ pair, kind }) => kind === 'speech' && pair.depth === 0).map(({ pair }) => pair),
  );
  const people = buildRegister(folded);
  const soFar = new PeopleSoFar(frame);
  const firsts = new Set([...people.keys()].map((name) => name.charAt(0)));

  const marks: QuoteMark[] = [];
  let next = 0;
  let chain: number[] = [];
  marked.forEach((line, index) => {
    const first = next;
    while (pairs[next]?.line === index) next++;
    const here = pairs.slice(first, next);
    const statements = here
      .filter(({ pair, kind }) => kind === 'speech' && pair.depth === 0)
      .map(({ pair }) => ({ ...pair, content: folded.slice(pair.start + 1, pair.end - 1) }));
    const mentions: Mention[] = mentionsIn(frame, line.start, line.end, people, firsts);
    const found = attribute(frame, statements, mentions, line.start, line.end);
    let nextStatement = 0;
    for (const { pair, kind } of here) {
      const isStatement =
        statements[nextStatement]?.start === pair.start && kind === 'speech' && pair.depth === 0;
      const attribution = isStatement ? (found[nextStatement++] ?? null) : null;
      const mention = attribution && soFar.resolve(attribution.mention, mentions);
      const speaker = mention
        ? speakerOf(
            mention,
            mention.kind === 'name' ? (roleOf(folded, mention) ?? soFar.roleOf(mention.text)) : undefined,
            text,
          )
        : null;
      const mark: QuoteMark = {
        start: pair.start,
        end: pair.end,
        kind,
        speaker,
        ...(attribution?.cue ? { cue: attribution.cue } : {}),
      };
      marks.push(mark);
      if (pair.depth === 0 && kind === 'speech') {
        if (!speaker && pair.goesOn) chain.push(marks.length - 1);
        else {
          if (speaker)
            for (const position of chain)
              marks[position] = {
                ...(marks[position] ?? mark),
                speaker,
                ...(mark.cue ? { cue: mark.cue } : {}),
              };
          if (!pair.goesOn) chain = [];
        }
      }
    }
    soFar.add(mentions, found);
  });
  return marks;
}

/** The text with the statements blanked out, so that nothing in them is read as the writer's own words. */
function blank(text: string, spans: readonly Pair[]): string {
  let out = '';
  let at = 0;
  for (const span of spans) {
    out +=
      text.slice(at, span.start) +
      '“' +
      '■'.repeat(Math.max(0, span.end - span.start - 2)) +
      '”'.repeat(span.end - span.start > 1 ? 1 : 0);
    at = span.end;
  }
  return out + text.slice(at);
}
