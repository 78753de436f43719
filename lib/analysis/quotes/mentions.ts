import type { Span } from '../../model/span';
import { phraseBefore } from './phrase';
import { type Register, TITLED } from './register';
import { isSomebodyElse, PERSON_NOUN } from './roles';

/**
 * A place where a person stands in the text. `start`–`end` is the name (or the words that stand for one), `phraseStart` the
 * beginning of the phrase with the office before it (新庆镇富荣村党委书记龙文锋).
 */
export type Mention = Span & {
  readonly kind: 'name' | 'role' | 'pronoun';
  readonly text: string;
  readonly phraseStart: number;
  /** Not the subject: 对李明说, 告诉记者. */
  readonly oblique: boolean;
};

const NOUN = new RegExp(PERSON_NOUN, 'g');
const PRONOUN = /[他她](?:们|俩)?(?![人乡山处日国律杀])|大家(?!庭|族)|对方/g;
const ROLE_END = new RegExp(`(?:${PERSON_NOUN}|[长员任记师兼])$`);
/** A body's name between two offices belongs to the second: 消费者｜协会｜秘书长, 村民｜委员会｜主任. */
const BODY_END =
  /^[\u3400-\u9fffA-Za-z]{0,14}[会院校局部处科社协队所馆厅委站办团宫组司厂店家室站区系级镇村副原前]$/;
/** 主任｜医｜师, 总统｜气候｜特使, but not 记者｜问｜校长 */
const INSIDE = /^(?![问对向和与跟劝请找见到告带])[\u3400-\u9fff]{1,2}$/;

type Found = { readonly start: number; readonly end: number; readonly kind: Mention['kind'] };

/** All mentions of a line `[start, end)` of the folded text, in order. */
export function mentionsIn(text: string, start: number, end: number, people: Register): Mention[] {
  const line = text.slice(start, end);
  const mentions: Mention[] = [];
  for (const one of candidates(line, people)) {
    const last = mentions.at(-1);
    let from = start + one.start;
    const to = start + one.end;
    let kind = one.kind;
    let phraseFrom = from;
    if (last && from < last.end) {
      if (one.kind !== 'name' || last.kind !== 'role' || to < last.end) continue;
      mentions.pop(); // 一位李女士: a name found inside a role wins
      phraseFrom = Math.min(from, last.phraseStart);
    } else if (last) {
      const gap = text.slice(last.end, from);
      if (last.kind !== 'role' && one.kind === 'role' && (gap === '' || gap === '的')) {
        if (!isSomebodyElse(text.slice(last.end, to))) {
          if (gap === '') continue; // 李明老师
        } else {
          mentions.pop(); // 李明的母亲
          phraseFrom = last.phraseStart;
          from = last.start;
          kind = 'role';
        }
      } else if (
        last.kind === 'role' &&
        one.kind !== 'pronoun' &&
        joins(gap, one, people, text.slice(from, to + 24))
      ) {
        mentions.pop(); // 学生家长, 村民｜李明, 总统｜气候特使｜约翰·克里
        phraseFrom = last.phraseStart;
        if (one.kind === 'role') from = last.start;
      }
    }
    const floor = Math.max(start, mentions.at(-1)?.end ?? start);
    const phrase = phraseBefore(text, Math.min(phraseFrom, from), floor);
    const nickname = kind === 'role' ? /^[“"][^“”"■\n]{1,16}[”"]/.exec(text.slice(to, to + 20)) : null; // 网友“江边散步”
    const until =
      nickname && /网友|网民|博主|用户/.test(text.slice(to - 4, to)) ? to + nickname[0].length : to;
    mentions.push({
      kind,
      text: text.slice(from, until),
      phraseStart: phrase.start,
      oblique: phrase.oblique,
      start: from,
      end: until,
    });
  }
  return mentions;
}

/** Is a noun for a person with the `gap` after it only the beginning of the noun or name that follows? */
function joins(gap: string, next: Found, people: Register, rest: string): boolean {
  if (gap.trim() === '' || BODY_END.test(gap)) return true;
  if (next.kind !== 'role' || !INSIDE.test(gap)) return false;
  return /^[长员师者官]/.test(rest) || nameLength(rest.slice(next.end - next.start), 0, people) > 0;
}

/** Everything in a line that looks like a person, sorted; names before roles, longer before shorter. */
function candidates(line: string, people: Register): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < line.length; at++) {
    if (!people.firsts.has(line.charAt(at))) continue;
    const length = nameLength(line, at, people);
    if (length === 0) continue;
    found.push({ start: at, end: at + length, kind: 'name' });
    at += length - 1;
  }
  const add = (pattern: RegExp, kind: Mention['kind']) => {
    for (const { 0: word, index } of line.matchAll(pattern))
      found.push({ start: index, end: index + word.length, kind });
  };
  add(TITLED, 'name');
  add(PRONOUN, 'pronoun');
  add(NOUN, 'role');
  const rank = { name: 0, role: 1, pronoun: 2 };
  return found.sort((a, b) => a.start - b.start || rank[a.kind] - rank[b.kind] || b.end - a.end);
}

/** Longest known name at `at`; Chinese names have two to four characters, foreign ones up to twenty-four. */
function nameLength(line: string, at: number, people: Register): number {
  const foreign = /^(?:[\u3400-\u9fff]{1,7}(?:[·•・][\u3400-\u9fff]{1,8})+|[A-Z][A-Za-z. ]+)/.exec(
    line.slice(at, at + 30),
  );
  for (let length = foreign?.[0].length ?? 7; length >= 2; length--)
    if (people.names.has(line.slice(at, at + length))) return length;
  return 0;
}

/** The mentions that lie in `[from, to]`; they are sorted, so a long paragraph costs no more than a short one. */
export function mentionsWithin(mentions: readonly Mention[], from: number, to: number): readonly Mention[] {
  const first = firstAt(mentions, from);
  let last = firstAt(mentions, to);
  while (last > first && (mentions[last - 1]?.end ?? 0) > to) last--;
  return mentions.slice(first, last);
}

function firstAt(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The office in front of a name, or undefined where the words before it are none. */
export function roleOf(text: string, mention: Mention): string | undefined {
  const words = text.slice(mention.phraseStart, mention.start).trim();
  return words !== '' && ROLE_END.test(words) ? words : undefined;
}
