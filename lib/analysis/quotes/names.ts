import type { Span } from '../../model/span';
import { COMPOUND, has, IS } from './name-characters';
import { ENOUGH, nameReader } from './name-reader';
import { PERSON_NOUN } from './roles';

/** A name follows: 一个叫李明的人, 27岁的李明. */
const CALLED = /叫|名为|[化本原]名|岁的/g;
const COMPOUNDS = new RegExp(COMPOUND, 'g');
/** 夏木塘村, 陈家湾路 */
const PLACE = /[人国籍裔村镇乡县市区州路街河湖江山岭寨屯奖]/;
const LATIN = /[A-Z][A-Za-z.-]+(?: [A-Z][A-Za-z.-]*)*/g;
/** 兰迪·亨廷顿: the parts between dots are sure, where the first begins and the last ends is not. */
const DOTTED = /[\u3400-\u9fff-]{1,9}((?:[·•・‧][\u3400-\u9fff]{1,8}?)*[·•・‧])(?=([\u3400-\u9fff]{1,8}))/g;
const OFFICE_END = new RegExp(`^.*(?:${PERSON_NOUN}|[的和与对向的了]|[一两三几][位名])(?=.)`);

/** Who is named in a folded text; `nouns` are its nouns for people. */
export function namesOf(text: string, nouns: readonly Span[]): ReadonlySet<string> {
  const { candidateAt, lastPart } = nameReader(text, nouns);
  /** What speaks for each candidate, and the characters behind it. */
  const found = new Map<string, { score: number; next: string }>();
  /** Where an office ends: where it began, or -1. */
  const offices = new Map<number, number>();
  for (const { start, end } of nouns) offices.set(end, start);
  for (const { 0: word, index } of text.matchAll(CALLED)) offices.set(index + word.length, -1);
  const compounds = new Set([...text.matchAll(COMPOUNDS)].map(({ index }) => index));
  for (let at = 0; at < text.length; at++) {
    const office = offices.get(at);
    // after an office, at a surname, and where a clause begins with foreign sounds
    const starts =
      office !== undefined ||
      has(text, at, IS.common | IS.weak) ||
      compounds.has(at) ||
      [0, 1, 2].every((i) => has(text, at + i, IS.sound));
    const best = starts && candidateAt(at, office !== undefined);
    if (!best) continue;
    const { name, score } = best;
    const end = at + name.length;
    const next = text.charAt(end);
    if (PLACE.test(next)) continue;
    const known = found.get(name) ?? { score: 0, next: '' };
    found.set(name, { score: Math.max(known.score, score), next: known.next + (next || '\n') });
  }
  const names = new Set<string>();
  for (const [name, { score, next }] of found) {
    // a word that returns with another word behind it is no part of a longer one; one of two characters may be any word
    const again = score >= 4 && new Set(next).size > 1;
    if (score + (again ? 1 : 0) >= ENOUGH) names.add(name);
  }
  for (const name of names) {
    const short = name.slice(0, 2);
    if (name.length === 3 && (found.get(short)?.score ?? 0) > 3) names.delete(name) && names.add(short); // 石勇｜急
  }
  for (const [, name] of text.matchAll(/(小.|(.)\2)(?=（化名)/g)) if (name) names.add(name);
  const latin = new Set<string>();
  for (const [name] of text.matchAll(LATIN))
    if (name.includes(' ') || latin.has(name)) names.add(name);
    else latin.add(name); // Ruby counts where it returns
  for (const { 0: word, 1: dots = '', 2: rest = '', index } of text.matchAll(DOTTED)) {
    const first = word.slice(0, word.length - dots.length).replace(OFFICE_END, '');
    const last = rest.slice(0, lastPart(index + word.length, rest.length));
    names.add(first + dots + last);
    if (last.length > 1) names.add(last); // 约翰·克里, later 克里
  }
  return names;
}
