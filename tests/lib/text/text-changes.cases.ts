/** [what happened, the text before, the text after, the changes: `-` gone, `+` new, `>` moved, `~` before → after with 【changed words】]. */
export const CHANGE_CASES: readonly (readonly [
  name: string,
  before: string,
  after: string,
  changes: readonly string[],
])[] = [
  ['nothing', '雾散了。船开了。', '雾散了。船开了。', []],
  ['only white space, width and variants of marks', '到场２０人, 雾散了。', '到场20人，雾散了。', []],
  ['a sentence came in', '雾散了。船开了。', '雾散了。码头上有人唱歌。船开了。', ['+码头上有人唱歌。']],
  ['a sentence went', '雾散了。码头上有人唱歌。船开了。', '雾散了。船开了。', ['-码头上有人唱歌。']],
  [
    'a figure was corrected',
    '首日运送旅客1200人次。船开了。',
    '首日运送旅客1260人次。船开了。',
    ['~首日运送旅客【1200】人次。→首日运送旅客【1260】人次。'],
  ],
  [
    'a clause was put in',
    '渡口上午重新开放，市民排队上船。',
    '渡口上午重新开放，在等了三天以后，市民排队上船。',
    ['~渡口上午重新开放，市民排队上船。→渡口上午重新开放，【在等了三天以后，】市民排队上船。'],
  ],
  [
    'one sentence gave way to quite another',
    '雾散了。票价两元。船开了。',
    '雾散了。码头上有人唱歌。船开了。',
    ['-票价两元。', '+码头上有人唱歌。'],
  ],
  [
    'a paragraph moved',
    '甲村修路。\n乙村种树。\n丙村养鱼。',
    '乙村种树。\n丙村养鱼。\n甲村修路。',
    ['>甲村修路。'],
  ],
  ['a repeated sentence went once', '好。好。船开了。', '好。船开了。', ['-好。']],
  ['everything went', '雾散了。', '', ['-雾散了。']],
  ['everything came', '', '雾散了。船开了。', ['+雾散了。', '+船开了。']],
  ['a quotation keeps its closing mark', '他说：“开船。”', '他说：“开船。”大家都笑。', ['+大家都笑。']],
];
