import type { Speaker } from '../../model/marks';
import { type Mention, roleOf } from './mentions';
import type { Attribution } from './scene';
import { isSubject } from './subject';

/** How far back, in characters and in people, a pronoun can reach. */
const REACH = 800;
const MOST = 40;
/** 他, 老人, 这位年轻人: somebody who was named before. */
const HE =
  /^(?:[他她]|(?:这[位名个][^，。]{0,8})?(?:年轻人|老人家?|小伙子?|[汉男女]子|姑娘|[男女]孩子?|老汉|少年))$/;
const WOMAN = /(?:女[士子孩生]|小姐|太太|夫人|[妈娘姐嫂姨婶婆奶母妻]亲?)$/;
const MAN = /(?:先生|男[子孩生]|小伙子?|丈夫|[爷叔伯哥公爸父]亲?)$/;
/** 该负责人, 这名店主: the noun that was said before. */
const THAT = /^(?:该|这[位名个]|上述)(?:[^，]*的)?([^的]{2,6})$/;

/** What the article has told about its people before the present line. */
export class PeopleSoFar {
  private readonly frame: string;
  private readonly text: string;
  private readonly offices = new Map<string, string>();
  private nouns: readonly Mention[] = [];
  private previousLine: readonly Mention[] = [];
  private lastSpeaker: Mention | null = null;

  /** `frame`: the folded text without its statements; `text`: the text as it is. */
  constructor(frame: string, text: string) {
    this.frame = frame;
    this.text = text;
  }

  /** The speaker that a mention stands for, with the office that stands or first stood before the name. */
  speaker(mention: Mention, line: readonly Mention[]): Speaker | null {
    const who = this.resolve(mention, line);
    if (who.text === '有人') return null;
    const named = who.kind === 'name';
    const office = named ? (roleOf(this.frame, who) ?? this.offices.get(who.text)) : undefined;
    const start = named ? who.start : who.phraseStart;
    return {
      start,
      end: who.end,
      text: this.text.slice(start, who.end),
      ...(office ? { role: office } : {}),
    };
  }

  /** Ends a line: remembers its people and who spoke last. */
  add(mentions: readonly Mention[], attributions: readonly (Attribution | null)[]): void {
    for (const mention of mentions) {
      const office = mention.kind === 'name' ? roleOf(this.frame, mention) : undefined;
      if (office && !this.offices.has(mention.text)) this.offices.set(mention.text, office);
    }
    const nouns = mentions.filter((one) => one.kind === 'role' && !THAT.test(one.text));
    this.nouns = [...this.nouns, ...nouns.slice(-MOST)].slice(-MOST);
    const last = attributions.at(-1)?.mention ?? null;
    this.lastSpeaker = last && this.resolve(last, mentions);
    this.previousLine = mentions.slice(-MOST);
  }

  private resolve(mention: Mention, line: readonly Mention[]): Mention {
    const that = mention.kind === 'role' ? THAT.exec(mention.text)?.[1] : undefined;
    if (!that && !HE.test(mention.text)) return mention;
    const before = line.filter((one) => one.end <= mention.start && one.start > mention.start - REACH);
    // 独居老人麻秀英 … 老人: the noun that stood before a name
    const noun = that ?? (mention.kind === 'role' ? mention.text.replace(/^这?[位名个]?/, '') : '-');
    const office = [...this.previousLine, ...before].findLast(
      (one) => one.kind === 'name' && this.frame.slice(one.phraseStart, one.start).endsWith(noun),
    );
    if (office) return office;
    const said = that && [...this.nouns, ...before].findLast((one) => one.text.endsWith(that));
    if (said) return said;
    return (HE.test(mention.text) && this.antecedent(mention, before)) || mention;
  }

  /** Those of the last sentence before a pronoun that is about somebody. */
  private ofLastSentence(group: readonly Mention[], { start }: Mention): readonly Mention[] {
    const last = group.at(-1)?.start ?? start;
    const from =
      last - (/[^。！？\n]*$/.exec(this.frame.slice(Math.max(0, last - 120), last))?.[0].length ?? 0);
    return group.filter((one) => one.start >= from);
  }

  /** A pronoun becomes a name only where one person can be meant; otherwise it stays what it is. */
  private antecedent(pronoun: Mention, line: readonly Mention[]): Mention | null {
    const other = pronoun.text === '他' ? WOMAN : pronoun.text === '她' ? MAN : /们$/;
    const fitting = (group: readonly Mention[]) =>
      group.filter((one) => one.kind !== 'pronoun' && !other.test(one.text) && !one.text.endsWith('们'));
    const named = (group: readonly Mention[]) => group.filter((one) => one.kind === 'name');
    const before = fitting(line);
    const subjects = before.filter((one) => isSubject(this.frame, one));
    const here =
      theOne(named(before)) ?? theOne(named(subjects)) ?? (pronoun.kind === 'role' ? null : theOne(subjects));
    if (here || subjects.length > 0) return here ?? theOne(named(this.ofLastSentence(subjects, pronoun)));
    if (line.some((one) => one.text === '对方')) return null;
    const previous = fitting(this.previousLine);
    const speaker = fitting(this.lastSpeaker ? [this.lastSpeaker] : []);
    return (
      theOne([...speaker, ...named(previous)]) ??
      (speaker.length > 0
        ? null
        : theOne(previous.filter((one) => isSubject(this.frame, one) && one.definite)))
    );
  }
}

/** The person of a group that mentions only one. */
function theOne(mentions: readonly Mention[]): Mention | null {
  const [first] = mentions;
  return first && mentions.every((one) => one.text === first.text) ? first : null;
}
