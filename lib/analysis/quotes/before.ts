import { cuesIn } from './cues';
import { type Attribution, type Scene, sentenceBefore } from './scene';
import { subjectOf } from './subject';

/** 李明说：“ / 李明说，“ / 小伙子摇头：“ ; not introduced, but inside an indirect statement: 李明说，房价“…”。 */
export function sayerBefore(scene: Scene): {
  readonly introduced: boolean;
  /** 其中写明：“…” gives a paper's words, nobody's that is spoken of. */
  readonly written: boolean;
  readonly attribution: Attribution | null;
} {
  const { frame, mentions } = scene;
  const { at, text } = sentenceBefore(scene);
  if (text === '' || /[。！？]$/.test(text)) return { introduced: false, written: false, attribution: null };
  const cues = cuesIn(text, '“');
  const last = cues.at(-1);
  const rest = last ? text.slice(last.at + last.text.length) : text;
  const introduced =
    text.endsWith('：') || (last !== undefined && /^(?:道|着|了)?(?:一?[句声])?[，：]?$/.test(rest));
  const written = introduced && /^(?:写[着明有道]|载|规定|显示)/.test(text.slice(last?.at));
  // 他提出退费，店员翻开合同：“…” — where the colon has a clause of its own, its subject comes before the one of the cue
  const ends =
    introduced && rest.includes('，')
      ? [{ at: text.length - 1, text: '：' }, ...cues.reverse()]
      : cues.reverse();
  const floor = written ? at + text.lastIndexOf('，') + 1 : at;
  for (const cue of ends) {
    const subject = subjectOf(frame, mentions, floor, at + cue.at);
    if (subject) return { introduced, written, attribution: { mention: subject, cue: cue.text } };
  }
  const subject = introduced ? subjectOf(frame, mentions, floor, at + text.replace(/：$/, '').length) : null;
  return { introduced, written, attribution: subject && { mention: subject, cue: last?.text ?? '：' } };
}

/** 老人总是自责，“…” : the sentence runs on into the statement, and its subject can only be who speaks. */
export function leaderBefore(scene: Scene): Attribution | null {
  const { at, text } = sentenceBefore(scene);
  if (!text.endsWith('，')) return null;
  const subject = subjectOf(scene.frame, scene.mentions, at, at + text.length - 1, false);
  return subject?.definite ? { mention: subject, cue: '' } : null;
}
