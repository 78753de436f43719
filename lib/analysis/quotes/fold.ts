/**
 * Traditional characters, each followed by its simplified form. Only what the rules below read: words of saying,
 * offices, family words and surnames.
 */
const SIMPLIFIED =
  '說说問问話话讲讲講讲訴诉認认為为稱称談谈寫写強强調调釋释議议論论評评總总結结對对會会這这個个們们著着過过親亲鄰邻負负責责經经書书記记區区縣县鎮镇鄉乡處处廳厅場场務务職职報报員员長长師师醫医護护導导學学應应訊讯聞闻紙纸網网後后時时裡里裏里將将從从隨随說说嘆叹歎叹讚赞贊赞復复覆复確确證证實实專专業业農农戶户顧顾業业組组隊队選选運运動动觀观眾众聲声發发機机關关院院團团領领幹干體体還还現现開开來来見见聽听覺觉給给讓让請请嗎吗點点頭头揮挥' +
  '吳吴陳陈張张劉刘黃黄趙赵楊杨許许鄭郑謝谢馬马羅罗葉叶蘇苏盧卢蔣蒋鄧邓馮冯蕭萧莊庄龍龙聶聂賴赖譚谭韋韦藍蓝嚴严鍾钟錢钱孫孙陸陆歐欧鄔邬雲云溫温簡简歐欧饒饶龔龚賀贺閆闫範范盧卢衛卫';
/** Half-width punctuation and the odd spaces. */
const PUNCTUATION = ',，;；:：!！?？(（)）\u00a0 \u3000 \t ｡。､、︰：﹕：';

const FOLDED = new Map<string, string>();
for (const table of [SIMPLIFIED, PUNCTUATION])
  for (let i = 0; i < table.length; i += 2) FOLDED.set(table.charAt(i), table.charAt(i + 1));

const FOLDABLE = new RegExp(
  `[${[...FOLDED.keys()].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`,
  'g',
);

/**
 * The text as the rules read it: full-width punctuation, plain spaces, simplified characters. Every UTF-16 unit keeps
 * its place, so offsets hold in both. Separators inside figures stay (1,500 and 10:08).
 */
export function foldText(text: string): string {
  return text.replace(FOLDABLE, (char, at: number) =>
    (char === ',' || char === ':') && isDigit(text, at - 1) && isDigit(text, at + 1)
      ? char
      : (FOLDED.get(char) ?? char),
  );
}

const isDigit = (text: string, at: number): boolean => /^\d$/.test(text.charAt(at));
