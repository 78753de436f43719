import { commonSubsequence } from './common-subsequence';
import { foldText } from './fold';
import { likeness } from './likeness';
import { sentenceAround } from './sentence';

type Span = { readonly start: number; readonly end: number };

/**
 * A sentence that differs between two texts; `before` and `after` are spans in each. Of an edited sentence the words that are
 * gone and those that are new are marked. `at` is where a removed sentence would stand in the later text.
 */
export type TextChange =
  | { readonly kind: 'added'; readonly after: Span }
  | { readonly kind: 'removed'; readonly before: Span; readonly at: number }
  | { readonly kind: 'moved'; readonly before: Span; readonly after: Span }
  | {
      readonly kind: 'edited';
      readonly before: Span;
      readonly after: Span;
      readonly goneWords: readonly Span[];
      readonly newWords: readonly Span[];
    };

/** Two sentences are one edited sentence when this much of the shorter stands in the longer, by pairs of characters. */
const LEAST_LIKE = 0.5;

/**
 * What happened to the sentences of a text, in the order of the later one. White space, width and variants of punctuation make
 * no change: `２０人, 到场` is `20人，到场`.
 */
export function textChanges(before: string, after: string): readonly TextChange[] {
  const [olds, news] = [sentencesOf(before), sentencesOf(after)];
  const kept = commonSubsequence(
    olds.map(({ key }) => key),
    news.map(({ key }) => key),
  );
  const changes: TextChange[] = [];
  let [fromOld, fromNew] = [0, 0];
  for (const [old, fresh] of [...kept, [olds.length, news.length] as const]) {
    const at = news[fresh]?.start ?? after.length;
    changes.push(...changesIn(olds.slice(fromOld, old), news.slice(fromNew, fresh), at, before, after));
    [fromOld, fromNew] = [old + 1, fresh + 1];
  }
  return withMoves(changes, before, after);
}

type Sentence = Span & { readonly key: string };

function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (let from = nextWord(text, 0); from < text.length; ) {
    const { start, end } = sentenceAround(text, { start: from, end: from + 1 });
    const key = foldText(text.slice(start, end)).text;
    if (key !== '') sentences.push({ start, end, key });
    from = nextWord(text, Math.max(end, from + 1));
  }
  return sentences;
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}

/** Pairs what stood between two kept sentences with what stands there now, in order. */
function changesIn(
  olds: readonly Sentence[],
  news: readonly Sentence[],
  at: number,
  before: string,
  after: string,
): TextChange[] {
  const changes: TextChange[] = [];
  let next = 0;
  const addUpTo = (index: number) => {
    for (const { start, end } of news.slice(next, index))
      changes.push({ kind: 'added', after: { start, end } });
    next = index;
  };
  for (const old of olds) {
    const { start, end } = old;
    const partner = likest(old, news, next);
    const fresh = news[partner];
    if (fresh === undefined) {
      changes.push({ kind: 'removed', before: { start, end }, at: news[next]?.start ?? at });
      continue;
    }
    addUpTo(partner);
    next = partner + 1;
    changes.push(edited(old, fresh, before, after));
  }
  addUpTo(news.length);
  return changes;
}

/** The index of the sentence from `from` on that is likest; -1 where none is like enough. */
function likest({ key }: Sentence, news: readonly Sentence[], from: number): number {
  const values = news.map((fresh, index) => (index < from ? 0 : likeness(key, fresh.key, 2)));
  const best = Math.max(0, ...values);
  return best >= LEAST_LIKE ? values.indexOf(best) : -1;
}

const edited = (old: Span, fresh: Span, before: string, after: string): TextChange => ({
  kind: 'edited',
  before: { start: old.start, end: old.end },
  after: { start: fresh.start, end: fresh.end },
  ...wordChanges(before, old, after, fresh),
});

/** The words that are gone from a passage, and those that are new in it. */
export const changedWords = (before: string, after: string) =>
  wordChanges(before, { start: 0, end: before.length }, after, { start: 0, end: after.length });

function wordChanges(before: string, old: Span, after: string, fresh: Span) {
  const [oldWords, newWords] = [wordsOf(before, old), wordsOf(after, fresh)];
  const kept = commonSubsequence(
    oldWords.map(({ key }) => key),
    newWords.map(({ key }) => key),
  );
  const without = (words: readonly Sentence[], side: 0 | 1) => {
    const same = new Set(kept.map((pair) => pair[side]));
    return joined(words.filter((_, index) => !same.has(index)));
  };
  return { goneWords: without(oldWords, 0), newWords: without(newWords, 1) };
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

function wordsOf(text: string, { start, end }: Span): readonly Sentence[] {
  return [...words.segment(text.slice(start, end))]
    .map(({ segment, index }) => ({
      start: start + index,
      end: start + index + segment.length,
      key: foldText(segment).text,
    }))
    .filter(({ key }) => key !== '');
}

/** Neighbouring spans as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans) {
    const last = result.at(-1);
    if (last?.end === start) result[result.length - 1] = { start: last.start, end };
    else result.push({ start, end });
  }
  return result;
}

/** A sentence that went from one place and came in another has moved. */
function withMoves(changes: readonly TextChange[], before: string, after: string): readonly TextChange[] {
  const keyOf = (text: string, { start, end }: Span) => foldText(text.slice(start, end)).text;
  const gone = new Map<string, Extract<TextChange, { kind: 'removed' }>>();
  for (const change of changes) if (change.kind === 'removed') gone.set(keyOf(before, change.before), change);
  const moved = new Set<TextChange>();
  const withMoved = changes.map((change): TextChange => {
    if (change.kind !== 'added') return change;
    const source = gone.get(keyOf(after, change.after));
    if (source === undefined || moved.has(source)) return change;
    moved.add(source);
    return { kind: 'moved', before: source.before, after: change.after };
  });
  return withMoved.filter((change) => !moved.has(change));
}
