import { cuesIn } from './cues';
import type { Attribution, Scene } from './scene';
import { subjectOf, subjectsOf } from './subject';

/** Answers belong to the quotation after them, not to the question before: “带了吗？”小伙子摇头：“没有。” */
const ANSWERS = /[答回反]/;
/** Who hears or sees something does not say what stands before. */
const PERCEIVES = /^[^，。]{0,14}(?:听|传来|看[到见完]|[收接]到|得知)/;
const FEELING =
  /[感激笑哭泪喜愧悔痛悲愁忧憾慰傲]|高兴|开心|满[意足]|心有|信心|难过|无奈|期待|着急|[说谈提想]起|谈[到及]|回[想忆]/;
/** 黄军的一番话点出了问题, 村民朴实的话语, 教练的吼声 */
const WORDS = /^[^，。]{0,6}(?:[一这][番席句]话|话语|的(?:话|发言|回答|讲述)|的[^，。]?声|心声)/;
/** 在基地里，｜花农欧叔… */
const IN_PLACE = /^在[^，。]{1,16}[上里中内外前旁下]，$/;
/** Something that belongs to the writer's own sentence says nothing: “…”的口号, “…”和“…”. */
const NO_SENTENCE = /^(?:$|[的和与及、等]|为(?!了))/;

/** “…”李明说 / “…”，李明在会上表示 */
export function sayerAfter({ frame, mentions, statement, tail }: Scene): Attribution | null {
  const { at, text, end, leadsOn } = tail;
  const cues = cuesIn(text, end);
  const question = frame.charAt(statement.end - 2) === '？';
  if (NO_SENTENCE.test(text) || (leadsOn && (question || cues.some((cue) => ANSWERS.test(cue.text)))))
    return null;
  for (const cue of cues) {
    const mention = subjectOf(frame, mentions, at, at + cue.at);
    // “Q。”学校上了一堂课，校长强调：“…”: a sentence of its own that leads to what follows
    if (mention && leadsOn && frame.slice(at, mention.start).includes('，')) return null;
    if (mention) return { mention, cue: cue.text };
  }
  return null;
}

/** “…”李明拍着胸脯。 No word of saying, but a person at the head of the sentence who acts, feels or remembers. */
export function actorAfter({ frame, mentions, statement, lineStart, from, tail }: Scene): Attribution | null {
  const { at, text, leadsOn } = tail;
  if (NO_SENTENCE.test(text) || leadsOn) return null;
  const to = at + text.length;
  const people = subjectsOf(frame, mentions, at, to);
  const spoken = mentions.find(
    (one) => one.start >= at && one.end <= to && WORDS.test(frame.slice(one.end, to)),
  );
  const mention = spoken ?? people[0];
  if (!mention) return null;
  const only = people.every((one) => one.text === mention.text || one.kind === 'pronoun');
  const feeling = only ? FEELING.exec(text)?.[0] : undefined;
  if (spoken || feeling) return { mention, cue: feeling ?? '话' };
  const described = /^[^，]+[的”]$/.test(frame.slice(at, mention.phraseStart)); // 开小卖部的店主心存疑虑
  const first = described || mention.phraseStart < at + 2;
  const sure =
    statement.start === lineStart
      ? first || IN_PLACE.test(frame.slice(at, mention.phraseStart)) || (only && mention.definite)
      : first && mention.definite;
  // 农建中第一个不同意。“说占就占？”李福全磨破了嘴皮。: it may as well be the one before
  const lead = frame.slice(from, statement.start);
  const sentence = from + lead.slice(0, -1).search(/[^。！？”]*$/);
  if (
    mention.phraseStart === mention.start &&
    frame.charAt(mention.start - 1) !== '的' && // 养殖户韦日强蹲在岸边: who is introduced here comes for the statement
    (sentence > from || from === lineStart) &&
    subjectsOf(frame, mentions, sentence, statement.start)
      .slice(0, 1)
      .some((one) => !/们$/.test(one.text) && one.text !== mention.text)
  )
    return null;
  return sure && !PERCEIVES.test(text) && /^[^、和与]./.test(frame.slice(mention.end, to))
    ? { mention, cue: '' }
    : null;
}
