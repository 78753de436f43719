import type { AnnotationRowLabels } from './annotation-rows';
import type { FigureLabels } from './figure-rows';
import { CHINESE_LABELS, type MarkdownLabels } from './markdown-labels';
import type { StatementLabels } from './statement-rows';

/** Every word that any export adds of its own. */
export type ExportLabels = {
  readonly markdown: MarkdownLabels;
  readonly annotations: Omit<AnnotationRowLabels, 'colors' | 'table' | 'picture'>;
  readonly statements: StatementLabels;
  readonly figures: FigureLabels;
  /** Heads of the two tables, and of the columns that name the article of a row. */
  readonly tables: {
    readonly statements: string;
    readonly figures: string;
    readonly article: string;
    readonly published: string;
    readonly url: string;
  };
};

export const CHINESE_EXPORT_LABELS: ExportLabels = {
  markdown: CHINESE_LABELS,
  annotations: {
    columns: ['标题', '来源', '发布时间', '划线', '笔记', '标签', '颜色', '状态', '添加时间', '链接'],
    changed: '原文已有改动',
    orphan: '未能定位',
    articleNote: '全文笔记',
  },
  statements: {
    columns: ['说话人', '身份', '原话', '依据'],
    unknownSpeaker: '（不确定）',
    corrected: '（读者更正）',
  },
  figures: {
    columns: ['原文', '类型', '数值', '单位', '约数', '所在句'],
    types: {
      count: '数量',
      money: '金额',
      percent: '百分比',
      date: '日期',
      time: '时刻',
      duration: '时长',
      ordinal: '序数',
      range: '范围',
      measure: '度量',
      phone: '电话',
      other: '其他',
    },
    approximate: '约',
    bound: '上下限',
  },
  tables: { statements: '谁说了什么', figures: '数字', article: '文章', published: '发布时间', url: '网址' },
};
