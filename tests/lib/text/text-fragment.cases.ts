/** `quote` is marked with ⟦ ⟧ in the text; `terms` is the decoded directive, or null where the plain address must come. */
export type FragmentCase = { readonly name: string; readonly text: string; readonly terms: string | null };

const LINE = '梧州市区的骑楼连成一片，下雨天走路不用打伞。';

export const FRAGMENT_CASES: readonly FragmentCase[] = [
  {
    name: 'a long quote of whole words needs nothing around it',
    text: `${LINE}⟦老人们在楼下摆开棋盘，一坐就是一个下午。⟧茶是自己带的。`,
    terms: '老人们在楼下摆开棋盘，一坐就是一个下午。',
  },
  {
    name: 'a short quote gets context, as it may stand in the menus',
    text: '清晨的⟦骑楼⟧很安静，门板还没有卸下。',
    terms: '清晨的-,骑楼,-很安静，门板还没有卸下',
  },
  {
    name: 'a quote that begins and ends within words is completed by context',
    text: '梧⟦州市区的骑楼连成一片，老人们在楼下摆开棋⟧盘。',
    terms: '梧-,州市区的骑楼连成一片，老人们在楼下摆开棋,-盘',
  },
  {
    name: 'of a long quote the inner ends are whole words',
    text: '⟦在河东老城长大的人都记得，从前每逢端午前后，江水就会漫上骑楼的石阶，铺子里的伙计把货物一层一层往楼上搬，孩子们却盼着可以划船上学。⟧',
    terms:
      '在河东老城长大的人都记得，从前每逢端午前后,铺子里的伙计把货物一层一层往楼上搬，孩子们却盼着可以划船上学。',
  },
  {
    name: 'a short block is reached from the one before',
    text: `${LINE}\n⟦茶铺⟧\n${LINE}`,
    terms: '下雨天走路不用打伞。,茶铺',
  },
  {
    name: 'the second of two equal quotes is told by its surroundings',
    text: '上午，市民在河边排队等候，队伍一直排到桥头。下午，⟦市民在河边排队等候，队伍一直排到桥头。⟧',
    terms: '队伍一直排到桥头。下午，-,市民在河边排队等候，队伍一直排到桥头。',
  },
  {
    name: 'the second of two equal blocks is reached from the one before',
    text: '延伸阅读如下\n市民在河边排队等候，队伍一直排到桥头。\n到了傍晚\n⟦市民在河边排队等候，队伍一直排到桥头。⟧',
    terms: '到了傍晚,市民在河边排队等候，队伍一直排到桥头。',
  },
  {
    name: 'a quote over two blocks stands by its first and last words',
    text: '⟦骑楼的一楼是铺面。\n二楼住人。⟧',
    terms: '骑楼的一楼是铺面。,二楼住人。',
  },
  {
    name: 'hyphens, commas and brackets of the text are not taken for syntax',
    text: 'A-B线（一期）开通，⟦全程2-3小时, 票价(往返)不到20元!⟧记者试乘。',
    terms: '全程2-3小时, 票价(往返)不到20元!,-记者试乘',
  },
  {
    name: 'the end of a long quote is not taken for a place within it',
    text: '⟦午后，茶铺里坐满了人，老板娘一边烧水一边同熟客说话，谁家孩子考上了学，谁家的船昨天才在码头上靠了岸，卸下一船沙田柚。傍晚时分，茶铺里坐满了人⟧，都在等雨停。',
    terms: '午后，茶铺里坐满了人，老板娘一边烧水一边同熟客说话,卸下一船沙田柚。傍晚时分，茶铺里坐满了人',
  },
  {
    name: 'a figure is not cut at its comma',
    text: '他说⟦，全城共有骑楼建筑二十二条街，连起来长七公里，房屋五百六十幢，面积1⟧，000平方米以上。',
    terms: '，全城共有骑楼建筑二十二条街，连起来长七公里，房屋五百六十幢，面积1,-，000平方米以上',
  },
  { name: 'the first block alone in the text has nothing around it', text: '⟦茶铺⟧', terms: '茶铺' },
  { name: 'nothing but empty blocks before it is nothing', text: '\n⟦茶\n铺⟧', terms: '茶,铺' },
  { name: 'white space at the ends does not count', text: `开头。⟦ ${LINE}\n⟧结尾。`, terms: LINE },
  { name: 'an empty span has no place', text: '骑楼⟦⟧', terms: null },
  { name: 'white space alone has no place', text: '骑楼⟦ \n ⟧茶铺', terms: null },
];
