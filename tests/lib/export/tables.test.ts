import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../lib/export/csv';
import { type FigureLabels, figureRows } from '../../../lib/export/figure-rows';
import { toMarkdownTable } from '../../../lib/export/markdown-table';
import { type StatementLabels, statementRows } from '../../../lib/export/statement-rows';
import type { NumberMark } from '../../../lib/model/marks';

const statementLabels: StatementLabels = {
  columns: ['说话人', '身份', '原话', '依据'],
  unknownSpeaker: '（不确定）',
  corrected: '（读者更正）',
};
const figureLabels: FigureLabels = {
  columns: ['原文', '类型', '数值', '单位', '约数', '句子'],
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
};

describe('toCsv', () => {
  it('starts with a byte order mark, quotes what needs it, and ends each row with CRLF', () => {
    expect(
      toCsv([
        ['甲', '乙,丙'],
        ['“丁”', '他说"好"\n走了'],
      ]),
    ).toBe('\u{feff}甲,"乙,丙"\r\n“丁”,"他说""好""\n走了"\r\n');
  });

  it.each(['=1+1', '+cmd', '-cmd', '@SUM(A1)', '\t=1'])('does not let a spreadsheet run %j', (value) => {
    expect(toCsv([[value]])).toBe(`\u{feff}'${value}\r\n`);
  });

  it.each(['-3.5', '+12%', '1500'])('leaves the figure %s alone', (value) => {
    expect(toCsv([[value]])).toBe(`\u{feff}${value}\r\n`);
  });
});

describe('toMarkdownTable', () => {
  it('keeps bars, markup and line breaks inside their cells', () => {
    expect(
      toMarkdownTable([
        ['甲', '乙'],
        ['a|b', '[[链接]] ==标==\n下一行'],
      ]),
    ).toBe('| 甲 | 乙 |\n| --- | --- |\n| a\\|b | \\[\\[链接\\]\\] \\=\\=标\\=\\= 下一行 |');
  });
});

describe('rows', () => {
  it('list statements with speaker, role and cue, and leave terms out', () => {
    const text = '“水位在涨。”站长麦启文说。开展“敲门”行动。“好。”';
    const rows = statementRows(
      text,
      [
        {
          start: 0,
          end: 7,
          kind: 'speech',
          speaker: { start: 9, end: 12, text: '麦启文', role: '站长' },
          cue: '说',
        },
        { start: 16, end: 20, kind: 'term', speaker: null },
        { start: 23, end: 27, kind: 'speech', speaker: null },
      ],
      statementLabels,
    );
    expect(rows.slice(1)).toEqual([
      ['麦启文', '站长', '“水位在涨。”', '说'],
      ['（不确定）', '', text.slice(23, 27), ''],
    ]);
  });

  it('list figures with value, unit and sentence', () => {
    const text = '前句。新建3至5座码头，投资约17亿元。';
    const mark = (raw: string, rest: Omit<NumberMark, 'start' | 'end' | 'raw'>): NumberMark => {
      const start = text.indexOf(raw);
      return { start, end: start + raw.length, raw, ...rest };
    };
    const rows = figureRows(
      text,
      [
        mark('3至5座', { type: 'range', value: [3, 5], unit: '座', approx: false }),
        mark('17亿元', { type: 'money', value: 1_700_000_000, unit: '元', approx: true }),
      ],
      figureLabels,
    );
    const sentence = '新建3至5座码头，投资约17亿元。';
    expect(rows.slice(1)).toEqual([
      ['3至5座', '范围', '3–5', '座', '', sentence],
      ['17亿元', '金额', '1700000000', '元', '约', sentence],
    ]);
  });
});
