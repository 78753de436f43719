import type { Color } from '../model/annotation';

/** Every word that the export adds of its own. */
export type MarkdownLabels = {
  readonly original: string;
  readonly articleNote: string;
  readonly highlights: string;
  readonly orphans: string;
  /** Stands where an article has no annotations. */
  readonly none: string;
  readonly backToPlace: string;
  /** Opens the note in the reading view. */
  readonly toReader: string;
  /** The text of the article under a highlight is another one by now. */
  readonly changed: string;
  /** What an annotation is on that is not on the text. */
  readonly table: string;
  readonly picture: string;
  /** Stands in the full text for a page that could not be loaded. */
  readonly missingPage: string;
  /** What the colours mean to the user, or just their names. */
  readonly colors: Readonly<Record<Color, string>>;
};

export const CHINESE_LABELS: MarkdownLabels = {
  original: '原文',
  articleNote: '全文笔记',
  highlights: '划线与笔记',
  orphans: '未能定位的划线',
  none: '本文还没有划线和笔记。',
  backToPlace: '回到原文',
  toReader: '在零距笔记中打开',
  changed: '原文已有改动',
  table: '表格',
  picture: '图片',
  missingPage: '此处缺一页，未能载入。',
  colors: { yellow: '黄色', green: '绿色', blue: '蓝色', pink: '粉色', purple: '紫色' },
};
