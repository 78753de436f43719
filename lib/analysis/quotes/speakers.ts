import type { Speaker } from '../../model/marks';
import { actorAfter, sayerAfter } from './after';
import { leaderBefore, sayerBefore } from './before';
import { goingOn, narrator } from './going-on';
import { type Mention, mentionsWithin } from './mentions';
import type { Attribution, Scene, Statement } from './scene';

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
  statements: readonly Statement[],
  all: readonly Mention[],
  lineStart: number,
  lineEnd: number,
): (Attribution | null)[] {
  const found: (Attribution | null)[] = [];
  statements.forEach((statement, i) => {
    const from = Math.max(statements[i - 1]?.end ?? lineStart, statement.start - REACH);
    const to = Math.min(statements[i + 1]?.start ?? lineEnd, statement.end + REACH);
    const scene: Scene = {
      frame,
      statement,
      from,
      to,
      lineStart: Math.max(lineStart, from - REACH),
      hasNext: i + 1 < statements.length,
      mentions: mentionsWithin(all, Math.max(lineStart, from - REACH), to),
    };
    const previous = found[i - 1] ?? null;
    const lead = sayerBefore(scene);
    found.push(
      lead.introduced
        ? (lead.attribution ??
            goingOn(scene, previous, true) ??
            sayerAfter(scene) ??
            narrator(scene, previous, true))
        : (sayerAfter(scene) ??
            lead.attribution ??
            leaderBefore(scene) ??
            actorAfter(scene) ??
            goingOn(scene, previous, false) ??
            narrator(scene, previous, false)),
    );
  });
  for (let i = found.length - 2; i >= 0; i--) {
    const here = statements[i];
    const next = statements[i + 1];
    const who = found[i + 1];
    if (found[i] || !here || !next || !who) continue;
    const between = frame.slice(here.end, next.start).trim();
    const sentence = /^[^。！？]*/.exec(frame.slice(next.end, Math.min(lineEnd, next.end + 40)))?.[0] ?? '';
    if ((between === '' || between === '、') && TOGETHER.test(who.mention.text + sentence)) found[i] = who;
  }
  return found;
}

/** 一位不愿具名的, 多名来自县城的 */
const SOME = /(?:另?一|这|那|有|几|多|两|三)[位名个些][^，。；：！？“”《》（）\n]{0,14}的$/;

/** A person without a name is shown with the words that tell who it is; an office is kept apart from a name. */
export function speakerOf(mention: Mention, role: string | undefined, text: string): Speaker {
  let start = mention.kind === 'role' ? mention.phraseStart : mention.start;
  if (mention.kind === 'role')
    start -= SOME.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
  return { start, end: mention.end, text: text.slice(start, mention.end), ...(role ? { role } : {}) };
}
