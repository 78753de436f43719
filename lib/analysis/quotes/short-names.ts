import type { Span } from '../../model/span';
import { COMMON, COMPOUND } from './name-characters';
import { TITLE } from './roles';
import { isWordAt } from './words';

const HAN = '[\\u3400-\\u9fff]';
const SURNAME = `(?:${COMPOUND}|[${COMMON}])`;
/** Where such a name can begin: after a stop, an office, a preposition; not in 主任医师, 基金经理. */
const FRONT =
  '(?<=^|[^\\u3400-\\u9fff]|[的局院所部委会校司厂站村镇县民员师长士生人户友者任记授理练官工安警手计机板表属迷兵农族妻子女娘坊问告亲大夫客主家位名对向和跟与给让被请找])';
/** The names without a given name: 黎女士, B女士, 莫大叔, 韦副局长; 小王, 老李, 阿芳, 冯伯. */
export const SHORT_NAME = `${FRONT}(?![大小]?区|任[医委]|施工|孙[媳女子]|方发言|庄负)(?:(?:[小老大阿]?${SURNAME}|(?<![A-Za-z])[A-Z])某{0,2}(?:${TITLE})|老?${SURNAME}(?:(?:[姐叔伯哥姨婆爷奶娘工]|公(?!司))|总(?!指)|[婶嫂]子?)|[小老]${SURNAME}|(?:小|阿(?!布|.[比里巴尔拉斯亚]))${HAN})|(?![位名个老小的一那这是叫和])${HAN}(?:女士|先生|小姐)`;

const OF_SURNAME = new RegExp(`^老|^小(?![康麦苗费夏])[${COMMON}]`);

/** 小王 is a name, 小时 and 老李家 are not: two characters end where a word ends, and are none themselves. */
export const isShortName = (text: string, { start, end }: Span): boolean =>
  end - start > 2 ||
  (!isWordAt(text, end - 1) && (OF_SURNAME.test(text.slice(start, end)) || !isWordAt(text, start)));
