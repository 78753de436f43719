import { cuesIn } from './cues';
import type { Mention } from './mentions';
import { type Attribution, type Scene, sentenceAfter } from './scene';
import { isFirstOffice, isSomebody, isSubject, subjectOf } from './subject';

/** Answers belong to the quotation after them, not to the question before: “带了吗？”小伙子摇头：“没有。” */
const ANSWERS = /答|回应|回复|摇头|反问|反驳|追问/;
/** Who hears or sees something does not say what stands before. */
const PERCEIVES = /^[^，。]{0,14}(?:听[到见了完]|听|看[到见完]|收到|面对|接到|得知)/;
const FEELING =
  /心有余悸|感慨|激动|感动|高兴|开心|满意|满足|欣慰|自豪|骄傲|信心|[笑哭泪]|喜|哽咽|难过|遗憾|担忧|无奈|后悔|期待|感激|着急|[说谈提]起|谈[到及]|回[想忆]|想起/;
/** 黄军的一番话点出了问题, 村民朴实的话语 */
const WORDS = /^[^，。]{0,6}(?:一[番席]话|话语|的话|心声)/;

/** “…”李明说 / “…”，李明在会上表示 */
export function sayerAfter(scene: Scene): Attribution | null {
  const { at, text, end } = sentenceAfter(scene);
  if (!canTell(text)) return null;
  const cues = cuesIn(text, end);
  if (leadsOn(scene, end) && (scene.statement.question || cues.some((cue) => ANSWERS.test(cue.text))))
    return null;
  for (const cue of cues) {
    const subject = subjectOf(scene.frame, scene.mentions, at, at + cue.at);
    if (!subject) continue;
    const indirect = !/^(?:道|着|了|记者)*(?:[，。：；！？“]|$)/.test(text.slice(cue.at + cue.text.length));
    if (
      indirect &&
      scene.mentions.some((one) => one.start >= at && one.end < subject.start && isSubject(scene.frame, one))
    )
      continue;
    return { mention: subject, cue: cue.text };
  }
  return null;
}

/** “…”李明拍着胸脯。 No word of saying, but a person at the head of the sentence who acts, feels or remembers. */
export function actorAfter(scene: Scene): Attribution | null {
  const { frame, mentions, statement, lineStart } = scene;
  const { at, text, end } = sentenceAfter(scene);
  if (!canTell(text) || leadsOn(scene, end) || PERCEIVES.test(text)) return null;
  const inside = mentions.filter((mention) => mention.start >= at && mention.end <= at + text.length);
  const people = inside.filter((mention, i) => !isFirstOffice(frame, mention, inside.slice(i + 1)));
  const head = people[0];
  if (!head) return null;
  const rest = frame.slice(head.end, at + text.length);
  if (WORDS.test(rest)) return { mention: head, cue: '话' };
  const only = people.every((mention) => mention.text === head.text || !isSubject(frame, mention));
  const feeling = FEELING.exec(text)?.[0];
  if (only && feeling && (isSubject(frame, head) || isMoved(frame, head)))
    return { mention: head, cue: feeling };
  if (rest.length < 2 || /^[，、和与是]/.test(rest) || !isSubject(frame, head)) return null;
  const first = head.phraseStart <= at + 1;
  const opens = statement.start === lineStart;
  return (opens && (first || only)) || (first && isSomebody(frame, head)) ? { mention: head, cue: '' } : null;
}

/** Something that belongs to the writer's own sentence says nothing: “…”的口号, “…”和“…”. */
const canTell = (text: string) => text !== '' && !/^(?:[的和与及、等]|为(?!了))/.test(text);
const leadsOn = ({ hasNext }: Scene, end: string) => hasNext && end === '：';
/** 让吕永钧感慨不已 */
const isMoved = (frame: string, mention: Mention) => /[让令]/.test(frame.charAt(mention.phraseStart - 1));
