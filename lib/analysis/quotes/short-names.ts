import { VERB } from './cues';
import { COMMON, COMPOUND, MAY, NEVER, NEVER_LAST } from './name-characters';
import { TITLE } from './roles';

const HAN = '[\\u3400-\\u9fff]';
const SURNAME = `(?:${COMPOUND}|[${COMMON}])`;
/** Where such a name can begin: after a body, an office, a preposition; not in 主任医师, 社区书记, 基金经理. */
const FRONT =
  '(?<=^|[^\\u3400-\\u9fff]|[的局院所部委会处科校司厂站村镇县区民员师长士生人户友者任记授理练官工警手表属迷兵农妻子女娘坊机问告亲事夫客主家哥名位对向和跟与给让被请找由随时])(?!区|任[医委]|施工|孙[媳女子])';
/** Where one of two characters ends: 老李｜了, 阿芳｜笑着. */
const END = `(?=[^\\u3400-\\u9fff]|[${NEVER}${NEVER_LAST}${MAY}]|.[了着]|${VERB})`;

/** The names without a given name: 黎女士, B女士, 莫大叔, 韦副局长, 小王, 老李, 阿芳, 冯伯. */
export const SHORT_NAME = [
  `${FRONT}(?:[小老大阿]?${SURNAME}|[A-Z])某{0,2}(?:${TITLE})`,
  `(?![位名个老小的一那这是叫和])${HAN}(?:女士|先生)`, // 盘大爷
  `小(?<=(?:^|[的。”\\n员师生友者人户主子叫问告])小)(?![时学区组说伙孩朋姐将贩卖店镇心声型雨麦吃额康微众品路河院家屋事批径车城村鸟狗猫龙])${HAN}(?![\\n、])`,
  `${FRONT}(?:小${SURNAME}|${SURNAME}(?:[姐叔婶嫂]|总(?!指)|[婶嫂]子))`,
  `${FRONT}(?:老${SURNAME}|阿(?!布)${HAN}|${SURNAME}[伯哥姨婆公爷奶娘工老])${END}`,
].join('|');
