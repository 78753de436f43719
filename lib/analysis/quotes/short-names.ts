import { COMMON, COMPOUND, has, IS } from './name-characters';
import { BEFORE_NOUN } from './name-reader';

const SURNAME = `(?:${COMPOUND}|[${COMMON}])`;
/** Where such a name can begin: after a body, an office, a preposition; not in 主任医师, 社区书记, 基金经理. */
const FRONT = `(?<=^|[^\\u3400-\\u9fff]|[的局院所部委会处科校司厂站村镇县区民员师长士生人户友者任记授理练官工警手表属迷兵农妻子女娘坊机问告亲事夫客主家名位对向和跟与给让被请找由随时])(?!区|任[医委])`;
/** Before a noun: 莫｜大叔, 韦副局｜长. */
const BEFORE = new RegExp(`${FRONT}(?:[小老大阿]?${SURNAME}|[A-Z])某{0,2}副?总?[${BEFORE_NOUN}]?$`);
/** Before a word that only follows a surname, whatever it is: 盘大爷. */
const BEFORE_LADY = /(?:(?![位名个老小的一那这是叫和])[\u3400-\u9fff]|[A-Z])$/;
const IN_FRONT = new RegExp(`${FRONT}.$`);
/** 小王, 老李, 阿芳, 冯伯, 小芳. */
const SHORT = new RegExp(
  `[A-Z]某|小(?<=(?:^|[的。”\\n员师生友者人户主子叫问告])小)(?![时学区组说伙孩朋姐将贩卖店镇心声型雨麦吃额康微众品路河院家屋事批径车城村鸟狗猫龙])[\\u3400-\\u9fff](?![\\n、])|${FRONT}(?!施工)(?:[小老]${SURNAME}|阿[\\u3400-\\u9fff]|${SURNAME}(?:[伯叔姐哥婶姨嫂婆公爷奶娘工老]|总(?!指)|[婶嫂]子))`,
  'g',
);

/** Where the short name begins that the noun `[start, end)` of a line ends (黎女士, B女士, 莫大叔), or -1. */
export function shortNameBefore(line: string, start: number, end: number): number {
  const noun = line.slice(start, end);
  const before = line.slice(Math.max(0, start - 7), start);
  const found =
    (/^(?:女士|先生)/.test(noun) || (/^[大阿]./.test(noun) && IN_FRONT.test(before))
      ? BEFORE_LADY
      : BEFORE
    ).exec(before)?.[0] ?? '';
  const bare =
    found === '' ||
    ((noun.length === 1 || noun.startsWith('长')) && !`副总${BEFORE_NOUN}`.includes(found.slice(-1))); // 王长, 费者
  return bare ? -1 : start - found.length;
}

/** The names without a noun in a line. */
export function* shortNamesIn(line: string): Generator<{ start: number; end: number }> {
  for (const { 0: name, index: start } of line.matchAll(SHORT)) {
    const end = start + name.length;
    const ends = !has(line, end, IS.han) || has(line, end, IS.never | IS.neverLast | IS.may) > 0;
    if (ends || /^.[了着]/.test(line.slice(end, end + 2)) || /^[小A-Z]|[总姐叔婶嫂]$/.test(name))
      yield { start, end };
  }
}
