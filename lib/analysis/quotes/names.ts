import type { Span } from '../../model/span';
import { PERSON_SAYS, VERB } from './cues';
import { isOf, SOUND, STOP } from './name-characters';
import { ENOUGH, nameReader } from './name-reader';
import { PERSON_NOUN } from './roles';
import { isWordAt } from './words';

/** A name follows: 一个叫李明的人, 27岁的李明. */
const CALLED = /叫|名为|[化本原]名|岁的/g;
/** What stands between a name and a word of saying: 也, 随后, 笑着, 低声, 高兴地. */
const ADVERB =
  '(?:[也还则却又曾便连并]|随后|近日|[当昨今][天日晚]|随即|此前|本人|无奈|.{1,2}[着声]|[毫颇].{3}地|.{2,3}地)';
/** 雍刚｜告诉, 茂木｜就…表示: what stands at the head of a clause before a word of saying, one phrase between at most. */
const BEFORE_SAYING = new RegExp(
  `(?<=^|[\\n，。；！？” ])(?!..?[手头]|配文)([\\u3400-\\u9fff]{2,4}?)${ADVERB}{0,2}(?:(?:[在就对向]|接受|受访)[^，。：！？\\n]{1,20}?)?${ADVERB}{0,2}(?=(?!显示|规定|记载)(?:${VERB})|[说称])`,
  'g',
);
/** 高鸿发言人｜Pat Burke, Heim｜说, Sams｜先生 */
const LATIN = /(?<![\w.'’-])[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*)*/g;
const AFTER_LATIN = new RegExp(`^ ?(?:${VERB}|[说称周也则]|先生|女士)`);
const PLACE_AFTER = /[市省州县国](?!长)|[东西南北中]{1,2}部|首都|难民营|地区|大学|机场/g;
/** 兰迪·亨廷顿: the parts between dots are sure, where the first begins and the last ends is not. */
const DOTTED =
  /[\u3400-\u9fff-]{1,9}((?:[·•・‧⋅][\u3400-\u9fff]{1,8}?){0,5}[·•・‧⋅])(?=([\u3400-\u9fff]{1,8}))/g;
const OFFICE_END = new RegExp(`^.*(?:${PERSON_NOUN}|[的和与对向的了]|[一两三几][位名])(?=.)`);

const NOBODY = { name: '', score: 0 };

/** 市长｜帕延（Benoît Paillan） */
const BEFORE_LATIN = /[\u3400-\u9fff]{2,8}(?=（[A-Z])/g;
/** “半瓶老酒”说 */
const NICKNAME = new RegExp(
  `(?<=(?<![\\u3400-\\u9fff，：])[“「])[^“”「」，。！？■]{2,8}(?=[”」](?:${PERSON_SAYS}))`,
  'g',
);

/** Who is named in a folded text; `nouns` are its nouns for people. */
export function namesOf(text: string, nouns: readonly Span[]): ReadonlySet<string> {
  const { candidateAt, isName, lastPart } = nameReader(text, nouns);
  /** What speaks for each candidate. */
  const found = new Map<string, number>();
  const offices = new Set(nouns.map(({ end }) => end + Number(text.charAt(end) === '”')));
  for (const { 0: word, index } of text.matchAll(CALLED)) offices.add(index + word.length);
  for (let at = 0; at < text.length; at++) {
    const { name, score } = candidateAt(at, offices.has(at)) ?? NOBODY;
    if (name) found.set(name, Math.max(found.get(name) ?? 0, score));
  }
  const names = new Set<string>();
  // what returns with another word behind it is no part of something longer
  for (const [name, score] of found)
    if (score >= ENOUGH || (score >= ENOUGH - 1 && returns(text, name))) names.add(name);
  // 汪勇迟疑正…: a name that returns ends where it ends every time
  for (const name of names)
    if (
      name.length === 3 &&
      names.has(name.slice(0, 2)) &&
      text.split(name).length === 2 &&
      text.split(name.slice(0, 2)).length > 3
    )
      names.delete(name);
  // 肯尼亚西北部, 首都: what is a place once is no person
  for (const { index } of text.matchAll(PLACE_AFTER))
    for (let length = 2; length < 8 && isOf(SOUND, text, index - length); length++)
      names.delete(text.slice(index - length, index));
  for (const [name] of text.matchAll(/(?:小.|(.)\1)(?=（化名)/g)) names.add(name);
  // 川岛诚一, later 川岛: the dictionary knows both
  const families = new Set([...names].filter((name) => name.length === 4).map((name) => name.slice(0, 2)));
  for (const { 1: name = '', index } of text.matchAll(BEFORE_SAYING))
    if (
      !isOf(STOP, text, index) &&
      (families.has(name) || (isName(index, index + name.length) && !isWordAt(text, index))) &&
      !/[司部会院局校社行团队网报处办厂店券前才]$|嘴里/.test(name)
    )
      names.add(name);
  for (const { 0: word, 1: dots = '', 2: rest = '', index } of text.matchAll(DOTTED)) {
    const first = word.slice(0, word.length - dots.length).replace(OFFICE_END, '');
    const last = rest.slice(0, lastPart(index + word.length, rest.length));
    if (last.length < 3 && !isOf(SOUND, last, 0) && isWordAt(first, 0) && isWordAt(last, 0)) continue; // 文化中国·全球
    names.add(first + dots + last);
    if (first.length > 2) names.add(first); // 阿不都热合曼·吐尔逊, later 阿不都热合曼
    if (last.length > 1) names.add(last); // 约翰·克里, later 克里
  }
  for (const [name] of text.matchAll(NICKNAME)) names.add(name);
  for (const { 0: word, index } of text.matchAll(BEFORE_LATIN))
    for (let at = 0; at < word.length - 1; at++) if (offices.has(index + at)) names.add(word.slice(at));
  for (const { 0: name, index } of text.matchAll(LATIN)) {
    const end = index + name.length;
    if (!offices.has(index) && !AFTER_LATIN.test(text.slice(end, end + 4))) continue;
    const last = name.split(' ').at(-1) ?? '';
    names.add(name);
    if (last.length > 1) names.add(last); // Pat Burton, later Burton
  }
  return names;
}

/** Does a word come back with another character behind it? */
const returns = (text: string, word: string): boolean =>
  new Set(
    text
      .split(word)
      .slice(1)
      .map((rest) => rest.charAt(0)),
  ).size > 1;
