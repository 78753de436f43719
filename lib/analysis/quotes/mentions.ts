import type { Span } from '../../model/span';
import { cuesIn } from './cues';
import { LONGEST, phraseBefore } from './phrase';
import { isSomebodyElse, KIN, PERSON_NOUN, TITLE } from './roles';
import { isShortName, SHORT_NAME } from './short-names';

/**
 * A place where a person stands in the text. `start`–`end` is the name (or the words that stand for one), `phraseStart` the
 * beginning of the phrase with the office before it (新庆镇富荣村党委书记龙文锋).
 */
export type Mention = Span & {
  readonly kind: 'name' | 'role' | 'pronoun' | 'body';
  readonly text: string;
  readonly phraseStart: number;
  /** For certain a person of its own: a name, 一位村民, 村民们, 李明的妻子, 开店的老人; a bare noun may be part of a word. */
  readonly definite: boolean;
  /** Not the subject: 对李明说, 告诉记者. */
  readonly oblique: boolean;
};

const SHORT_OR_PRONOUN = new RegExp(
  `(${SHORT_NAME})|[他她](?:们|俩)?(?![人乡山处日国律杀])|大家(?![庭族])|对方|有人`,
  'g',
);
const ROLE_END = new RegExp(`(?:${PERSON_NOUN}|[长员任记师兼])$`);
const TITLE_ALONE = new RegExp(`^(?:${TITLE})$`);
/** A body's name between two offices belongs to the second: 消费者｜协会｜秘书长, 村民｜委员会｜主任. */
const BODY =
  /^(?:[\u3400-\u9fffA-Za-z]{0,14}[会院校局部处科社协队所馆厅委站办团组司厂店家室区级镇村副原前中大支])?$/;
/** 主任｜医｜师, 总统｜气候｜特使, but not 记者｜问｜校长 */
const NO_VERB = /^(?!.*[的在被给把问对向和与跟请找见到告是当了受]|.*(?<!主)任)/;
const INSIDE = new RegExp(`${NO_VERB.source}[\\u3400-\\u9fff]{1,3}$`);
const NICKNAME = /[“"][^“”"■\n]{1,16}[”"]/y;

const DEFINITE = new RegExp(`[一这那几两][位名个些]|[”"]$|^该|们$|^[也还更]?有|.的.|^(?:${KIN})$`);
/** 一位不愿具名的, 多名来自县城的 */
const SOME = /(?:另?一|[这那有多两三]|(?<!十)几)(?:[位名些]|个(?![小多月半]))[^，。：！？\n]{0,18}的$/;

/** All mentions of a folded text, in order; `nouns` are its nouns for people. */
export function mentionsIn(text: string, names: ReadonlySet<string>, nouns: readonly Span[]): Mention[] {
  const mentions: Mention[] = [];
  for (const { kind, start, ...one } of candidates(text, names, nouns)) {
    const before = mentions.at(-1);
    const between = text.slice(before?.end ?? start, start);
    const gap = between.replace(/^”/, '').trim();
    const last = between.includes('\n') ? undefined : before;
    let from = start;
    let to = one.end;
    let phraseFrom = from;
    if (last && from < last.end) continue;
    if (last && last.kind !== 'role' && kind === 'role') {
      const noun = text.slice(last.end, to);
      if (isSomebodyElse(noun) || /^[一两几多][名位]/.test(between)) {
        mentions.pop(); // 李明的母亲, 欧陆航空一名发言人
        phraseFrom = last.phraseStart;
        from = last.start;
      } else if (
        last.kind === 'name' &&
        gap &&
        to - last.phraseStart < LONGEST &&
        BODY.test(gap) &&
        NO_VERB.test(gap) &&
        !cuesIn(gap)[0]
      ) {
        mentions.pop(); // 罗马尼亚｜网球协会｜主席
        phraseFrom = last.phraseStart;
      } else if (last.kind === 'name' && TITLE_ALONE.test(noun)) continue; // 李明老师
    } else if (
      last?.kind === 'name' &&
      kind === 'name' &&
      between === '' &&
      /[帅练长员师任]$/.test(last.text)
    ) {
      mentions.pop(); // 国青女曲主帅｜宿敏
      phraseFrom = last.phraseStart;
    } else if (last?.kind === 'role' && kind !== 'pronoun' && to - last.phraseStart < LONGEST) {
      if ((BODY.test(gap) || (kind === 'role' && INSIDE.test(between))) && !cuesIn(gap)[0]) {
        mentions.pop(); // 学生家长, 村民｜李明, 总统｜气候特使｜约翰·克里
        phraseFrom = last.phraseStart;
      }
    }
    const phrase = phraseBefore(text, phraseFrom, mentions.at(-1)?.end ?? 0);
    let { start: phraseStart, oblique } = phrase;
    // 向受伤员工和附近居民道歉: what governs the first governs the second
    const joined = last && phraseStart === last.end && /^[和与及]/.test(text.slice(phraseStart));
    if (joined && phraseStart < from) phraseStart++;
    if (kind === 'role') {
      NICKNAME.lastIndex = to;
      to += NICKNAME.exec(text)?.[0].length ?? 0; // 网友“江边散步”
      const some = SOME.exec(text.slice(Math.max(0, phraseStart - 24), phraseStart))?.[0].length ?? 0;
      phraseStart -= some;
      if (some) oblique = phraseBefore(text, phraseStart, mentions.at(-1)?.end ?? 0).oblique;
      while ((mentions.at(-1)?.start ?? -1) >= phraseStart) mentions.pop(); // 一名与涉事教师｜共事过的老师
    }
    // 丸红｜财务长｜矢部延弘, 上海大学学生｜社区文化建设主管｜褚老师
    const modifier = mentions.at(-1);
    const office = text.slice(phraseStart, from).trim();
    if (
      kind === 'name' &&
      modifier &&
      phraseStart === modifier.end &&
      ROLE_END.test(office) &&
      NO_VERB.test(office) &&
      !/通讯员|记者|要/.test(office)
    ) {
      mentions.pop();
      phraseStart = modifier.phraseStart;
    }
    const agent = mentions.at(-1);
    const whom = agent && !agent.oblique && text.slice(agent.end, phraseStart);
    if (/着[对向跟给](?!面)[^，。；：]{1,12}的$/.test(text.slice(Math.max(0, phraseStart - 16), phraseStart)))
      oblique = true;
    if (whom && /^[^，。；：]{0,6}[对向跟给](?!面)[^，。；：]{1,12}的$/.test(whom)) oblique = true;
    const words = text.slice(kind === 'role' ? phraseStart : from, to);
    mentions.push({
      kind,
      text: words,
      phraseStart,
      definite: kind !== 'role' || DEFINITE.test(words) || text.charAt(phraseStart - 1) === '的',
      oblique:
        oblique ||
        (joined && last.oblique) ||
        (kind === 'pronoun' && phrase.start < from && !/[上下里]/.test(text.charAt(from - 1))),
      start: from,
      end: to,
    });
  }
  return mentions;
}

/** Everything that looks like a person, sorted; names before nouns. */
function candidates(text: string, names: ReadonlySet<string>, nouns: readonly Span[]) {
  const known = [...names].sort((a, b) => b.length - a.length).join('|');
  const found: (Span & Pick<Mention, 'kind'>)[] = [];
  const add = (pattern: RegExp) => {
    for (const { 0: word, 1: name, index: start } of text.matchAll(pattern)) {
      const end = start + word.length;
      if (names.has(word) || !name || isShortName(text, { start, end }))
        found.push({ kind: name ? 'name' : 'pronoun', start, end });
    }
  };
  if (known) add(new RegExp(`(${known})`, 'g'));
  add(SHORT_OR_PRONOUN);
  let last = 0;
  for (const { start, end } of nouns) {
    // 教｜师: the pattern knows the last character of a noun, which is never all of it
    found.push({ kind: 'role', start: start - Number(end - start === 1 && start > last), end });
    last = end;
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The office in front of a name, or undefined where the words before it are none. */
export function roleOf(text: string, mention: Mention): string | undefined {
  const words = text
    .slice(mention.phraseStart, mention.start)
    .replace(/^[在兼]/, '')
    .trim();
  return ROLE_END.test(words) ? words : undefined;
}
