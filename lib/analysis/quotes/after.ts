import { cuesIn } from './cues';
import type { Attribution } from './speakers';
import { type Scene, subjectOf, subjectsOf } from './subject';

/** Who hears or sees something does not say what stands before. */
const PERCEIVES = /^(?:[^，。]{0,9}[天日午晚晨后时]，)?[^，。]{0,14}(?:传来|[听看见收接得][到见说知了着完])/;
const FEELING =
  /[感激笑哭泪喜愧悔痛悲愁忧憾悟叹]|高兴|[开信]心|[道致]谢|谢意|满意|难过|无奈|着急|(?<!没)[说谈提想][起到]|回忆/;
/** 黄军的一番话点出了问题, 村民朴实的话语, 教练的吼声 */
const WORDS = /^[^，。]{0,6}(?:[一这的][番席句]?话|话语|心里话|的(?:发言|回答|[^，。]?声))/;
/** Something that belongs to the writer's own sentence says nothing: “…”的口号, “…”和“…”. */
const NO_SENTENCE = /^(?:$|的(?![哥姐](?![哥姐夫弟妹]))|[和与及、等]|为(?!了)|[就正]是[这那]|一[席番]话)/;

/** The clause after a statement, or '' where it leads to the next one or tells nothing of this one. */
function tailOf({ frame, from, start, lineStart, end, to }: Scene): {
  at: number;
  text: string;
  stop: string;
} {
  const after = frame.slice(end, to);
  const [all = '', gap = '', text = ''] =
    /^(\s*，?\s*(?:(?![接听收看])[^，。]{1,12}[后时前旁里]，)?)(.*?)(?=[。！？；：]|…+$|$)/.exec(after) ?? [];
  const stop = after.charAt(all.length);
  // “得益最大的是老人。”包阿姨说：“…”: the head of a paragraph is hers too
  const own = from === lineStart && start === lineStart;
  const leadsOn = !own && stop === '：';
  return { at: end + gap.length, text: leadsOn || NO_SENTENCE.test(text) ? '' : text, stop };
}

/** “…”李明说 / “…”，李明在会上表示 */
export function sayerAfter(scene: Scene): Attribution | undefined {
  const { at, text, stop } = tailOf(scene);
  for (const cue of cuesIn(text, stop)) {
    const mention = subjectOf(scene, at, at + cue.at);
    if (!mention) continue;
    // “…”司机邱国安免费接送老人，街坊们认为他实在。: two clauses, each with a subject
    const [head] = subjectsOf(scene, at, mention.start);
    const between = scene.frame.slice(head?.end ?? mention.start, mention.start);
    const apart = /^(?!.*[后时]，).*，/.test(between) && !head?.text.endsWith(mention.text);
    return apart ? undefined : { mention, cue: cue.text };
  }
  return undefined;
}

/** “…”李明拍着胸脯。 No word of saying, but a person at the head of the sentence who acts, feels or remembers. */
export function actorAfter(scene: Scene): Attribution | undefined {
  const { frame, said, start, lineStart, from } = scene;
  const { at, text } = tailOf(scene);
  if (frame.charAt(start - 1) === '，') return undefined; // 司机大发雷霆，“…” is the words of who stands before
  const to = at + text.length;
  const people = subjectsOf(scene, at, to).filter(
    (one) => one.kind !== 'pronoun' || (one.start === at && !/[你您]|？.$/.test(said)),
  );
  const spoken = scene.people.find(
    (one) =>
      one.start >= at &&
      one.end <= to &&
      (!one.oblique || frame.charAt(one.end) === '的') &&
      WORDS.test(frame.slice(one.end, to)),
  );
  const mention = spoken ?? people[0];
  if (!mention) return undefined;
  const feeling = people.length === 1 ? FEELING.exec(text)?.[0] : undefined;
  if (spoken || feeling) return { mention, cue: feeling ?? '话' };
  const { phraseStart, definite } = mention;
  const lead = frame.slice(at, phraseStart);
  const first = lead.length < 3 || /^[^，]+[的”]$/.test(lead); // 开小卖部的店主心存疑虑
  // 本报讯（记者 王芳）“…”
  const head = /^(?:.*[）电讯]\s*)?$/.test(frame.slice(lineStart, start));
  const sure = head
    ? first || (definite && people.filter((one) => one.kind === 'name').length < 2)
    : first && definite;
  // 农建中第一个不同意。“说占就占？”李福全磨破了嘴皮。: it may as well be the one before
  const before = frame.slice(from, start);
  const sentence = from + before.slice(0, -1).search(/[^。！？”]*$/);
  const [earlier] = subjectsOf(scene, sentence, start);
  if (
    phraseStart === mention.start &&
    frame.charAt(mention.start - 1) !== '的' && // 养殖户韦日强蹲在岸边: who is introduced here comes for the statement
    (sentence > from || from === lineStart) &&
    earlier &&
    !scene.people.some((one) => one.end <= start && one.text === mention.text)
  )
    return undefined;
  return sure && !PERCEIVES.test(text) ? { mention, cue: '' } : undefined;
}
