import type { Speaker } from '../../model/marks';
import { VERB } from './cues';
import { type Mention, roleOf } from './mentions';
import type { Attribution } from './scene';
import { isSubject } from './subject';

/** How far back, in characters and in people, a pronoun can reach. */
const REACH = 800;
const MOST = 40;
/** 他, 老人, 这位年轻人: somebody who was named before. */
const HE = /^[他她]$|(?:年轻人|老人家?|小伙子?|[汉男女]子|姑娘|[男女]孩子?|老汉|少年)$/;
const WOMAN = /女|小姐|太太|夫人|[妈娘姐嫂姨婶婆奶母妻]亲?$/;
const MAN = /先生|男|小伙|丈夫|[爷叔伯哥公爸父]亲?$/;
/** 该负责人, 这位17岁的少年: the noun that was said before; other than that, a noun with a description is new. */
const THAT = /^(?:该|这[位名个]|上述)(?:.*的)?(.{2,6}?)$/;

/** What the words that stand for a person never hold: 拨打本报热线, 反复叮嘱村民. */
const NO_PHRASE = new RegExp(
  `^(?:.|[在向对被给把让跟为从由以将与帮请找替].*|.*(?:${VERB}|拨打)(?![人员者士师家]).*)$`,
);

/** 谈起往事，当时，在…时，: nobody new stands in it. */
const ADVERBIAL_ONLY = /^(?:(?:[谈说提想回问面对当在随至这此后接]|如今|不过|但)[^。]*)?$/;

/** What the article has told about its people before the present line. */
export class PeopleSoFar {
  private readonly frame: string;
  private readonly text: string;
  private readonly offices = new Map<string, string>();
  private nouns: readonly Mention[] = [];
  private previousLine: readonly Mention[] = [];
  private lastSpeaker: readonly Mention[] = [];

  /** `frame`: the folded text without its statements; `text`: the text as it is. */
  constructor(frame: string, text: string) {
    this.frame = frame;
    this.text = text;
  }

  /** The speaker that a mention stands for, with the office that stands or first stood before the name. */
  speaker(mention: Mention, line: readonly Mention[]): Speaker | null {
    const who = this.resolve(mention, line);
    if (who.text === '有人' || (who.kind === 'role' && NO_PHRASE.test(who.text))) return null;
    const named = who.kind === 'name';
    const role = named ? (roleOf(this.frame, who) ?? this.offices.get(who.text)) : undefined;
    const start = who.kind === 'role' || who.kind === 'body' ? who.phraseStart : who.start;
    return { start, end: who.end, text: this.text.slice(start, who.end), ...(role ? { role } : {}) };
  }

  /** Ends a line: remembers its people and who spoke last. */
  add(mentions: readonly Mention[], attributions: readonly (Attribution | null)[]): void {
    for (const mention of mentions) {
      const office = mention.kind === 'name' ? roleOf(this.frame, mention) : undefined;
      if (office && !this.offices.has(mention.text)) this.offices.set(mention.text, office);
    }
    const nouns = mentions.filter((one) => one.kind === 'role' && !THAT.test(one.text));
    this.nouns = [...this.nouns, ...nouns.slice(-MOST)].slice(-MOST);
    const last = attributions.at(-1)?.mention;
    this.lastSpeaker = last ? [this.resolve(last, mentions)] : [];
    this.previousLine = mentions.slice(-MOST);
  }

  private resolve(mention: Mention, line: readonly Mention[]): Mention {
    const { kind, text, start } = mention;
    const that = THAT.exec(text)?.[1];
    if (text === '对方') return this.otherSide(line, start) ?? mention;
    const he = HE.test(text) && (that || !/[一几的]/.test(text));
    if (kind === 'name' || !(that || he)) return mention;
    const before = line.filter((one) => one.end <= start && one.start > start - REACH);
    // 她按压老人的腹部。老人小声说: who stood beside the person named
    if (kind === 'role' && !that && before.some((one) => one.kind === kind && one.text.endsWith(text)))
      return mention;
    // 独居老人麻秀英 … 老人: the noun that stood before a name
    const noun = kind === 'role' ? (that ?? text) : '-';
    return (
      [...this.previousLine, ...before].findLast(
        (one) => one.kind === 'name' && this.frame.slice(one.phraseStart, one.start).endsWith(noun),
      ) ??
      (that ? [...this.nouns, ...before].findLast((one) => one.text.endsWith(that)) : undefined) ??
      (he ? this.antecedent(mention, before) : undefined) ??
      mention
    );
  }

  /** 记者拨打负责人李某的电话，对方称: the only other person of the sentence. */
  private otherSide(line: readonly Mention[], start: number): Mention | undefined {
    const sentence = /[^。]*$/.exec(this.frame.slice(Math.max(0, start - 60), start))?.[0] ?? '';
    return theOne(
      line.filter(
        ({ start: at, text }) => at < start && at >= start - sentence.length && !text.startsWith('记者'),
      ),
    );
  }

  /** A pronoun becomes a name only where one person can be meant; otherwise it stays what it is. */
  private antecedent({ kind, text, start }: Mention, line: readonly Mention[]): Mention | undefined {
    const not = text === '他' ? WOMAN : text === '她' ? MAN : /们$/;
    const fits = (one: Mention) => one.kind !== 'pronoun' && !not.test(one.text) && !one.text.endsWith('们');
    const isName = (one: Mention) => one.kind === 'name';
    const isActor = (one: Mention) => isSubject(this.frame, one);
    const before = line.filter(fits);
    const actors = before.filter(isActor);
    const here =
      theOne(before.filter(isName)) ??
      theOne(actors.filter(isName)) ??
      (kind === 'role' ? undefined : theOne(actors)) ??
      theOne(this.ofLastSentence(actors).filter(isName));
    // 贝尔被记者围住，他回答: somebody may stand before a pronoun whose name is not known
    const clause = this.frame
      .slice(Math.max(0, start - REACH), start)
      .replace(/“■*.?”|^.*[。！？\n]”?/gs, '');
    const alone = clause.length < 9 || ADVERBIAL_ONLY.test(clause);
    if (here || !alone || actors.length > 0 || line.some((one) => one.text === '对方')) return here;
    const speaker = this.lastSpeaker.filter(fits);
    const previous = this.previousLine.filter(fits);
    return (
      theOne([...speaker, ...previous.filter(isName)]) ??
      (speaker.length > 0 ? undefined : theOne(previous.filter((one) => one.definite && isActor(one))))
    );
  }

  /** Those of the last sentence that is about somebody. */
  private ofLastSentence(group: readonly Mention[]): readonly Mention[] {
    const last = group.at(-1)?.start ?? 0;
    const lead = this.frame.slice(Math.max(0, last - REACH), last);
    const from =
      last - lead.length + Math.max(...['。', '！', '？', '\n'].map((stop) => lead.lastIndexOf(stop)));
    return group.filter((one) => one.start > from);
  }
}

/** The person of a group that mentions only one. */
const theOne = ([first, ...rest]: readonly Mention[]): Mention | undefined =>
  rest.every((one) => one.text === first?.text) ? first : undefined;
