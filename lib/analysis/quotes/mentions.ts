import type { Span } from '../../model/span';
import { type Names, nameLength } from './names';
import { phraseBefore } from './phrase';
import { isSomebodyElse, KIN, PERSON_NOUN, TITLE } from './roles';
import { shortNameBefore, shortNamesIn } from './short-names';

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

const PRONOUN = /[他她](?:们|俩)?(?![人乡山处日国律杀])|大家(?![庭族])|对方|有人/g;
const ROLE_END = new RegExp(`(?:${PERSON_NOUN}|[长员任记师兼])$`);
const TITLE_ALONE = new RegExp(`^(?:${TITLE})$`);
/** A body's name between two offices belongs to the second: 消费者｜协会｜秘书长, 村民｜委员会｜主任. */
const BODY =
  /^(?:[\u3400-\u9fffA-Za-z]{0,14}[会院校局部处科社协队所馆厅委站办团宫组司厂店家室区系级镇村副原前])?$/;
/** 主任｜医｜师, 总统｜气候｜特使, but not 记者｜问｜校长 */
const INSIDE = /^(?!.*的|[问对向和与跟劝请找见到告带])[\u3400-\u9fff]{1,3}$/;
const NICKNAME = /(?<=网[友民]|博主|用户)[“"][^“”"■\n]{1,16}[”"]/y;

const DEFINITE = new RegExp(`[一这那几两][位名个些]|^该|们$|^(?:[也还更])?有|.的.|^(?:${KIN})$`);
/** 一位不愿具名的, 多名来自县城的 */
const SOME = /(?:另?一|[这那有几多两三])[位名个些][^，。；：！？“”《》（）\n]{0,18}的$/;

type Found = Span & Pick<Mention, 'kind'>;

/** All mentions of a line `[start, end)` of the folded text, in order; `nouns` are its nouns for people. */
export function mentionsIn(
  text: string,
  { start, end }: Span,
  people: Names,
  nouns: readonly Span[],
): Mention[] {
  const line = text.slice(start, end);
  const mentions: Mention[] = [];
  for (const one of candidates(line, start, people, nouns)) {
    const last = mentions.at(-1);
    let from = start + one.start;
    let to = start + one.end;
    const kind = one.kind;
    let phraseFrom = from;
    const gap = last ? text.slice(last.end, from).trim() : '';
    if (last && from < last.end) {
      if (kind !== 'name' || last.kind !== 'role' || to < last.end) continue;
      mentions.pop(); // 一位李女士: a name found inside a role wins
    } else if (last && last.kind !== 'role' && kind === 'role') {
      const noun = text.slice(last.end, to);
      if (isSomebodyElse(noun)) {
        mentions.pop(); // 李明的母亲
        phraseFrom = last.phraseStart;
        from = last.start;
      } else if (last.kind === 'name' && TITLE_ALONE.test(noun)) continue; // 李明老师
    } else if (last?.kind === 'role' && kind !== 'pronoun') {
      const noun = kind === 'role' && INSIDE.test(gap);
      if (BODY.test(gap) || noun) {
        mentions.pop(); // 学生家长, 村民｜李明, 总统｜气候特使｜约翰·克里
        phraseFrom = last.phraseStart;
      }
    }
    const phrase = phraseBefore(text, phraseFrom, Math.max(start, mentions.at(-1)?.end ?? start));
    NICKNAME.lastIndex = to;
    if (kind === 'role') to += NICKNAME.exec(text)?.[0].length ?? 0; // 网友“江边散步”
    const some =
      kind === 'role'
        ? (SOME.exec(text.slice(Math.max(start, phrase.start - 24), phrase.start))?.[0].length ?? 0)
        : 0;
    const phraseStart = phrase.start - some;
    const words = text.slice(kind === 'role' ? phraseStart : from, to);
    mentions.push({
      kind,
      text: words,
      phraseStart,
      definite: kind !== 'role' || DEFINITE.test(words) || text.charAt(phraseStart - 1) === '的',
      // 李明和王芳: both are what the first is
      oblique:
        last && /^[和与跟同、及]$/.test(gap)
          ? last.oblique
          : phrase.oblique || (kind === 'pronoun' && phrase.start < from),
      start: from,
      end: to,
    });
  }
  return mentions;
}

/** Everything in a line that looks like a person, sorted; names before roles, longer before shorter. */
function candidates(line: string, lineStart: number, people: Names, nouns: readonly Span[]): Found[] {
  const found: Found[] = [];
  let last = 0;
  for (const noun of nouns) {
    const [start, end] = [noun.start - lineStart, noun.end - lineStart];
    const name = shortNameBefore(line, start, end);
    if (name >= 0) found.push({ start: name, end, kind: 'name' });
    // 教｜师: the pattern knows the last character of a noun, which is never all of it
    else found.push({ start: start - Number(end - start === 1 && start > last), end, kind: 'role' });
    last = end;
  }
  for (let at = 0; at < line.length; at++) {
    const length = nameLength(line, at, people);
    if (length === 0) continue;
    found.push({ start: at, end: at + length, kind: 'name' });
    at += length - 1;
  }
  for (const name of shortNamesIn(line)) found.push({ ...name, kind: 'name' });
  for (const { 0: word, index } of line.matchAll(PRONOUN))
    found.push({ start: index, end: index + word.length, kind: 'pronoun' });
  const rank = (kind: Mention['kind']) => (kind === 'name' ? 0 : 1);
  return found.sort((a, b) => a.start - b.start || rank(a.kind) - rank(b.kind) || b.end - a.end);
}

/** The office in front of a name, or undefined where the words before it are none. */
export function roleOf(text: string, mention: Mention): string | undefined {
  const words = text.slice(mention.phraseStart, mention.start).trim();
  return ROLE_END.test(words) ? words : undefined;
}
