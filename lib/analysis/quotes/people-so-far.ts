import type { Speaker } from '../../model/marks';
import { fullNames } from './full-names';
import { type Mention, roleOf } from './mentions';
import { phraseBefore } from './phrase';
import type { Attribution } from './speakers';
import { bodyAt, isSubject } from './subject';

/** How far back, in characters and in people, a pronoun can reach. */
const REACH = 800;
const MOST = 40;
/** 他, 老人, 这位年轻人: somebody who was named before. */
const HE =
  /^(?:[他她]|这[位名](?:[^责言持理事证工]{1,5}人|.*(?:[锋卫帅]|[老小门]将|教练|冠军|大户))|(?:[^一几的]*|这.*)(?:年轻人|老[人汉]家?|小伙子?|姑娘|[汉男女]孩?子?|少年))$/;
const WOMAN = /女|太太|夫人|[妈娘姐嫂姨婶婆奶母妻]/;
const MAN = /先生|男|小伙|丈夫|[爷叔伯哥公爸父]/;
/** 该负责人, 这位17岁的少年: the noun that was said before; other than that, a noun with a description is new. */
const THAT = /^(?:该|这[位名个]|上述)(?:.*的)?老?(.{2,6}?)$/;
/** What the words that stand for a person never hold: 拨打本报热线, 反复叮嘱村民. */
const NO_PHRASE = /^(?:.|(?!被告|在[场座校])[在向对被给把让跟为从由以将与帮请找替].*)$/;
/** Whom somebody gets in touch with. */
const CALLED = /(?:拨[打通]|打[给通]|联系|致电|发给|递给|找到)[上到]?了?$/;
/** 谈起往事，当时，在…时，: nobody new stands in it. */
const ADVERBIAL_ONLY = /^(?:(?:[谈说提想回问面对当在随至这此后接]|如今|不过|但)[^。]*)?$/;

/** The person of a group that mentions only one. */
const theOne = ([first, ...rest]: readonly Mention[]): Mention | undefined =>
  rest.every(({ text }) => first?.text.includes(text) || text.includes(first?.text ?? ''))
    ? first
    : undefined;
/** 诉至城东区人民法院, which is 法院 from then on. */
const COURT = /(?:(?![至到由在经向被诉某从和对日])[\u3400-\u9fff]){2,12}人民法院/g;
const isName = (one: Mention) => one.kind === 'name';
const isPerson = (one: Mention) => isName(one) || one.kind === 'role';

/** What the article has told about its people, line by line. `frame`: the folded text without its statements; `text`: as it is. */
export function peopleSoFar(frame: string, text: string) {
  const offices = new Map<string, Mention>();
  const full = fullNames(frame);
  let nouns: readonly Mention[] = [];
  let previousLine: readonly Mention[] = [];

  /** Where the description before a noun begins: 区市场监管局的｜工作人员. */
  const describedFrom = (at: number) => {
    const { start, oblique } = phraseBefore(frame, at - 1, 0);
    return frame.charAt(at - 1) === '的' && start > at - 18 && !oblique ? start : at;
  };
  let court: Mention | undefined;
  /** How far the text was searched for courts, so that none of it is read twice. */
  let courtsRead = 0;
  /** The court as it was named last. */
  const courtOf = (one: Mention): Mention => {
    if (one.text !== '法院') return one;
    for (const { 0: name, index } of frame.slice(courtsRead, one.start).matchAll(COURT))
      court = bodyAt(name, courtsRead + index);
    courtsRead = Math.max(courtsRead, one.start);
    return court ?? one;
  };
  /** The stretch before `at` in its sentence. */
  const clauseBefore = (at: number) =>
    frame
      .slice(Math.max(0, at - REACH), at)
      .split(/[。！？\n]/)
      .at(-1) ?? '';

  /** A pronoun becomes the only person who can be meant, or whom the last sentence names first; otherwise it stays what it is. */
  function antecedent(who: Mention, line: readonly Mention[]): Mention | undefined {
    const not = who.text === '他' ? WOMAN : who.text === '她' ? MAN : /们$/;
    // 王芳埋怨他：“…”他说: who does something to him is not he
    const isObject = (one: Mention) => {
      const [rest = ''] = /^[^，。：；！？”]*/.exec(frame.slice(one.end, one.end + 16)) ?? [];
      return rest.length > who.text.length && rest.length < 16 && rest.endsWith(who.text);
    };
    const fits = (one: Mention) =>
      isPerson(one) &&
      !not.test(one.text) &&
      !/们$|记者/.test(one.text) &&
      !isObject(one) &&
      !frame.slice(who.end, who.end + 8).includes(one.text);
    const people = line.filter(fits);
    const names = people.filter(isName);
    // 某甲和李明: there is one more
    if (names.some((one) => /[和与]/.test(frame.charAt(one.phraseStart - 1)))) return undefined;
    const actors = people.filter((one) => isSubject(frame, one));
    // 王芳走访渔村，一位老船工送她一本笔记。老人题了字：“…”
    const stranger = actors.findLast((one) => one.kind === 'role' && one.definite);
    if (who.kind === 'role' && stranger) return stranger;
    // those of the last sentence that is about somebody
    const lastActor = actors.at(-1)?.start ?? 0;
    const last = lastActor - clauseBefore(lastActor).length;
    // 李明赞成，研究员黄春则较为谨慎，他…
    const heads = actors.filter(
      (one) =>
        isName(one) &&
        one.start > who.start - clauseBefore(who.start).length &&
        frame.charAt(one.phraseStart - 1) === '，',
    );
    // 看台上有个家长，记者问他，他挠头: a stranger at the head of the sentence
    const actor = actors.at(-1);
    if (
      who.kind === 'pronoun' &&
      actor?.kind === 'role' &&
      actor.definite &&
      actor.start > who.start - clauseBefore(who.start).length &&
      !names.some((one) => one.start >= last)
    )
      return actor;
    const here =
      theOne(names) ??
      (who.kind === 'role' || line.some((one) => one.text === who.text) ? undefined : theOne(actors)) ??
      (who.kind === 'role' && !THAT.test(who.text)
        ? undefined
        : (heads.at(-1) ??
          actors.find(
            (one) =>
              one.start >= last &&
              isName(one) &&
              !/^[^，。]{0,12}[后时]，/.test(frame.slice(one.end, one.end + 14)),
          )));
    // 贝尔被记者围住，他回答: somebody may stand before a pronoun whose name is not known
    const first = line.find((one) => one.text === who.text) ?? who;
    const clause = clauseBefore(first.start).replace(/“■*.?”|”/g, '');
    if (here || actors[0] || (clause.length > 8 && !ADVERBIAL_ONLY.test(clause))) return here;
    if (/[女孩]|姑娘/.test(who.text)) return undefined;
    return theOne(previousLine.filter((one) => fits(one) && isName(one)));
  }

  function resolve(mention: Mention, line: readonly Mention[]): Mention {
    const { kind, text: words, start } = mention;
    const before = line.filter((one) => one.end <= start && one.start > start - REACH);
    // 记者拨打负责人李某的电话，对方称: the only other person of the sentence, else of the one before, or whom somebody calls in it
    if (words === '对方') {
      const sentence = start - clauseBefore(start).length;
      const people = before.filter((one) => isPerson(one) && !/记者/.test(one.text));
      const here = people.filter((one) => one.start >= sentence);
      const earlier = here[0]
        ? here
        : people.filter((one) => one.start >= sentence - 1 - clauseBefore(sentence - 1).length);
      const whom = here[0] ? undefined : earlier.at(-1);
      const called = whom && CALLED.test(frame.slice(Math.max(0, whom.phraseStart - 8), whom.phraseStart));
      return theOne(earlier) ?? (called ? whom : mention);
    }
    const that = THAT.exec(words)?.[1];
    const he = HE.test(words) && (kind !== 'role' || frame.charAt(mention.phraseStart - 1) !== '的'); // 骑车的男子
    // 她按压老人的腹部。老人小声说: who stood beside the person named
    const beside =
      kind === 'role' && !that && before.some((one) => one.kind === kind && one.text.endsWith(words));
    if (isName(mention) || beside || !(that || he)) return mention;
    return (
      // 独居老人麻秀英 … 老人: the noun that stood before a name
      [...previousLine, ...before].findLast(
        (one) => isName(one) && frame.slice(one.phraseStart, one.start).endsWith(that ?? words),
      ) ??
      (that
        ? [...nouns, ...before].findLast((one) => one.text.endsWith(that) && !THAT.test(one.text))
        : undefined) ??
      // 总理安妮卡·维尔塔宁 … 这位38岁的总理: the only one with that office
      (that
        ? theOne([...offices.values()].filter((one) => roleOf(frame, one)?.endsWith(that)))
        : undefined) ??
      // 民警发现一名男子 … 男子: who was described with the same noun
      (he && kind === 'role'
        ? [...previousLine, ...before].findLast(
            (one) => one.kind === kind && one.definite && one.text.endsWith(words),
          )
        : undefined) ??
      (he ? antecedent(mention, before) : undefined) ??
      mention
    );
  }

  return {
    /** The speaker that a mention stands for, with the office that stands or first stood before the name. */
    speaker(mention: Mention, line: readonly Mention[]): Speaker | null {
      const one = courtOf(resolve(mention, line));
      const who = (isName(one) && full.of(one)) || one;
      const { kind, end, text: words } = who;
      if (words === '有人' || (kind === 'role' && NO_PHRASE.test(words))) return null;
      const named = offices.get(words) ?? who;
      const role = isName(who) && (roleOf(frame, who) ?? roleOf(frame, named));
      const start = kind === 'role' ? describedFrom(who.phraseStart) : who.start;
      return { start, end, text: text.slice(start, end), ...(role ? { role } : {}) };
    },
    /** Begins a line: learns the names in it. */
    meet(mentions: readonly Mention[]): void {
      for (const mention of mentions.filter(isName)) full.meet(mention);
    },
    /** Ends a line: remembers its people. */
    add(mentions: readonly Mention[], attributions: readonly (Attribution | undefined)[]): void {
      for (const mention of mentions) {
        const isNew = isName(mention) && !offices.has(mention.text);
        if (isNew && roleOf(frame, mention)) offices.set(mention.text, mention);
      }
      nouns = [...nouns, ...mentions.filter((one) => one.kind === 'role')].slice(-MOST);
      if (attributions.at(-1) || mentions.some(isPerson)) previousLine = mentions.slice(-MOST);
    },
  };
}
