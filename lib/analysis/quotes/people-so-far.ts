import type { Speaker } from '../../model/marks';
import { type Mention, mentionsWithin, roleOf } from './mentions';
import type { Attribution } from './scene';
import { speakerOf } from './speakers';
import { isSubject } from './subject';

/** How far back, in characters and in people, a pronoun can reach. */
const REACH = 800;
const MOST = 40;
const HE = /^[他她]$/;
const WOMAN = /(?:女士|小姐|太太|夫人|[大阿]?[妈娘姐嫂姨婶婆]|奶奶|女[子孩生]|[母妻]亲?|妈妈)$/;
const MAN = /(?:先生|[大阿]?[爷叔伯哥公]|爷爷|男[子孩生]|小伙子?|父亲|爸爸|丈夫)$/;
/** 该负责人, 这名店主: the noun that was said before. */
const THAT = /^(?:该|这[位名个]|上述)(.{2,6})$/;

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
  speaker(mention: Mention, line: readonly Mention[]): Speaker {
    const who = this.resolve(mention, line);
    const office = who.kind === 'name' ? (roleOf(this.frame, who) ?? this.offices.get(who.text)) : undefined;
    return speakerOf(who, office, this.text);
  }

  /** Ends a line: remembers its people and who spoke last. */
  add(mentions: readonly Mention[], attributions: readonly (Attribution | null)[]): void {
    for (const mention of mentions) {
      const office = mention.kind === 'name' ? roleOf(this.frame, mention) : undefined;
      if (office && !this.offices.has(mention.text)) this.offices.set(mention.text, office);
    }
    const nouns = mentions.filter((one) => one.kind === 'role' && !THAT.test(this.phrase(one)));
    this.nouns = [...this.nouns, ...nouns].slice(-MOST);
    const last = attributions.at(-1)?.mention ?? null;
    this.lastSpeaker = last && HE.test(last.text) ? this.resolve(last, mentions) : last;
    this.previousLine = mentions.slice(-MOST);
  }

  private phrase(mention: Mention): string {
    return this.frame.slice(mention.phraseStart, mention.end);
  }

  private resolve(mention: Mention, all: readonly Mention[]): Mention {
    const before = mentionsWithin(all, mention.start - REACH, mention.start);
    const that = mention.kind === 'role' ? THAT.exec(this.phrase(mention))?.[1] : undefined;
    if (that) return [...this.nouns, ...before].findLast((one) => this.phrase(one).endsWith(that)) ?? mention;
    return HE.test(mention.text) ? (this.antecedent(mention, before) ?? mention) : mention;
  }

  /** A pronoun becomes a name only where one person can be meant; otherwise it stays what it is. */
  private antecedent(pronoun: Mention, line: readonly Mention[]): Mention | null {
    const other = pronoun.text === '他' ? WOMAN : MAN;
    const fitting = (group: readonly Mention[]) =>
      group.filter((one) => one.kind !== 'pronoun' && !other.test(this.phrase(one)));
    const named = (group: readonly Mention[]) => group.filter((one) => one.kind === 'name');
    const before = fitting(line);
    const here = theOne(named(before)) ?? theOne(this.topics(named(before))) ?? theOne(this.topics(before));
    if (here || before.some((one) => isSubject(this.frame, one))) return here;
    const speaker = this.lastSpeaker ? fitting([this.lastSpeaker])[0] : undefined;
    return speaker ?? theOne(named(fitting(this.previousLine)));
  }

  /** The subjects of the sentences of a line: the first mention of each. */
  private topics(mentions: readonly Mention[]): Mention[] {
    const topics: Mention[] = [];
    let sentenceEnd = -1;
    for (const mention of mentions) {
      if (mention.start < sentenceEnd || !isSubject(this.frame, mention)) continue;
      topics.push(mention);
      const stop = this.frame.slice(mention.end, mention.end + 200).search(/[。！？\n]/);
      sentenceEnd = stop < 0 ? mention.end + 200 : mention.end + stop;
    }
    return topics;
  }
}

/** The person of a group that mentions only one. */
function theOne(mentions: readonly Mention[]): Mention | null {
  const [first] = mentions;
  return first && mentions.every((one) => one.text === first.text) ? first : null;
}
