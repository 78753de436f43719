import type { Anchor, Selector } from '../model/annotation';
import type { Span } from '../model/span';
import { foldText } from '../text/fold';
import { locate } from './locate';
import type { Needle, Place } from './place';
import { type TextIndex, textIndex } from './text-index';

/** With the annotated text at hand, more context is looked at than a selector keeps. */
const CONTEXT = 48;

/** Below these a quotation does not survive: too many of its words are gone, or too many foreign ones stand between them. */
const LEAST_KEPT = 0.6;
const LEAST_DENSE = 0.45;

/**
 * Finds the place of a selector in `text`, from cheap to fuzzy; null when it has none: better no place than a wrong one.
 * With `textWhenAnnotated` each place is checked backwards: a passage that stood elsewhere in that text is a look-alike, not
 * the annotated one. Empty quotations have no place.
 */
export function resolveSelector(text: string, selector: Selector, textWhenAnnotated?: string): Anchor | null {
  const { quote, position } = selector;
  if (quote.exact === '') return null;
  const annotated = isTextOf(selector, textWhenAnnotated) ? textWhenAnnotated : undefined;
  if (annotated === text) return { ...position, quality: 'exact' };

  const needle = needleOf(selector, annotated);
  if (needle.quote === '') return null;
  const index = textIndex(text);
  const origin = annotated === undefined ? null : { index: textIndex(annotated), position };
  const place = locate(index, needle).find(
    (candidate) =>
      survives(candidate) &&
      (isUnmistakable(candidate, needle, index, origin?.index) || fits(candidate, needle, origin !== null)) &&
      (origin === null || comesFrom(candidate, index, origin)),
  );
  return place ? anchorAt(text, index, place, selector) : null;
}

type Origin = { readonly index: TextIndex; readonly position: Span };

/** A selector says where it was in the text it was made on; a text that has other words there is not that text. */
const isTextOf = ({ quote, position }: Selector, text: string | undefined): boolean =>
  text?.slice(position.start, position.end) === quote.exact;

function needleOf({ quote, position }: Selector, annotated: string | undefined): Needle {
  const prefix = annotated?.slice(Math.max(0, position.start - CONTEXT), position.start) ?? quote.prefix;
  const suffix = annotated?.slice(position.end, position.end + CONTEXT) ?? quote.suffix;
  return { prefix: foldText(prefix).text, quote: foldText(quote.exact).text, suffix: foldText(suffix).text };
}

const survives = (place: Place): boolean => place.kept >= LEAST_KEPT && place.dense >= LEAST_DENSE;

/**
 * Words that stand once in the text need no context. Without the annotated text only longer ones are taken at their word, unless
 * there is no context that could speak against them (notes of other programs).
 */
function isUnmistakable(
  place: Place,
  { prefix, quote, suffix }: Needle,
  index: TextIndex,
  origin: TextIndex | undefined,
): boolean {
  const isUncontested = origin !== undefined || (prefix === '' && suffix === '');
  if (place.kept < 1 || quote.length < (isUncontested ? 4 : 9)) return false;
  return standsOnce(index, quote) && (!origin || standsOnce(origin, quote));
}

function standsOnce({ folded }: TextIndex, quote: string): boolean {
  const at = folded.text.indexOf(quote);
  return at >= 0 && folded.text.indexOf(quote, at + 1) === -1;
}

/** The shorter the quotation and the less of it is left, the more of its context must be there. */
function fits(place: Place, { prefix, quote, suffix }: Needle, isChecked: boolean): boolean {
  const context = prefix.length + suffix.length;
  const found = context === 0 ? 0 : (place.before * prefix.length + place.after * suffix.length) / context;
  const isLong = quote.length >= 12;
  const isShort = quote.length < 5;
  const needed = isChecked ? (isLong ? 0 : isShort ? 0.25 : 0.15) : isLong ? 0.1 : isShort ? 0.5 : 0.3;
  return found >= (place.kept > 0.95 ? needed : needed + 0.15);
}

/** Whether the passage found, looked for in the annotated text, is the annotated one there and not another. */
function comesFrom(place: Place, { folded }: TextIndex, origin: Origin): boolean {
  const passage = {
    prefix: folded.text.slice(Math.max(0, place.start - CONTEXT), place.start),
    quote: folded.text.slice(place.start, place.end),
    suffix: folded.text.slice(place.end, place.end + CONTEXT),
  };
  const source = locate(origin.index, passage).find(survives);
  if (!source) return false;
  const { start, end } = inOriginal(origin.index, source);
  return start < origin.position.end && origin.position.start < end;
}

function inOriginal({ folded }: TextIndex, place: Place): Span {
  return { start: folded.origin[place.start] ?? 0, end: (folded.origin[place.end - 1] ?? 0) + 1 };
}

function anchorAt(text: string, index: TextIndex, place: Place, { quote, position }: Selector): Anchor {
  const span = inOriginal(index, place);
  if (text.slice(span.start, span.end) !== quote.exact) return { ...span, quality: 'changed' };
  return { ...span, quality: span.start === position.start ? 'exact' : 'moved' };
}
