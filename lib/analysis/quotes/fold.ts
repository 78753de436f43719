/** Traditional characters, each followed by its simplified form: what words of saying, offices and surnames are written with. */
const SIMPLIFIED =
  '說说説说問问話话講讲訴诉認认為为稱称談谈寫写強强調调釋释議议論论評评總总結结對对會会這这個个們们親亲負负責责經经書书記记區区縣县鎮镇鄉乡處处廳厅務务職职報报員员長长師师醫医護护學学後后時时專专業业農农戶户隊队眾众發发機机關关團团還还見见聽听給给讓让請请陳陈張张劉刘黃黄趙赵楊杨許许鄭郑謝谢馬马羅罗葉叶蕭萧鍾钟孫孙吳吴馮冯鄧邓盧卢呂吕蔣蒋錢钱紹绍僅仅訊讯誰谁網网婦妇爺爷媽妈導导';
/** Half-width punctuation and the odd spaces. */
const PUNCTUATION = ',，;；:：!！?？(（)）\u00a0 \u3000 \t ｡。〝“〞”＂"';

const FOLDED = new Map(
  (SIMPLIFIED + PUNCTUATION).match(/../gs)?.map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const FOLDABLE = new RegExp(`[０-９${[...FOLDED.keys()].join('')}](?<!\\d[,:](?=\\d))`, 'g');

/**
 * The text as the rules read it: full-width punctuation, plain spaces, simplified characters. Every UTF-16 unit keeps
 * its place, so offsets hold in both. Separators inside figures stay (1,500 and 10:08).
 */
export const foldText = (text: string): string =>
  text.replace(FOLDABLE, (char) => FOLDED.get(char) ?? char.normalize('NFKC'));
