import type { Span } from '../../model/span';
import { type Register, TITLED } from './register';
import { KIN_ONLY, PERSON_NOUN } from './roles';

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

const NOUNS = new RegExp(
  `(?:一|这|那|该|上述|另一?)?[位名个]?${PERSON_NOUN}(?![节组团会院部室证席卡]|单打|双打|[篮足排]球|身份|岗位|资格|待遇|食堂|宿舍|之家|[\\u3400-\\u9fff]{0,4}(?:特使|顾问|发言人|秘书|助理|候选人))`,
  'g',
);
const PRONOUN = /[他她](?:们)?(?!人|乡|山|处|日|国|律|杀)|大家(?!庭|族)|对方/g;
const ROLE_END = new RegExp(`(?:${PERSON_NOUN}|[长员任记师])$`);
/** Directly before a person: 问老师, 和李明. */
const GOVERNS =
  /(?:[对跟给把被让请替问劝陪帮教叫送等听为因由从在和与同及、令使]|(?<![方趋倾意导一])向|告诉|采访|询问|看望|慰问|走访|找到|遇到|遇见|看到|看见|听到|听见|听说|谈起|说起|提起|谈到|提到|关于|跟随|随着|围着|拉着|望着|看着|指着|扶着|抱着|陪同|帮助|接到|联系上?|联系到|发给|来到|前往|走进|拨打|通知|邀请|组织|带领|引导|受|通过)$/;
/** Also before the office of a person: 对县委书记黄某说. A single character could be part of a place or a body (向阳, 教育局). */
const GOVERNS_OFFICE =
  /^.*?(?:(?<![针绝相面应])对(?!口|外)|[跟给把被让](?!水|电)|(?<![方趋倾意导一])向(?!阳|东|西|南|北)|告诉|采访了?|询问|看望|慰问|走访|找到|遇到|遇见|看到|看见|听到|听见|听说|谈起|说起|提起|谈到|提到|关于|跟随|随着|陪同|帮助|接到|联系到?上?|发给|前往|走进|拨打|邀请|带领|引导|通过)(?=.)/;
/** Words before a subject that are no part of it. */
const ADVERBIAL =
  /^(?:据(?:了解)?|对此|随后|接着|这时|此时|当时|当天|当日|当晚|昨日|昨天|今天|今日|昨晚|近日|日前|目前|同时|此外|另外|其中|但是|但|而|然而|不过|因此|所以|于是|最后|最终|事后|会上|会后|现场|采访中|采访时|活动中|庭审中|庭上|席间|一旁|身旁|旁边|记者(?:采访|了解|从)|\d{1,4}[年月日时]\d{0,2}[月日分]?|上午|下午|晚上|中午|早上|凌晨|傍晚|在.{1,14}?(?:上|中|里|内|前|后|时候|时|期间|现场|门口|下|旁|处)(?!海))+/;
const BREAK = /[，。；：！？…“”‘’「」『』《》"（）()\n 、]/;

/** All mentions of a line `[start, end)` of the folded text, in order. */
export function mentionsIn(text: string, start: number, end: number, people: Register): Mention[] {
  const line = text.slice(start, end);
  const found: { start: number; end: number; kind: Mention['kind'] }[] = [];
  for (let at = 0; at < line.length; at++) {
    if (!people.firsts.has(line.charAt(at))) continue;
    const length = nameLength(line, at, people);
    if (length === 0) continue;
    found.push({ start: at, end: at + length, kind: 'name' });
    at += length - 1;
  }
  for (const match of line.matchAll(TITLED))
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'name' });
  for (const match of line.matchAll(PRONOUN))
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'pronoun' });
  for (const match of line.matchAll(NOUNS))
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'role' });
  found.sort((a, b) => a.start - b.start || rank(a.kind) - rank(b.kind) || b.end - a.end);

  const mentions: Mention[] = [];
  for (const one of found) {
    const last = mentions.at(-1);
    let from = start + one.start;
    let to = start + one.end;
    let kind = one.kind;
    let phraseFrom: number | undefined;
    const gap = last ? text.slice(last.end, from) : '';
    if (last && from < last.end) {
      // 一位李女士… : a name found inside a role phrase wins; a role inside a name does not
      if (one.kind === 'name' && last.kind === 'role') mentions.pop();
      else continue;
    } else if (last && from === last.end) {
      if (last.kind === 'role' && one.kind !== 'pronoun') {
        mentions.pop(); // 学生家长; 村民｜李明
        phraseFrom = last.phraseStart;
        if (one.kind === 'role') from = last.start;
      } else if (last.kind === 'name' && one.kind === 'role') {
        if (!KIN_ONLY.test(text.slice(from, to))) continue; // 李明老师
        mentions.pop();
        phraseFrom = last.phraseStart;
        from = last.start; // 李明母亲
        kind = 'role';
      }
    } else if (
      last?.kind === 'role' &&
      one.kind === 'name' &&
      gap.length < 12 &&
      /^[\u3400-\u9fff]*[使员长师家者官任]$/.test(gap)
    ) {
      mentions.pop(); // 总统｜气候特使｜约翰·克里
      phraseFrom = last.phraseStart;
    } else if (
      last &&
      one.kind === 'role' &&
      text.slice(last.end, from) === '的' &&
      KIN_ONLY.test(text.slice(from, to)) &&
      last.kind !== 'role'
    ) {
      mentions.pop();
      phraseFrom = last.phraseStart;
      from = last.start; // 李明的母亲
      kind = 'role';
    }
    if (kind === 'role') {
      const nickname = /^[“"][^“”"■\n]{1,16}[”"]/.exec(text.slice(to, to + 20)); // 网友“江边散步”
      if (nickname && /网友|网民|博主|用户/.test(text.slice(from, to))) to += nickname[0].length;
    }
    const floor = Math.max(start, mentions.at(-1)?.end ?? start);
    const phrase = phraseBefore(text, phraseFrom ?? from, floor);
    const mention = {
      kind,
      text: text.slice(from, to),
      phraseStart: phrase.start,
      oblique: phrase.oblique,
      start: from,
      end: to,
    };
    mentions.push(mention);
  }
  return mentions;
}

const rank = (kind: Mention['kind']) => (kind === 'name' ? 0 : kind === 'role' ? 1 : 2);

/** Longest known name at `at`; names have two to sixteen characters. */
function nameLength(line: string, at: number, people: Register): number {
  const dot = /^[\u3400-\u9fff]{1,7}(?:[·•・][\u3400-\u9fff]{1,8})+/.exec(line.slice(at, at + 24));
  if (dot)
    for (let length = dot[0].length; length > 4; length--)
      if (people.names.has(line.slice(at, at + length))) return length;
  for (let length = 7; length >= 2; length--)
    if (people.names.has(line.slice(at, at + length))) return length;
  return 0;
}

/** Where the noun phrase that ends at `at` begins, not before `floor`; and whether a preposition governs it. */
function phraseBefore(text: string, at: number, floor: number): { start: number; oblique: boolean } {
  let from = at;
  while (from > floor && at - from < 30 && !BREAK.test(text.charAt(from - 1))) from--;
  let head = text.slice(from, at);
  const cut =
    Math.max(head.lastIndexOf('的'), head.lastIndexOf('了'), head.lastIndexOf('着'), head.lastIndexOf('是')) +
    1;
  from += cut;
  head = head.slice(cut);
  const adverbial = ADVERBIAL.exec(head)?.[0].length ?? 0;
  from += adverbial;
  head = head.slice(adverbial);
  if (head === '')
    return {
      start: from,
      oblique: from > floor && GOVERNS.test(text.slice(Math.max(floor, from - 4), from)),
    };
  if (GOVERNS.test(head)) return { start: at, oblique: true };
  const governor = GOVERNS_OFFICE.exec(head)?.[0].length ?? 0;
  return { start: from + governor, oblique: governor > 0 };
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
