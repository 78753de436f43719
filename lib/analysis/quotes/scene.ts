import type { Span } from '../../model/span';
import type { Mention } from './mentions';

/** Who says a statement, and by which word that is known; '' where only an act or the subject tells it. */
export type Attribution = { readonly mention: Mention; readonly cue: string };
type Sentence = { readonly at: number; readonly text: string };
/** A statement and what stands around it in its paragraph, up to the statements on both sides. */
export type Scene = {
  /** The text of the article without its statements. */
  readonly frame: string;
  readonly statement: Span;
  readonly lineStart: number;
  /** Where the text between the statement before and this one begins. */
  readonly from: number;
  /** The unfinished or last sentence before the statement; '' right after another statement or at the start. */
  readonly lead: Sentence;
  /** The sentence after it, without the punctuation around it; `leadsOn`: to the next statement, with a colon. */
  readonly tail: Sentence & { readonly end: string; readonly leadsOn: boolean };
  /** The people around, those of the paragraph before `from` included. */
  readonly mentions: readonly Mention[];
};

const SENTENCE = /[^。！？]*(?:[。！？]+|…+(?=\n|$))?$/;

/** `between`: from the end of the statement before (or the line's start) to the start of the one after (or the line's end). */
export function sceneOf(
  frame: string,
  statement: Span,
  lineStart: number,
  between: Span,
  hasNext: boolean,
  mentions: readonly Mention[],
): Scene {
  const before = frame.slice(between.start, statement.start).trimEnd();
  const lead = (SENTENCE.exec(before)?.[0] ?? '').replace(/^[，、\s]+/, '');
  const after = frame.slice(statement.end, between.end);
  const gap = /^\s*，?\s*/.exec(after)?.[0].length ?? 0;
  const [text = ''] = /^.*?(?=[。！？；：]|…+(?:\n|$)|$)/.exec(after.slice(gap)) ?? [];
  const end = after.charAt(gap + text.length) || (hasNext ? '“' : '');
  return {
    frame,
    statement,
    lineStart,
    from: between.start,
    lead: { at: between.start + before.length - lead.length, text: lead },
    tail: { at: statement.end + gap, text, end, leadsOn: hasNext && end === '：' },
    mentions,
  };
}
