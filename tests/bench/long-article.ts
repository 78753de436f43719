import { articlePage } from '../e2e/article-page';

/** Characters of an ordinary local report: the page this project began with has about as many. */
export const SEED_SIZED = 1_600;

/** Paragraphs with what the analysis looks for; `turn` makes texts that differ, so that each is an article of its own. */
const PARAGRAPHS = [
  '清晨6时30分，西江边的第一批货船已经靠岸，码头工人从船上卸下120多筐沃柑，分装到37辆三轮车上。',
  '“今年的果子比去年甜，价钱也好，每斤能卖到4.8元。”果农覃国良说，他家的20亩果园预计收入30万元左右。',
  '据市农业农村局统计，截至11月底，全市柑橘种植面积达52.4万亩，同比增长8.6%，产值约17亿元。',
  '市民陈秀芳告诉记者：“以前买水果要走两公里，现在下楼就有，老人也方便多了。”',
  '沿江步道全长3600米，沿途设有12个休息点，每天早晚散步的居民超过2000人次。',
  '“我们把意见一条条记下来，能办的马上办，办不了的说清楚为什么。”社区党委书记黄志明介绍，今年已办结诉求418件。',
  '2019年10月18日，改造工程正式开工，总投资2.3亿元，计划于2021年6月前完工。',
  '老街口的裁缝店开了四十多年，店主李桂珍仍用那台旧缝纫机，一天做三五件，来的大多是熟客。',
];

/** A page of www.wzljl.cn with about so many characters of text and one picture, of which the page tells no size. */
export function longArticle(characters: number, turn: number): string {
  const paragraphs: string[] = [];
  for (let length = 0, index = 0; length < characters; index += 1) {
    const text = `${PARAGRAPHS[index % PARAGRAPHS.length] ?? ''}（第${index + 1}段，第${turn}版）`;
    paragraphs.push(text);
    length += text.length;
  }
  paragraphs.splice(1, 0, `<img src="http://www.wzljl.cn/res/${characters}-${turn}.jpg">`);
  return articlePage(`江边早市${characters}字第${turn}版`, paragraphs);
}
