import { seeded } from './news-text';

/** What makes careless patterns try every way: marks without their partner, numerals without end, names without a verb. */
const SOUPS = {
  'opening marks only': ['“', '「', '‘', '他说', '《'],
  'closing marks only': ['”', '」', '’', '。', '》'],
  'straight marks': ['"', "'", '说', '，', '\n'],
  'unbalanced marks': ['“', '”', '‘', '’', '「', '』', '"', '江水', '说：', '，', '。', '\n'],
  digits: ['1', '0', '９', '.', ',', '-', '~', '至', ':', '%'],
  'Chinese numerals': ['一', '二', '十', '百', '千', '万', '亿', '零', '〇', '多', '余', '点', '分之'],
  'numerals and units': [
    '3',
    '万',
    '元',
    '至',
    '年',
    '月',
    '日',
    '时',
    '第',
    '约',
    '多',
    '个',
    '百分之',
    '—',
  ],
  'words that open a phrase': ['在', '就', '对', '向', '对面', '也', '地', '李明', '“好。”', '时，', '\n'],
  'names and offices': ['党委书记', '李', '王小', '局长', '、', '该', '负责人', '记者', '表示', '，'],
} as const;

export type HostileKind = keyof typeof SOUPS;
export const HOSTILE_KINDS = Object.keys(SOUPS) as readonly HostileKind[];

/** A text of exactly so many UTF-16 units in which nothing fits together; the same for the same seed. */
export function hostileText(kind: HostileKind, length: number, seed: number): string {
  const random = seeded(seed);
  const pieces = SOUPS[kind];
  let text = '';
  while (text.length < length) text += pieces[Math.floor(random() * pieces.length)] ?? '';
  return text.slice(0, length);
}
