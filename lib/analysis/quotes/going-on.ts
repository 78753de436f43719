import { cuesIn } from './cues';
import type { Mention } from './mentions';
import type { Attribution, Scene } from './scene';
import { isSubject, subjectOf } from './subject';

/** The second half of a statement: “A。”李明介绍。“B。”, “A，”李明说，“B。” */
export function goingOn(scene: Scene, previous: Attribution | null, introduced: boolean): Attribution | null {
  const { frame, mentions, from, statement } = scene;
  const between = frame.slice(from, statement.start).trim();
  if (!previous || between === '') return null;
  const inside = mentions.filter((mention) => mention.start >= from && mention.end <= statement.start);
  const others = inside.filter((mention) => mention.text !== previous.mention.text);
  const sentences = between.split(/[。！？]/).filter((part) => part.trim() !== '').length;
  if (inside.includes(previous.mention) && sentences <= 1) return previous;
  if (introduced && others.every((mention) => mention.oblique)) return previous;
  return sentences <= 1 && others.length === 0 && between.length <= 24 ? previous : null;
}

/**
 * 李明告诉记者，当时水流太急。“我们只能拉绳子。” / 李明今年五十岁。谈起往事，感慨地说：“…” The paragraph has told of one person
 * only, who is the subject of the sentence before, or whose words it gives.
 */
export function narrator(
  scene: Scene,
  previous: Attribution | null,
  introduced: boolean,
): Attribution | null {
  const { frame, mentions, statement, lineStart } = scene;
  const people = mentions.filter(
    (one) => one.start >= lineStart && one.end <= statement.start && !/^记者/.test(one.text),
  );
  const told = toldBy(frame, people, lineStart, statement.start);
  if (told && !people.some((one) => one.start > told.mention.end && isOther(one, told.mention))) return told;
  const subject = people.find((one) => one.kind === 'name' && isSubject(frame, one));
  if (!subject || [...people, ...(previous ? [previous.mention] : [])].some((one) => isOther(one, subject)))
    return null;
  const before = frame.slice(lineStart, statement.start).replace(/[。！？…\s]+$/, '');
  const sentence = lineStart + (/^.*[。！？”]/.exec(before)?.[0].length ?? 0);
  const goesOn = people.some((one) => one.start >= sentence && one.kind !== 'role' && isSubject(frame, one));
  return introduced || goesOn ? { mention: subject, cue: introduced ? '：' : '' } : null;
}

/** Is this certainly somebody else? A noun may be anybody, a pronoun the same. */
const isOther = (one: Mention, who: Mention) => one.kind === 'name' && one.text !== who.text;

/** The person whose words a paragraph gives without marks: 李明介绍，… */
function toldBy(frame: string, people: readonly Mention[], from: number, to: number): Attribution | null {
  const text = frame.slice(from, to);
  for (const cue of cuesIn(text).reverse()) {
    if (!/^(?:道|着|了|记者)*[，：]/.test(text.slice(cue.at + cue.text.length))) continue;
    const subject = subjectOf(frame, people, Math.max(from, from + cue.at - 60), from + cue.at, false);
    if (subject) return { mention: subject, cue: cue.text };
  }
  return null;
}
