import type { Span } from '../../model/span';
import { COMPOUND, has, IS } from './name-characters';
import { ENOUGH, NameReader } from './name-reader';
import { PERSON_NOUN } from './roles';

/** The people of an article: every name as the text writes it, and how long names are that begin with a character code. */
export type Names = { readonly names: ReadonlySet<string>; readonly longest: ReadonlyMap<number, number> };

/** What speaks for a name so far; `again`: it returned with another word behind it. */
type Found = {
  readonly score: number;
  readonly next: string;
  readonly again: boolean;
  readonly times: number;
};

/** A name follows: 一个叫李明的人, 27岁的李明. */
const CALLED = /叫做?|名为|[化本原]名|岁的|[冠亚季]军|得主/g;
const COMPOUNDS = new RegExp(COMPOUND, 'g');
/** Who writes the article is not in it: 记者 李明 通讯员 王芳. */
const BYLINE = /记者|通讯员|编辑/;
/** 夏木塘村, 陈家湾路 */
const PLACE = /[人国籍裔村镇乡县市区州路街河湖江山岭寨屯奖]/;
const LATIN = /[A-Z][A-Za-z.-]+(?: [A-Z][A-Za-z.-]*)*/g;
/** 兰迪·亨廷顿: the parts between dots are sure, where the first begins and the last ends is not. */
const DOTTED = /[\u3400-\u9fff-]{1,9}((?:[·•・‧][\u3400-\u9fff]{1,8}?)*[·•・‧])(?=([\u3400-\u9fff]{1,8}))/g;
const OFFICE_END = new RegExp(`^.*(?:${PERSON_NOUN}|[的和与对向的了]|[一两三几][位名])(?=.)`);

/** Who is named in a folded text; `nouns` are its nouns for people. */
export function namesOf(text: string, nouns: readonly Span[]): Names {
  const reader = new NameReader(text, nouns);
  const names = new Set<string>();
  const found = candidatesOf(text, nouns, reader);
  for (const [name, { score, again, times }] of found) {
    // a word that returns with another word behind it is no part of a longer one; one of two characters may be any word
    const repeated = again && score >= 4;
    if (score + (repeated ? 1 + Number(times > 2) : 0) >= ENOUGH) names.add(name);
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
    let from = first.length;
    while (has(first, from - 1, IS.sound) || first.charAt(from - 1) === '-') from--;
    const last = rest.slice(0, lastPart(text, index + word.length, rest.length, reader));
    names.add((from < first.length - 1 ? first.slice(from) : first) + dots + last);
    if (last.length > 1) names.add(last); // 约翰·克里, later 克里
  }
  const longest = new Map<number, number>();
  for (const name of names) {
    const code = name.charCodeAt(0);
    longest.set(code, Math.max(name.length, longest.get(code) ?? 0));
  }
  return { names, longest };
}

/** Everything that may be a name: after an office, at a surname, and where a clause begins with foreign sounds. */
function candidatesOf(text: string, nouns: readonly Span[], reader: NameReader): Map<string, Found> {
  const found = new Map<string, Found>();
  const bylines = new Set<string>();
  /** Where an office ends: where it began, or -1. */
  const offices = new Map<number, number>();
  for (const { start, end } of nouns) offices.set(end + Number(text.charAt(end) === '兼'), start);
  for (const { 0: word, index } of text.matchAll(CALLED)) offices.set(index + word.length, -1);
  const compounds = new Set([...text.matchAll(COMPOUNDS)].map(({ index }) => index));
  for (let at = 0; at < text.length; at++) {
    const office = offices.get(at);
    const sounds = has(text, at, IS.sound) && has(text, at + 1, IS.sound) && has(text, at + 2, IS.sound) > 0;
    if (
      office === undefined &&
      !has(text, at, IS.common | IS.weak) &&
      !compounds.has(at) &&
      !(sounds && /^[，。、的\n]?$/.test(text.charAt(at - 1)))
    )
      continue;
    const best = reader.candidateAt(at, office !== undefined);
    const end = at + (best?.name.length ?? 0);
    const next = text.charAt(end);
    if (!best || PLACE.test(next)) continue;
    const { name, score } = best;
    if (BYLINE.test(text.slice(office ?? at, at)) && !reader.saysAt(end)) bylines.add(name);
    const known = found.get(name);
    found.set(name, {
      next,
      score: Math.max(known?.score ?? 0, score),
      again: known !== undefined && (known.again || known.next !== next),
      times: (known?.times ?? 0) + 1,
    });
    if (score >= ENOUGH) at = end - 1;
  }
  for (const name of bylines) found.delete(name);
  return found;
}

/** How long the last part of a dotted name at `at` is: up to a word that ends a name, where the sounds of foreign names end. */
function lastPart(text: string, at: number, most: number, reader: NameReader): number {
  let run = 0;
  while (run < 8 && has(text, at + run, IS.sound)) run++;
  for (let length = 1; length <= most && length <= run + 3; length++)
    if (length < run ? reader.isClear(at + length) : reader.ending(at + length) === 2) return length; // 博斯托克｜得知
  return Math.min(Math.max(2, run), most);
}

/** The length of the longest known name at `at`, or 0. */
export function nameLength(line: string, at: number, { names, longest }: Names): number {
  for (let length = longest.get(line.charCodeAt(at)) ?? 0; length >= 2; length--)
    if (names.has(line.slice(at, at + length))) return length;
  return 0;
}
