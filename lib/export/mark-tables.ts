import { plainText } from '../model/article';
import { toCsv } from './csv';
import { escapeInline } from './escape-text';
import type { ExportInput } from './export-input';
import type { ExportLabels } from './export-labels';
import { figureRows } from './figure-rows';
import { momentOf } from './front-matter';
import { joinBlocks, markdownLink } from './markdown-frame';
import { toMarkdownTable } from './markdown-table';
import { statementRows } from './statement-rows';

type Rows = readonly (readonly string[])[];

/** Who said what, in all the articles: a row for each statement, its article in the last columns. */
export const toStatementsCsv = (inputs: readonly ExportInput[], labels: ExportLabels): string =>
  toCsv(withArticles(inputs, labels, (input) => statementsOf(input, labels)));

/** The figures of all the articles: a row each, its article in the last columns. */
export const toFiguresCsv = (inputs: readonly ExportInput[], labels: ExportLabels): string =>
  toCsv(withArticles(inputs, labels, (input) => figuresOf(input, labels)));

/** Statements and figures of one article as two Markdown tables. */
export function toMarkTables(input: ExportInput, labels: ExportLabels): string {
  const { meta } = input.article;
  return `${joinBlocks(
    `# ${escapeInline(meta.title)}`.trim(),
    markdownLink(labels.markdown.original, meta.url),
    `## ${labels.tables.statements}`,
    toMarkdownTable(statementsOf(input, labels)),
    `## ${labels.tables.figures}`,
    toMarkdownTable(figuresOf(input, labels)),
  )}\n`;
}

const statementsOf = ({ article, quotes = [] }: ExportInput, labels: ExportLabels): Rows =>
  statementRows(plainText(article), quotes, labels.statements);
const figuresOf = ({ article, numbers = [] }: ExportInput, labels: ExportLabels): Rows =>
  figureRows(plainText(article), numbers, labels.figures);

function withArticles(
  inputs: readonly ExportInput[],
  { tables }: ExportLabels,
  rowsOf: (input: ExportInput) => Rows,
): Rows {
  return inputs.flatMap((input, index) => {
    const [head = [], ...rows] = rowsOf(input);
    const { title, url, published } = input.article.meta;
    const time = momentOf(published)?.time.slice(0, 16).replace('T', ' ') ?? '';
    const body = rows.map((row) => [...row, title, time, url]);
    return index === 0 ? [[...head, tables.article, tables.published, tables.url], ...body] : body;
  });
}
