import { passOver, type Rule } from '../reading';
import { matchAt, textBefore } from '../text-at';
import { unitAfter } from '../units';

/** (2019)桂04民终123号, 〔2020〕12号: the number of a judgment or a document. */
const FILE_NUMBER = /[(〔[﹝【](?:19|20)\d\d[)〕\]﹞】][^\s，。；、]{0,14}?\d+(?:-\d+)?号/y;
/** 〔2020〕 alone, as in a list of documents. */
const YEAR_IN_BRACKETS = /〔\d{4}〕(?:第?\d+号)?/y;
/** Nothing has twelve digits and is a figure: registration and account numbers. */
const LONGEST_FIGURE = 11;
/** 45040000045号, 12345-2号 */
const LICENCE_AFTER = /(?:-\d+)?号/y;
/** The quoted name of a ship, “北港邮11”号, and events named by their day: 9·11, 5.12地震. */
const LABEL_AFTER = /[”"’」』]号|[·•・]\d{1,2}(?!\d)|(?:地震|事[件故]|晚会|[大专惨]案)(?!中)/y;
/** 106国道, 28路公交车, 1次列车, 3号线, 5年级, 11人制, 5G, 3D打印 */
const NAME_AFTER =
  /国集团|[国省县乡]道|[高快]速|路(?![口段灯人])|次(?:列车|航班|动车|特快|高铁)|号(?:公路|线|文件|台风|[店洞井令]|机组|种子)|年级|人制|[式型]|系|线(?![索路])|环路|[A-Za-z]/y;
/** What stands behind most figures and never behind such digits, to spare the look. */
const NEVER_IN_NAME = '月日时点个万亿元%:';
/** A numbered heading: 1. 2、 (3) at the start of a line. */
const LIST_MARK = /\d{1,2}(?:[、.)．](?!\d)|\.(?=\d{1,2}[月日年]))/y;
const LINE_START = /(?:^|\n)[ \t]*\(?$/;

/** Digits that are part of a name, a code or a file number and no figure. */
export const passCode: Rule = (text, at, figure) => {
  const first = text.charAt(at);
  if ('(〔[﹝【'.includes(first)) {
    const match = matchAt(FILE_NUMBER, text, at) ?? matchAt(YEAR_IN_BRACKETS, text, at);
    return match ? passOver(at, at + match[0].length) : null;
  }
  if (!figure?.arabic) return null;
  const end = figure.end;
  if (/^\d{12}/.test(text.slice(at, at + LONGEST_FIGURE + 1))) return passOver(at, end);
  if (NEVER_IN_NAME.includes(text.charAt(end))) return null;
  if (matchAt(LABEL_AFTER, text, end)) return passOver(at, end);
  if (matchAt(NAME_AFTER, text, end) && !unitAfter(text, figure)?.latin) return passOver(at, end);
  const licence = end - at >= 5 ? matchAt(LICENCE_AFTER, text, end) : null;
  if (licence) return passOver(at, end + licence[0].length);
  if (end - at === 4 && text.charAt(end) === '届') return passOver(at, end);
  const mark = LINE_START.test(textBefore(text, at, 4)) ? matchAt(LIST_MARK, text, at) : null;
  return mark ? passOver(at, at + mark[0].length) : null;
};
