import type { Span } from '../../model/span';
import { actorAfter, sayerAfter } from './after';
import { sayerBefore } from './before';
import type { Mention } from './mentions';
import { narrator } from './narrator';
import { type Attribution, sceneOf } from './scene';

/** How far around a statement its speaker is looked for, in characters. */
const REACH = 400;

/**
 * The statements of one line, each with its speaker. `frame` is the text with the statements blanked out, so that nothing
 * inside them is read as a clause around them. The rules are asked from certain to less certain; the first answer decides.
 */
export function attribute(
  frame: string,
  statements: readonly Span[],
  people: readonly Mention[],
  line: Span,
): (Attribution | null)[] {
  const found: (Attribution | null)[] = [];
  let first = 0;
  statements.forEach((statement, i) => {
    const start = Math.max(statements[i - 1]?.end ?? line.start, statement.start - REACH);
    const end = Math.min(statements[i + 1]?.start ?? line.end, statement.end + REACH);
    const lineStart = Math.max(line.start, start - REACH);
    while ((people[first]?.start ?? end) < lineStart) first++;
    let last = first;
    while ((people[last]?.end ?? end + 1) <= end) last++;
    const scene = sceneOf(
      frame,
      statement,
      lineStart,
      { start, end },
      i + 1 < statements.length,
      people.slice(first, last),
    );
    const previous = found[i - 1] ?? null;
    const { introduced, written, attribution } = sayerBefore(scene);
    found.push(
      introduced
        ? (attribution ?? (written ? null : narrator(scene, previous, true)))
        : (sayerAfter(scene) ??
            attribution ??
            actorAfter(scene) ??
            (written ? null : narrator(scene, previous, false))),
    );
  });
  // “加油！”“再快一点！”村民们纷纷喊道: statements side by side are of the same crowd
  for (let i = statements.length - 1; i > 0; i--) {
    const between = frame.slice(statements[i - 1]?.end, statements[i]?.start);
    if (/^\s*、?\s*$/.test(between) && /们$/.test(found[i]?.mention.text ?? ''))
      found[i - 1] ??= found[i] ?? null;
  }
  return found;
}
