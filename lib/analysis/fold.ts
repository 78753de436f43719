/** Traditional characters, each followed by its simplified form: what words of saying, offices, surnames and units are written with. */
const SIMPLIFIED =
  '說说説说問问話话講讲訴诉認认為为稱称談谈寫写強强調调釋释議议論论評评總总結结對对會会這这個个們们親亲負负責责經经書书記记區区縣县鎮镇鄉乡處处廳厅務务職职報报員员長长師师醫医護护學学後后時时專专業业農农戶户隊队眾众發发機机關关團团還还見见聽听給给讓让請请陳陈張张劉刘黃黄趙赵楊杨許许鄭郑謝谢馬马羅罗葉叶蕭萧鍾钟孫孙吳吴馮冯鄧邓盧卢呂吕蔣蒋錢钱紹绍僅仅訊讯誰谁網网婦妇爺爷媽妈導导萬万億亿兩两餘余幾几數数點点歲岁輛辆條条隻只噸吨號号項项樓楼內内週周約约過过';
/** Half-width punctuation, odd spaces, look-alikes of dashes, colons and 〇. */
const SIGNS = ',，;；:：!！?？(（)）\u00a0 \u2009 \u3000 \t ｡。〝“〞”＂"∶:○〇〜~∼~―—–—─—−-‐-‑-﹪%';

const FOLDED = new Map((SIMPLIFIED + SIGNS).match(/../gs)?.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const FOLDABLE = new RegExp(
  `(?<=[０-９])，(?=[０-９]{3}(?![０-９]))|(?<=[\\d０-９])：(?=[\\d０-９])|[＄-＇＊＋－-９Ａ-～￥]|[${[...FOLDED.keys()].join('')}](?<![\\d０-９][,:](?=[\\d０-９]))`,
  'g',
);

/**
 * The text as the rules read it: one form for each sign, full-width punctuation, plain spaces, half-width digits, simplified
 * characters. Every UTF-16 unit keeps its place, so offsets hold in both. Separators inside figures stay (1,500 and 10:08).
 */
export const foldText = (text: string): string =>
  text.replace(FOLDABLE, (char) => FOLDED.get(char) ?? char.normalize('NFKC'));
