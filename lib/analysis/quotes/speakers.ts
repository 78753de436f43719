import type { Span } from '../../model/span';
import { actorAfter, sayerAfter } from './after';
import { sayerBefore } from './before';
import type { Mention } from './mentions';
import { narrator, tellerOf } from './narrator';

/** Who says a statement, and by which word that is known; '' where only an act or the subject tells it. */
export type Attribution = { readonly mention: Mention; readonly cue: string };

/** How far around a statement its speaker is looked for, in characters. */
const REACH = 400;

/**
 * The statements of one line, each with its speaker. `frame` is the text with the statements blanked out, so that nothing
 * inside them is read as a clause around them; `text` has them. The rules are asked from certain to less certain; the first answer decides.
 */
export function attribute(
  frame: string,
  text: string,
  statements: readonly Span[],
  mentions: readonly Mention[],
  line: Span,
): (Attribution | undefined)[] {
  const found: (Attribution | undefined)[] = [];
  let first = 0;
  statements.forEach(({ start, end }, i) => {
    const from = Math.max(statements[i - 1]?.end ?? line.start, start - REACH);
    const to = Math.min(statements[i + 1]?.start ?? line.end, end + REACH);
    const lineStart = Math.max(line.start, from - REACH);
    while ((mentions[first]?.start ?? to) < lineStart) first++;
    let last = first;
    while ((mentions[last]?.end ?? to + 1) <= to) last++;
    const scene = {
      frame,
      said: text.slice(start, end),
      start,
      end,
      from,
      to,
      lineStart,
      people: mentions.slice(first, last),
    };
    const { introduced, written, sayer } = sayerBefore(scene);
    found.push(
      (introduced || sayer ? undefined : sayerAfter(scene)) ??
        sayer ??
        (introduced ? undefined : actorAfter(scene)) ??
        (written || frame.charAt(end) === '的' ? undefined : narrator(scene, found[i - 1], introduced)),
    );
  });
  return found;
}

/** Whose words the end of a paragraph gives without marks, behind its last statement. */
export function teller(
  frame: string,
  { end, start, said }: Span & { readonly said: readonly Span[] },
  people: readonly Mention[],
): Attribution | undefined {
  const from = Math.max(said.at(-1)?.end ?? start, end - REACH);
  const told = tellerOf({ frame, said: '我', start: end, end, from, to: end, lineStart: start, people });
  return told &&
    told.mention.kind !== 'body' &&
    /^[^。！？]*[，：][^。！？]{4}/.test(frame.slice(told.mention.end, end))
    ? told
    : undefined;
}
