import { type Cue, cuesIn } from './cues';
import type { Attribution, Scene } from './scene';
import { subjectOf } from './subject';

/** What the sentence that leads to a statement tells. */
type Lead = {
  /** 李明说：“…” / 李明说，“…” / 小伙子摇头：“…” ; not introduced, but inside an indirect statement: 李明说，房价“…”。 */
  readonly introduced: boolean;
  /** 其中写明：“…” gives a paper's words, nobody's that is spoken of. */
  readonly written: boolean;
  readonly attribution: Attribution | null;
};

/** The subject of the last word of saying before a statement, else of the clause with the colon. */
export function sayerBefore({ frame, mentions, lead: { at, text } }: Scene): Lead {
  if (/(?:^|[。！？])$/.test(text)) return { introduced: false, written: false, attribution: null };
  const cues = cuesIn(text, '“').reverse();
  const [last] = cues;
  const rest = last ? text.slice(last.at + last.text.length) : '，';
  const introduced = text.endsWith('：') || /^[道着了]?(?:一?[句声])?[，：]?$/.test(last ? rest : '无');
  const written = introduced && /^(?:写[着明有道]|载|规定|显示)/.test(text.slice(last?.at));
  // 他提出退费，店员翻开合同：“…” — where the colon has a clause of its own, its subject comes before the one of the cue
  const colon = introduced ? [{ at: text.length - 1, text: '：' }] : [];
  const floor = written ? at + text.slice(0, last?.at).lastIndexOf('，') + 1 : at;
  // 他表示，政府已向中方提出交涉，“…”: a word of saying that opens a statement of its own comes before one inside it
  const opens = (cue: Cue) => /^[道着了]?[，：]/.test(text.slice(cue.at + cue.text.length));
  const ranked =
    introduced && !rest.slice(0, -1).includes('，')
      ? [...cues, ...colon]
      : [...colon, ...cues.filter(opens), ...cues];
  for (const cue of ranked) {
    const mention = subjectOf(frame, mentions, floor, at + cue.at);
    if (mention) return { introduced, written, attribution: { mention, cue: cue.text } };
  }
  // 信的开头是这样一句话：“…”: a colon after a clause about something else
  // 党主席呛声，…: somebody says it who is not known
  const unknown = last
    ? /[^，。！？：“”地着又再还]{4}$/.test(text.slice(0, last.at)) && !mentions.some((one) => one.start >= at)
    : /[话字语声]：$/.test(text);
  return { introduced, written: written || unknown, attribution: null };
}
