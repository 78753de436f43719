import { readName, SOUND_CHAR } from './names';
import { PERSON_NOUN, TITLE } from './roles';
import { COMPOUND_SURNAMES, SURNAMES, WEAK_SURNAMES } from './surnames';

/** The people of an article: every name as the text writes it, and the characters that names begin with. */
export type Register = { readonly names: ReadonlySet<string>; readonly firsts: ReadonlySet<string> };

const ROLE = new RegExp(`${PERSON_NOUN}[兼、]?`, 'g');
/** Who writes the article is not in it: 记者 李明 通讯员 王芳. */
const BYLINE = /(?:记者|通讯员|编辑)$/;
/** Where a clause begins, or a description ends: 回乡创业的李强说. */
const BEGINS = /(?<=^|[\n，。；：！？…”’」』 （）、的据])(?=[\u3400-\u9fff])/g;
const FOREIGN = new RegExp(
  `[A-Z][A-Za-z.]+(?: [A-Z][A-Za-z.]*)+|${SOUND_CHAR}{1,7}(?:[·•・]${SOUND_CHAR}{1,8})+`,
  'g',
);
const FOREIGN_ALONE = new RegExp(
  `^${SOUND_CHAR}{2,7}(?=[说称表示指认对在向则也还，。强呼警批以赛获夺发于（])`,
);
/** A name for certain stands before these words. */
const SAYS =
  /^[^，。！？；：“”‘’「」\n]{0,14}?(?:说|表示|介绍|告诉|坦言|回忆|指出|强调|认为|透露|解释|感慨|称|[问笑答]道|，“)|^[：（]|^(?:是|今年|现年|生于)/;
const NAMED = /名叫|叫做|名为|姓名：|化名|一名叫/g;

/** First pass over the folded text: 职务＋姓名, X说, X（职务）, 名叫X, names that come back, foreign names. */
export function buildRegister(text: string): Register {
  const names = new Set<string>();
  const bylines = new Set<string>();
  const seen = new Map<string, number>();
  const note = (at: number, trusted: boolean): string => {
    const end = readName(text, at, trusted);
    const name = text.slice(at, end);
    if (name) seen.set(name, (seen.get(name) ?? 0) + 1);
    return name && (!WEAK_SURNAMES.has(name.charAt(0)) || name.includes('某')) ? name : '';
  };

  for (const match of text.matchAll(ROLE)) {
    let at = match.index + match[0].length;
    const byline = BYLINE.test(match[0]);
    for (let name = note(at, true); name; name = text.charAt(at) === '、' ? note(++at, false) : '') {
      (byline ? bylines : names).add(name); // 村民李明、王芳
      at += name.length;
    }
    const foreign = FOREIGN_ALONE.exec(text.slice(at, at + 10))?.[0];
    if (foreign && (foreign.length > 2 || !SURNAMES.has(foreign.charAt(0)))) names.add(foreign);
  }
  for (const [name] of text.matchAll(FOREIGN)) {
    names.add(name);
    const last = name.split(/[·•・ ]/).at(-1) ?? '';
    if (last.length > 1) names.add(last);
  }
  for (const { index: at } of text.matchAll(BEGINS)) {
    const name = note(at, false);
    if (name && SAYS.test(text.slice(at + name.length, at + name.length + 22))) names.add(name);
    else if (!name) {
      const foreign = FOREIGN_ALONE.exec(text.slice(at, at + 10))?.[0];
      if (foreign && foreign.length > 2 && /^[说表指认称强]/.test(text.charAt(at + foreign.length)))
        names.add(foreign);
    }
  }
  for (const match of text.matchAll(NAMED)) {
    const name = note(match.index + match[0].length, true);
    if (name) names.add(name);
  }
  for (const [name, times] of seen) if (times > 1 && name.length > 2) names.add(name);
  for (const name of bylines) names.delete(name);
  return { names, firsts: new Set([...names].map((name) => name.charAt(0))) };
}

const SURNAME = `(?:${[...COMPOUND_SURNAMES].join('|')}|[${[...SURNAMES].join('')}])`;
/** 黎女士, B女士, 莫大叔, 小王, 老李, 阿芳, 冯伯. */
export const TITLED = new RegExp(
  `(?:[小老大阿]?${SURNAME}|[A-Z])某{0,2}(?:${TITLE})|(?:[小老]${SURNAME}|阿[\\u3400-\\u9fff]|${SURNAME}[伯叔姐哥婶姨嫂婆公爷奶娘工老])(?=[说称问答告介表坦回笑想在的也和还一边对指拿拍点摇，。：、（“])`,
  'g',
);
