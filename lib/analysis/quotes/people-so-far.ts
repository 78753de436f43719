import type { Speaker } from '../../model/marks';
import { type Mention, mentionsWithin, roleOf } from './mentions';
import { type Attribution, speakerOf } from './speakers';
import { isSubject } from './subject';

/** How far back, in characters and in people, a pronoun can reach. */
const REACH = 800;
const MOST = 40;
const HE = /^[他她]$/;
const WOMAN = /(?:女士|小姐|太太|夫人|阿姨|大妈|大娘|大嫂|大姐|奶奶|阿婆|婆婆|姐|姨|婶|嫂|婆)$/;
const MAN = /(?:先生|大爷|大叔|大伯|大哥|爷爷|阿公|阿伯|阿叔|伯|叔|哥|爷)$/;
/** 该负责人, 这名店主: the noun that was said before. */
const THAT = /^(?:该|这[位名个]|上述)(.{2,6})$/;

/** What the article has told about its people before the present line. */
export class PeopleSoFar {
  private readonly frame: string;
  private readonly text: string;
  private readonly roles = new Map<string, string>();
  private previousLine: readonly Mention[] = [];
  private previousSpeakers: readonly Mention[] = [];
  private readonly lastOfNoun = new Map<string, Mention>();

  /** `frame`: the folded text without its statements; `text`: the text as it is. */
  constructor(frame: string, text: string) {
    this.frame = frame;
    this.text = text;
  }

  /** The speaker that a mention stands for, with the office that stands or first stood before the name. */
  speaker(mention: Mention, line: readonly Mention[]): Speaker {
    const who = this.resolve(mention, line);
    if (who.kind === 'name')
      return speakerOf(who, roleOf(this.frame, who) ?? this.roles.get(who.text), this.text);
    return speakerOf(who, undefined, this.text);
  }

  add(mentions: readonly Mention[], attributions: readonly (Attribution | null)[]): void {
    for (const mention of mentions) {
      if (
        mention.kind === 'role' &&
        mention.end - mention.phraseStart > mention.text.length &&
        !THAT.test(this.frame.slice(mention.phraseStart, mention.end))
      )
        this.lastOfNoun.set(mention.text, mention);
      if (mention.kind !== 'name') continue;
      const role = roleOf(this.frame, mention);
      if (role && !this.roles.has(mention.text)) this.roles.set(mention.text, role);
    }
    this.previousSpeakers = attributions
      .flatMap((attribution) => (attribution ? [attribution.mention] : []))
      .slice(-MOST);
    this.previousLine = mentions.slice(-MOST);
  }

  /** A pronoun becomes a name only where one person can be meant; otherwise it stays what it is. */
  private resolve(mention: Mention, all: readonly Mention[]): Mention {
    const line = mentionsWithin(all, mention.start - REACH, mention.start);
    const that = THAT.exec(this.frame.slice(mention.phraseStart, mention.end))?.[1];
    if (mention.kind === 'role' && that) {
      const named = line.findLast(
        (one) => one.end <= mention.start && one.kind === 'role' && one.text.endsWith(that),
      );
      return named ?? this.lastOfNoun.get(that) ?? mention;
    }
    if (!HE.test(mention.text)) return mention;
    const fits = (one: Mention) =>
      one.kind !== 'pronoun' && !(mention.text === '他' ? WOMAN : MAN).test(one.text);
    const before = line.filter((one) => one.end <= mention.start && fits(one));
    const earlier = [...this.previousLine, ...this.previousSpeakers].filter(fits);
    const named = (one: Mention) => one.kind === 'name';
    for (const group of [before.filter(named), this.topics(before.filter(named)), this.topics(before)]) {
      if (group.length > 0 && allSame(group)) return group[0] ?? mention;
    }
    if (before.some((one) => isSubject(this.frame, one))) return mention;
    const group = earlier.filter(named);
    return group.length > 0 && allSame(group) ? (group[0] ?? mention) : mention;
  }

  /** The subjects of the sentences of a line: the first mention of each. */
  private topics(mentions: readonly Mention[]): Mention[] {
    const topics: Mention[] = [];
    let sentenceEnd = -1;
    for (const mention of mentions) {
      if (mention.kind === 'pronoun' || mention.start < sentenceEnd || !isSubject(this.frame, mention))
        continue;
      topics.push(mention);
      const stop = this.frame.slice(mention.end, mention.end + 200).search(/[。！？\n]/);
      sentenceEnd = stop < 0 ? mention.end + 200 : mention.end + stop;
    }
    return topics;
  }
}

const allSame = (mentions: readonly Mention[]) => new Set(mentions.map((one) => one.text)).size === 1;
