import type { Anchor, Correction, PlacedAnnotation } from '../model/annotation';
import type { Marks, QuoteMark, Speaker } from '../model/marks';
import { intersection, type Span } from '../model/span';
import { peopleOf } from './people';

type PlacedCorrection = { readonly correction: Correction; readonly anchor: Anchor };

/**
 * The analysis with the user's corrections applied. A correction counts for a mark when the two cover each other by
 * more than half: rules that later draw a mark a little wider do not lose what the user said of it.
 */
export function correctedMarks(text: string, marks: Marks, annotations: readonly PlacedAnnotation[]): Marks {
  const corrections = annotations.flatMap(({ annotation, anchor }): PlacedCorrection[] =>
    annotation.correction && anchor ? [{ correction: annotation.correction, anchor }] : [],
  );
  if (corrections.length === 0) return marks;

  const dismissed = (layer: 'number' | 'quote') => (mark: Span) =>
    corrections.some(
      ({ correction, anchor }) =>
        correction.kind === 'dismiss' && correction.layer === layer && isSameMark(mark, anchor),
    );
  const people = peopleOf(marks.quotes);
  const isNoNumber = dismissed('number');
  const isNoQuote = dismissed('quote');
  return {
    numbers: marks.numbers.filter((mark) => !isNoNumber(mark)),
    quotes: marks.quotes
      .filter((mark) => !isNoQuote(mark))
      .map((mark) => withSpeaker(text, mark, corrections, people)),
  };
}

function withSpeaker(
  text: string,
  mark: QuoteMark,
  corrections: readonly PlacedCorrection[],
  people: readonly Speaker[],
): QuoteMark {
  const last = corrections.findLast(
    ({ correction, anchor }) => correction.kind === 'speaker' && isSameMark(mark, anchor),
  );
  if (last?.correction.kind !== 'speaker') return mark;
  const { speaker } = last.correction;
  const { cue: _inferredFrom, ...rest } = mark;
  return {
    ...rest,
    kind: 'speech',
    speaker: speaker === null ? null : namedSpeaker(text, speaker, mark, people),
    corrected: true,
  };
}

/** The user's name for the speaker, with the office that the article gives it elsewhere, at the place nearest to the quotation that has it, else at the quotation itself. */
function namedSpeaker(text: string, name: string, mark: Span, people: readonly Speaker[]): Speaker {
  const role = people.find((person) => person.text === name)?.role;
  const who = { text: name, ...(role !== undefined && { role }) };
  const before = text.lastIndexOf(name, mark.start);
  const after = text.indexOf(name, mark.end);
  const nearest = after === -1 || (before !== -1 && mark.start - before <= after - mark.end) ? before : after;
  return nearest === -1
    ? { start: mark.start, end: mark.start, ...who }
    : { start: nearest, end: nearest + name.length, ...who };
}

function isSameMark(a: Span, b: Span): boolean {
  const shared = intersection(a, b);
  if (!shared) return false;
  const length = shared.end - shared.start;
  return length * 2 > a.end - a.start && length * 2 > b.end - b.start;
}
