import { type Cue, cuesIn } from './cues';
import type { Attribution } from './speakers';
import { bodyAt, type Scene, subjectOf } from './subject';

/** What the sentence that leads to a statement tells. */
type Lead = {
  /** 李明说：“…” / 李明说，“…” / 小伙子摇头：“…” ; not introduced, but inside an indirect statement: 李明说，房价“…”。 */
  readonly introduced?: boolean;
  /** 其中写明：“…” gives a paper's words, nobody's that is spoken of. */
  readonly written?: boolean;
  readonly sayer?: Attribution;
};

/** Who speaks stands alone before the colon, at the head of a sentence, behind a semicolon or a space. */
const LABEL = /^(?:.*[；\s])?([\u3400-\u9fff]{2,12})：$/;
const NO_LABEL = /[的了着是在有说把被这那我你跟对向]|[题文图注频词语号按评]$|记者|写/;

/** The subject of the last word of saying before a statement, else of the clause with the colon. */
export function sayerBefore(scene: Scene): Lead {
  const { frame, people, from, start } = scene;
  const before = frame.slice(from, start).trimEnd();
  const text = (before.split(/[。！？]/).at(-1) ?? '').replace(/^[，、\s]+/, '');
  const at = from + before.length - text.length;
  const cues = cuesIn(text, '“').reverse();
  const [last] = cues;
  const rest = last ? text.slice(last.at + last.text.length) : '，，';
  const introduced = /：$/.test(text) || /^(?:[道着了明]|[他她我]们?|记者)?(?:一?[句声])?[，：]?$/.test(rest);
  // 他提出退费，店员翻开合同：“…” — where the colon has a clause of its own, its subject comes before the one of the cue
  const colon = introduced ? [{ at: text.length - 1, text: '：' }] : [];
  // 大家定了公约，其中写明：“…”: only the clause says who wrote it
  const written = introduced && /^写[着明有]/.test(text.slice(last?.at));
  const floor = written ? at + text.slice(0, last?.at).lastIndexOf('，') + 1 : at;
  // 他表示，政府已向中方提出交涉，“…”: a word of saying that opens a statement of its own comes before one inside it
  const opens = (cue: Cue) =>
    !/^[笑哭叹]/.test(cue.text) && /^(?:[道着了]?|记者)[，：]/.test(text.slice(cue.at + cue.text.length));
  const ranked =
    introduced && !rest.slice(0, -1).includes('，')
      ? [...cues, ...colon]
      : [...cues.filter(opens), ...colon, ...cues];
  // 士林夜市摊商：“…” / …摘金 家人：“…”
  const label = LABEL.exec(text)?.[1] ?? '';
  if (label && !last && !NO_LABEL.test(label)) {
    const start = at + text.length - 1 - label.length;
    const [one, another] = people.filter(
      (person) => person.start >= start && person.start < start + label.length,
    );
    if (!another) return { introduced, sayer: { mention: one ?? bodyAt(label, start), cue: '：' } };
  }
  // 他走到店前，门上贴着一张纸：“…”
  if (/[贴挂]着[^，。]{0,5}[纸条牌示幅]：$/.test(text)) return { introduced, written: true };
  // 接通以后，只听那头问：“…”
  const heard = /(?:^|，)只听[^，]*$/.test(text);
  // 打动她的是师傅周锦堂的一句话：“…”
  const words =
    /的(?=[^，。的有]{0,4}(?:话|回答|答复|留言|回复|语音|[短私]?信|微信|消息|声音)(?:就?是)?：$)/.exec(text);
  const whose =
    words && people.findLast((one) => one.end <= at + words.index && one.end > at + words.index - 4);
  // 客服给李女士的答复：“…” is not her answer
  if (whose && !/[给对向]/.test(frame.charAt(whose.phraseStart - 1) + frame.charAt(whose.start - 1)))
    return { introduced, sayer: { mention: whose, cue: '话' } };
  for (const cue of heard ? [] : ranked) {
    const mention = subjectOf(scene, floor, at + cue.at);
    if (mention) return { introduced, sayer: { mention, cue: cue.text } };
  }
  // 信的开头是这样一句话：“…”: a colon after a clause about something else
  return { introduced, written: heard || /：$/.test(text) };
}
