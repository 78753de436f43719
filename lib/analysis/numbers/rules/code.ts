import { passOver, type Rule } from '../reading';
import { matchAt } from '../text-at';
import { unitAfter } from '../units';

/** (2019)桂04民终123号, 〔2020〕12号: the number of a judgment or a document. */
const FILE_NUMBER = /[(〔[﹝【]\d{4}[)〕\]﹞】][^\s，。；、]{0,14}?\d+号?/y;
/** Nothing has twelve digits and is a figure: registration and account numbers; 45040000045号, 12345-2号. */
const LICENCE = /\d{12,}|\d{5,}号/y;
/** The quoted name of a ship, “北港邮11”号, and events named by their day: 9·11, 5.12地震. */
const LABEL_AFTER = /[”"’」』]号|·\d+|(地震|事[件故]|晚会|[大专惨]案)(?!中)/y;
/** 106国道, 28路公交车, 1次列车, 3号线, 5年级, 2019届, 11人制, 5G, 3D打印 */
const NAME_AFTER =
  /国集团|[国省县乡]道|高速|环?路(?![口段灯人])|次列车|号([线店洞井令]|公路|文件|台风|机组)|年级|人制|[式型系]|线(?![索路])|(?<=\d{4})[届级]|[A-Za-z]/y;
/** A numbered heading: 1. 2、 (3) at the start of a line. */
const LIST_MARK = /(?<=(^|\n) ?\(?)\d{1,2}[、.)](?!\d+[^月日年\d])/y;

/** Digits that are part of a name, a code or a file number and no figure. */
export const passCode: Rule = (text, at, figure) => {
  const code = matchAt(FILE_NUMBER, text, at) ?? matchAt(LICENCE, text, at) ?? matchAt(LIST_MARK, text, at);
  if (code) return passOver(at, at + code[0].length);
  if (!figure?.arabic) return null;
  const { end } = figure;
  const named =
    matchAt(LABEL_AFTER, text, end) ??
    (matchAt(NAME_AFTER, text, end) && !/[a-z]/i.test(unitAfter(text, figure)?.name ?? ''));
  return named ? passOver(at, end) : null;
};
