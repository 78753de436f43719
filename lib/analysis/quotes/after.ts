import { cuesIn } from './cues';
import type { Mention } from './mentions';
import { type Attribution, type Scene, sentenceAfter } from './scene';
import { isFirstOffice, isSubject, subjectOf } from './subject';

/** Answers belong to the quotation after them, not to the question before: “带了吗？”小伙子摇头：“没有。” */
const ANSWERS = /答|回应|回复|摇头|反问|反驳|追问/;
/** Who hears or sees something does not say what stands before. */
const PERCEIVES = /^[^，。]{0,14}(?:听[到见了完]|听|看[到见完]|收到|面对|接到|得知)/;
const FEELING =
  /心有余悸|感慨|激动|感动|高兴|开心|满意|满足|欣慰|自豪|骄傲|信心|[笑哭泪]|喜|哽咽|难过|遗憾|担忧|无奈|后悔|期待|感激|着急|[说谈提]起|谈[到及]|回[想忆]|想起/;
/** 黄军的一番话点出了问题, 村民朴实的话语 */
const WORDS = /^[^，。]{0,6}(?:[一这][番席句]话|话语|的话|的[^，。]?声|心声)/;

/** “…”李明说 / “…”，李明在会上表示 */
export function sayerAfter(scene: Scene): Attribution | null {
  const { frame, mentions, statement } = scene;
  const { at, text, end } = sentenceAfter(scene);
  if (!canTell(text)) return null;
  const cues = cuesIn(text, end);
  const question = frame.charAt(statement.end - 2) === '？';
  if (leadsOn(scene, end) && (question || cues.some((cue) => ANSWERS.test(cue.text)))) return null;
  for (const cue of cues) {
    const subject = subjectOf(frame, mentions, at, at + cue.at);
    // 李明常年在外，大家都认为他公道: somebody else's opinion of who speaks
    const opinion = !/^(?:道|着|了|记者)*(?:[，。：；“]|$)/.test(text.slice(cue.at + cue.text.length));
    const head = mentions.find((one) => one.start >= at && isSubject(frame, one));
    if (subject && !(opinion && head && head.end < subject.start)) return { mention: subject, cue: cue.text };
  }
  return null;
}

/** “…”李明拍着胸脯。 No word of saying, but a person at the head of the sentence who acts, feels or remembers. */
export function actorAfter(scene: Scene): Attribution | null {
  const { frame, mentions, statement, lineStart } = scene;
  const { at, text, end } = sentenceAfter(scene);
  if (!canTell(text) || leadsOn(scene, end)) return null;
  const inside = mentions.filter((one) => one.start >= at && one.end <= at + text.length);
  const moved = (one: Mention) => /[让令]/.test(frame.charAt(one.phraseStart - 1)); // 让吕永钧感慨不已
  const people = inside.filter(
    (one, i) => (isSubject(frame, one) || moved(one)) && !isFirstOffice(frame, one, inside.slice(i + 1)),
  );
  const spoken = inside.find((one) => WORDS.test(frame.slice(one.end, at + text.length)));
  const head = spoken ?? people[0];
  if (!head) return null;
  const only = people.every((one) => one.text === head.text || one.kind === 'pronoun');
  const feeling = only ? FEELING.exec(text)?.[0] : undefined;
  if (!spoken && !feeling && PERCEIVES.test(text)) return null;
  const rest = frame.slice(head.end, at + text.length);
  const lead = frame.slice(at, head.phraseStart);
  const described = /^[^，]+的$/.test(lead); // 开小卖部的店主心存疑虑
  const first = described || lead.length < 2;
  const acts =
    rest.length > 1 &&
    !/^[、和与]/.test(rest) &&
    isSubject(frame, head) &&
    (statement.start === lineStart ? first || only : first && (described || head.definite));
  return spoken || feeling || acts ? { mention: head, cue: spoken ? '话' : (feeling ?? '') } : null;
}

/** Something that belongs to the writer's own sentence says nothing: “…”的口号, “…”和“…”. */
const canTell = (text: string) => text !== '' && !/^(?:[的和与及、等]|为(?!了))/.test(text);
const leadsOn = ({ hasNext }: Scene, end: string) => hasNext && end === '：';
