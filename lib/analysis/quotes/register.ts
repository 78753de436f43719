import { readName, SOUND_RUN } from './names';
import { PERSON_NOUN, TITLE } from './roles';
import { COMPOUND_SURNAMES, isLookAlike, SURNAMES } from './surnames';

/** The people of an article: every name as the text writes it, and the characters that names begin with. */
export type Register = { readonly names: ReadonlySet<string>; readonly firsts: ReadonlySet<string> };

const ROLE = new RegExp(PERSON_NOUN, 'g');
const BYLINE = /记者|通讯员|编辑$/;
/** A clause that begins with a name. */
const CLAUSE = /(?<=^|[\n，。；：！？…”’」』 （、]|对此，|随后|据|记得)(?=[\u3400-\u9fff])/g;
const SAYS =
  /^[^，。！？；：“”‘’「」\n]{0,14}?(?:说|表示|介绍|告诉|坦言|直言|笑言|回忆|指出|强调|认为|透露|解释|感叹|感慨|呼吁|回应|反映|补充|建议|提醒|承认|供述|交代|辩称|宣布|质疑|抱怨|称赞|分析|希望|要求|询问|回答|讲述|写道|问道|笑道|喊道|称|笑着|激动|，“)|^[：（]|^(?:是|今年|现年|生于)/;
const FOREIGN_FULL = new RegExp(`${SOUND_RUN}{1,7}(?:[·•・]${SOUND_RUN}{1,8})+`, 'g');
const FOREIGN_SHORT = new RegExp(`^${SOUND_RUN}{2,7}(?=[说称表指认对在向则也还，。强呼警批以赛获夺发于]|（)`);
const FOREIGN_SAYS = new RegExp(`^${SOUND_RUN}{3,7}(?=说|表示|指出|认为|称|强调)`);
const NAMED = /(?:名叫|叫做?|名为|姓名：|化名)(?=[\u3400-\u9fff])/g;

/** First pass over the folded text: 职务＋姓名, X说, X（职务）, 名叫X, foreign names with their last part. */
export function buildRegister(text: string): Register {
  const people = new Set<string>();
  const bylines = new Set<string>();
  const add = (name: string) => {
    if (!bylines.has(name)) people.add(name);
  };

  for (const match of text.matchAll(ROLE)) {
    const at = match.index + match[0].length;
    const end = readName(text, at, people, true) || repeated(text, at);
    if (end > 0) {
      const name = text.slice(at, end);
      if (BYLINE.test(match[0])) bylines.add(name);
      else add(name);
      if (text.charAt(end) === '、') addListed(text, end + 1, add);
    } else {
      const foreign = FOREIGN_SHORT.exec(text.slice(at, at + 10))?.[0];
      if (foreign && (foreign.length > 2 || !SURNAMES.has(foreign.charAt(0)))) add(foreign);
    }
  }
  for (const match of text.matchAll(FOREIGN_FULL)) {
    add(match[0]);
    const last = match[0].split(/[·•・]/).at(-1) ?? '';
    if (last.length > 1) add(last);
  }
  for (const match of text.matchAll(CLAUSE)) {
    const at = match.index;
    const end = readName(text, at);
    if (end > 0) {
      if (SAYS.test(text.slice(end, end + 22))) add(text.slice(at, end));
      continue;
    }
    const foreign = FOREIGN_SAYS.exec(text.slice(at, at + 12))?.[0];
    if (foreign) add(foreign);
  }
  for (const match of text.matchAll(NAMED)) {
    const at = match.index + match[0].length;
    const end = readName(text, at);
    if (end > 0) add(text.slice(at, end));
  }
  for (const name of bylines) people.delete(name);
  return { names: people, firsts: new Set([...people].map((name) => name.charAt(0))) };
}

/** A name whose end nothing shows, but which the article writes again: 董事长钟毅然开门见山. */
function repeated(text: string, at: number): number {
  const name = text.slice(at, at + 3);
  if (!SURNAMES.has(name.charAt(0)) || isLookAlike(name.slice(0, 2)) || !/^[\u3400-\u9fff]{3}$/.test(name))
    return 0;
  const again = text.slice(at + 3, at + 3000).indexOf(name);
  return again >= 0 && readName(text, at + 3 + again) === at + 6 + again ? at + 3 : 0;
}

/** 村民李明、王芳: the names of a list. */
function addListed(text: string, from: number, add: (name: string) => void): void {
  let at = from;
  for (let end = readName(text, at); end > 0; end = readName(text, at)) {
    add(text.slice(at, end));
    if (text.charAt(end) !== '、') return;
    at = end + 1;
  }
}

const SURNAME = `(?:${[...COMPOUND_SURNAMES].join('|')}|[${[...SURNAMES].join('')}])`;
/** 黎女士, B女士, 莫大叔, 张志强老师; 小王, 老李, 阿芳; 冯伯, 凌姐. */
export const TITLED = new RegExp(
  `(?:[小老大阿]?${SURNAME}|[A-Z])某?(?:某)?(?:${TITLE})|[小老阿]${SURNAME}(?=[说称问答告介表坦回笑在的也和对，。：])|(?:${SURNAME}|阿[\\u3400-\\u9fff])(?:伯|叔|姐|哥|婶|姨|嫂|婆|公|爷|奶|娘|总|工|老)(?=[说称问答告介表坦回笑想在的也还一边对指拿拍点摇，。：、（“])`,
  'g',
);
