import type { Span } from '../../model/span';
import { actorAfter, sayerAfter } from './after';
import { leaderBefore, sayerBefore } from './before';
import type { Mention } from './mentions';
import { narrator } from './narrator';
import type { Attribution, Scene } from './scene';

/** How far around a statement its speaker is looked for, in characters. */
const REACH = 400;
/** Of many people at once: all statements side by side are theirs. */
const TOGETHER = /纷纷|们|异口同声|你一言我一语|大家/;

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
    const from = Math.max(statements[i - 1]?.end ?? line.start, statement.start - REACH);
    const to = Math.min(statements[i + 1]?.start ?? line.end, statement.end + REACH);
    const lineStart = Math.max(line.start, from - REACH);
    while ((people[first]?.start ?? to) < lineStart) first++;
    const mentions: Mention[] = [];
    for (let k = first, one = people[k]; one && one.end <= to; one = people[++k]) mentions.push(one);
    const scene: Scene = {
      frame,
      statement,
      from,
      to,
      lineStart,
      hasNext: i + 1 < statements.length,
      mentions,
    };
    const previous = found[i - 1] ?? null;
    const { introduced, written, attribution } = sayerBefore(scene);
    found.push(
      introduced
        ? (attribution ?? sayerAfter(scene) ?? (written ? null : narrator(scene, previous, true)))
        : (sayerAfter(scene) ??
            attribution ??
            leaderBefore(scene) ??
            actorAfter(scene) ??
            narrator(scene, previous, false)),
    );
  });
  statements.forEach((_, i) => {
    const [at, next] = [statements.length - 2 - i, statements.length - 1 - i];
    const between = frame.slice(statements[at]?.end, statements[next]?.start).trim();
    const sentence = frame
      .slice(statements[next]?.end, line.end)
      .slice(0, 40)
      .replace(/[。！？].*/, '');
    if (at >= 0 && !found[at] && found[next] && /^、?$/.test(between) && TOGETHER.test(sentence))
      found[at] = found[next];
  });
  return found;
}
