import { cuesIn } from './cues';
import type { Mention } from './mentions';
import type { Attribution, Scene } from './scene';
import { isFirstOffice, isSubject, subjectOf } from './subject';

/** How far the two halves of a statement stand apart without a word of saying, in characters. */
const APART = 40;

/**
 * The person whose words the paragraph goes on giving: 李明告诉记者，当时水流太急。“我们只能拉绳子。” / “A。”李明笑了。“B。” / 李明今年
 * 五十岁。谈起往事，感慨地说：“…” Nobody else may have been named since.
 */
export function narrator(
  scene: Scene,
  previous: Attribution | null,
  introduced: boolean,
): Attribution | null {
  const { frame, mentions, statement, lineStart, from } = scene;
  const between = frame.slice(from, statement.start).trim();
  if (between === '' && from > lineStart) return null;
  const people = mentions.filter((one) => one.end <= statement.start && !/^记者/.test(one.text));
  const only = ({ mention }: Attribution) =>
    !people.some((one) => one.start > mention.start && isOther(one, mention));
  const told = toldBy(frame, people, lineStart, statement.start);
  if (told && only(told)) return told;
  if (previous && (introduced || between.length < APART) && only(previous)) return previous;
  // the last sentence that is about somebody: 李明赶回市区。天已黑。“路上没人。”
  const text = frame.slice(lineStart, statement.start);
  const ends = [0, ...[...text.trimEnd().matchAll(/[。！？”](?=.)/g)].map((match) => match.index + 1)].slice(
    -2,
  );
  for (const start of ends.reverse().map((end) => lineStart + end)) {
    const inside = people.filter((one) => one.start >= start);
    const subjects = inside.filter(
      (one, i) => one.definite && isSubject(frame, one) && !isFirstOffice(frame, one, inside.slice(i + 1)),
    );
    const [subject] = subjects;
    if (!subject) continue;
    if (subjects.some((one) => !/^[他她]$/.test(one.text) && one.text !== subject.text)) return null;
    return previous && start < from && isOther(previous.mention, subject)
      ? null
      : { mention: subject, cue: introduced ? '：' : '' };
  }
  return null;
}

/** Is this certainly somebody else? A noun alone may be anybody, a pronoun the same. */
const isOther = (one: Mention, who: Mention) =>
  (one.kind === 'name' || (one.kind === 'role' && one.definite)) && one.text !== who.text;

/** The person whose words a paragraph gives without marks: 李明介绍，… */
function toldBy(frame: string, people: readonly Mention[], from: number, to: number): Attribution | null {
  const text = frame.slice(from, to);
  for (const cue of cuesIn(text).reverse()) {
    if (!/^(?:道|着|了|记者)*[，：。]/.test(text.slice(cue.at + cue.text.length))) continue;
    const subject = subjectOf(frame, people, Math.max(from, from + cue.at - 60), from + cue.at, false);
    if (subject) return { mention: subject, cue: cue.text };
  }
  return null;
}
