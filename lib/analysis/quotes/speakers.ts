import type { Speaker } from '../../model/marks';
import type { Span } from '../../model/span';
import { cuesIn } from './cues';
import { type Mention, mentionsWithin } from './mentions';
import { isSubject, subjectOf } from './subject';

/** Who says a statement, and by which word that is known. */
export type Attribution = { readonly mention: Mention; readonly cue: string };
/** A statement to attribute. */
export type Statement = Span & { readonly question: boolean };

/** How far around a statement its speaker is looked for, in characters. */
const REACH = 400;
const SENTENCE_END = /[。！？]|…+(?=\n|$)/g;
/** Answers belong to the quotation after them, not to the question before: “带了吗？”小伙子摇头：“没有。” */
const ANSWERS = /答|回应|摇头|反问|回复|反驳|追问/;
/** Of many people at once: all statements side by side are theirs. */
const TOGETHER = /纷纷|们|异口同声|你一言我一语|大家/;
const FEELING =
  /心有余悸|感慨|激动|高兴|开心|满意|欣慰|自豪|骄傲|信心|笑|哭|泪|乐呵|喜悦|喜滋滋|哽咽|难过|遗憾|担忧|无奈|后悔|期待|感激|感动|满脸|说起|谈起|提起|谈到|谈及|回想|回忆|想起/;
const PERCEIVES = /^[^，。]{0,8}(?:听到|听见|听|看到|看见|收到|面对|接到)/;

/**
 * The statements of one line, each with its speaker. `frame` is the text with the statements blanked out, so that nothing
 * inside them is read as a clause around them.
 */
export function attribute(
  frame: string,
  statements: readonly Statement[],
  all: readonly Mention[],
  lineStart: number,
  lineEnd: number,
): (Attribution | null)[] {
  const found: (Attribution | null)[] = [];
  statements.forEach((statement, i) => {
    const from = Math.max(statements[i - 1]?.end ?? lineStart, statement.start - REACH);
    const to = Math.min(statements[i + 1]?.start ?? lineEnd, statement.end + REACH);
    const mentions = mentionsWithin(all, Math.max(lineStart, from - REACH), to);
    const lead = before(frame, mentions, from, statement.start);
    const tail =
      lead.introduced && lead.attribution
        ? null
        : after(frame, mentions, statement, to, i + 1 < statements.length);
    let attribution = lead.introduced ? (lead.attribution ?? tail) : (tail ?? lead.attribution);
    const previous = found[i - 1] ?? null;
    if (!attribution && i > 0)
      attribution = inherited(
        frame.slice(from, statement.start),
        previous,
        lead.introduced,
        mentions,
        from,
        statement.start,
      );
    if (!attribution && lead.introduced && i === 0)
      attribution = fromEarlier(frame, mentions, lineStart, statement.start);
    found.push(attribution);
  });
  for (let i = found.length - 2; i >= 0; i--) {
    const here = statements[i];
    const next = statements[i + 1];
    const who = found[i + 1];
    if (found[i] || !here || !next || !who) continue;
    const between = frame.slice(here.end, next.start).trim();
    const around = frame.slice(next.end, Math.min(lineEnd, next.end + 40));
    if (
      (between === '' || between === '、') &&
      (TOGETHER.test(who.mention.text) || TOGETHER.test(/^[^。！？]*/.exec(around)?.[0] ?? ''))
    )
      found[i] = who;
  }
  return found;
}

type Lead = { readonly introduced: boolean; readonly attribution: Attribution | null };

/** 李明说：“ / 李明说，“ / 小伙子摇头：“ ; not introduced, but inside an indirect statement: 李明说，房价“…”。 */
function before(frame: string, mentions: readonly Mention[], from: number, to: number): Lead {
  const region = frame.slice(from, to).trimEnd();
  let start = 0;
  for (const match of region.matchAll(SENTENCE_END))
    if (match.index + match[0].length < region.length) start = match.index + match[0].length;
  const sentence = region.slice(start).replace(/^[，、\s]+/, '');
  if (sentence === '') return { introduced: false, attribution: null };
  if (/[。！？]$/.test(sentence))
    return {
      introduced: false,
      attribution: told(frame, mentions, from + region.length - sentence.length, sentence),
    };
  const base = from + region.length - sentence.length;
  const cues = cuesIn(sentence, '“');
  const last = cues.at(-1);
  const rest = last ? sentence.slice(last.at + last.text.length) : sentence;
  const introduced =
    sentence.endsWith('：') || (last !== undefined && /^(?:道|着|了)?(?:一?[句声])?[，：]?$/.test(rest));
  for (const cue of [...cues].reverse()) {
    const subject = subjectOf(frame, mentions, base, base + cue.at);
    if (subject) return { introduced, attribution: { mention: subject, cue: cue.text } };
  }
  if (!introduced) return { introduced, attribution: null };
  const end = base + sentence.replace(/：$/, '').length;
  const subject = subjectOf(frame, mentions, base, end);
  return { introduced, attribution: subject ? { mention: subject, cue: last?.text ?? '：' } : null };
}

/** An indirect statement that the quotation goes on with: 李明告诉记者，当时水流太急。“我们只能拉绳子。” */
function told(
  frame: string,
  mentions: readonly Mention[],
  base: number,
  sentence: string,
): Attribution | null {
  for (const cue of cuesIn(sentence)) {
    if (!/^(?:道|着|了)?[，：]/.test(sentence.slice(cue.at + cue.text.length))) continue;
    const subject = subjectOf(frame, mentions, base, base + cue.at);
    if (!subject) continue;
    const others = mentions.some(
      (mention) =>
        mention.kind === 'name' &&
        mention.start > base + cue.at &&
        mention.end <= base + sentence.length &&
        mention.text !== subject.text,
    );
    return others ? null : { mention: subject, cue: cue.text };
  }
  return null;
}

/** “…”李明说 / “…”，李明在会上表示; without a word of saying the person at the head must act: “…”李明拍着胸脯。 */
function after(
  frame: string,
  mentions: readonly Mention[],
  statement: Statement,
  to: number,
  hasNext: boolean,
): Attribution | null {
  const region = frame.slice(statement.end, to);
  const gap = /^\s*，?\s*/.exec(region)?.[0].length ?? 0;
  const stop = /[。！？；：]|…+(?=\n|$)/.exec(region.slice(gap));
  const sentence = region.slice(gap, stop ? gap + stop.index : region.length);
  if (sentence === '' || /^(?:[的和与及、等]|为(?!了))/.test(sentence)) return null;
  const base = statement.end + gap;
  const following = stop?.[0] ?? (hasNext ? '“' : '');
  const leadsOn = hasNext && /^：\s*$/.test(region.slice(gap + sentence.length));
  const cues = cuesIn(sentence, following);
  if (leadsOn && (statement.question || cues.some((cue) => ANSWERS.test(cue.text)) || cues.length === 0))
    return null;
  for (const cue of cues) {
    const subject = subjectOf(frame, mentions, base, base + cue.at);
    if (subject) return { mention: subject, cue: cue.text };
  }
  if (leadsOn) return null;
  return acting(mentions, frame, base, sentence) ?? feeling(mentions, frame, base, sentence);
}

/** A person who stands right after the quotation and does something. */
function acting(
  mentions: readonly Mention[],
  frame: string,
  base: number,
  sentence: string,
): Attribution | null {
  const head = mentions.find((mention) => mention.start >= base);
  if (!head || head.phraseStart > base + 1 || head.end > base + sentence.length) return null;
  if (!isSubject(frame, head)) return null;
  const rest = frame.slice(head.end, base + sentence.length);
  if (rest.length < 2 || PERCEIVES.test(rest) || /^[，、和与是]/.test(rest)) return null;
  return { mention: head, cue: '' };
}

/** 回想起那一夜，陶阿婆仍心有余悸: the only person of the sentence, and words of feeling or remembering. */
function feeling(
  mentions: readonly Mention[],
  frame: string,
  base: number,
  sentence: string,
): Attribution | null {
  const word = FEELING.exec(sentence)?.[0];
  if (!word || PERCEIVES.test(sentence)) return null;
  const inside = mentions.filter(
    (mention) => mention.start >= base && mention.end <= base + sentence.length && !mention.oblique,
  );
  const only = inside[0];
  return only && inside.length === 1 && isSubject(frame, only) ? { mention: only, cue: word } : null;
}

/** The second half of a statement: “A。”李明介绍。“B。”, “A，”李明说，“B。” */
function inherited(
  between: string,
  previous: Attribution | null,
  introduced: boolean,
  mentions: readonly Mention[],
  from: number,
  to: number,
): Attribution | null {
  if (!previous) return null;
  const text = between.trim();
  if (text === '') return null;
  const others = mentions.filter(
    (mention) => mention.start >= from && mention.end <= to && mention.text !== previous.mention.text,
  );
  const own = mentions.some((mention) => mention === previous.mention && mention.start >= from);
  const sentences = text.split(/[。！？]/).filter((part) => part.trim() !== '').length;
  if (own && sentences <= 1) return previous;
  if (introduced && others.every((mention) => mention.oblique)) return previous;
  if (sentences <= 1 && others.length === 0 && text.length <= 24) return previous;
  return null;
}

/** 李明今年五十岁。谈起往事，感慨地说：“…”: the only person of the paragraph so far. */
function fromEarlier(
  frame: string,
  mentions: readonly Mention[],
  lineStart: number,
  to: number,
): Attribution | null {
  const earlier = mentions.filter(
    (mention) => mention.end <= to && mention.start >= lineStart && mention.kind !== 'pronoun',
  );
  const names = new Set(earlier.map((mention) => mention.text));
  const only = earlier[0];
  if (names.size !== 1 || !only || !isSubject(frame, only) || only.kind === 'role') return null;
  return { mention: only, cue: '：' };
}

/** 一位不愿具名的, 多名来自县城的 */
const SOME = /(?:另?一|这|那|有|几|多|两|三)[位名个些][^，。；：！？“”《》（）\n]{0,14}的$/;

/** A person without a name is shown with the words that tell who it is; an office is kept apart from a name. */
export function speakerOf(mention: Mention, role: string | undefined, text: string): Speaker {
  let start = mention.kind === 'role' ? mention.phraseStart : mention.start;
  if (mention.kind === 'role')
    start -= SOME.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
  return { start, end: mention.end, text: text.slice(start, mention.end), ...(role ? { role } : {}) };
}
