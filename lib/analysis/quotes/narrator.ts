import { cuesIn } from './cues';
import type { Mention } from './mentions';
import type { Attribution, Scene } from './scene';
import { isSomebody, isSubject, subjectOf } from './subject';

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
  const subject = people.find((one) => one.kind === 'name' && isSubject(frame, one));
  if (
    !subject ||
    people.some((one) => isOther(one, subject)) ||
    (previous && isOther(previous.mention, subject))
  )
    return null;
  const before = frame.slice(lineStart, statement.start).replace(/[。！？…\s]+$/, '');
  const end = (text: string) => /^.*[。！？”]/.exec(text)?.[0].length ?? 0;
  // the last sentence, or the one before it where the last is about nobody: 李明赶回市区。天已黑。“路上没人。”
  const last = end(before);
  const silent = !people.some((one) => one.start >= lineStart + last);
  const sentence = lineStart + (silent ? end(before.slice(0, Math.max(0, last - 1))) : last);
  const goesOn = people.some((one) => one.start >= sentence && one.kind !== 'role' && isSubject(frame, one));
  return introduced || goesOn ? { mention: subject, cue: introduced ? '：' : '' } : null;
}

/** Is this certainly somebody else? A noun alone may be anybody, a pronoun the same. */
const isOther = (one: Mention, who: Mention) =>
  (one.kind === 'name' || (one.kind === 'role' && isSomebody(one))) && one.text !== who.text;

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
