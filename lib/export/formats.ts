import { annotationRows } from './annotation-rows';
import { toBibtex } from './bibtex';
import { citationOf } from './citation';
import { toCsv } from './csv';
import type { ExportInput } from './export-input';
import type { ExportLabels } from './export-labels';
import type { FlavourId } from './flavours';
import { toFullText } from './full-text';
import { toGbt7714 } from './gbt7714';
import { toHypothesisJson } from './hypothesis-json';
import { toFiguresCsv, toMarkTables, toStatementsCsv } from './mark-tables';
import { toMarkdown } from './markdown';
import { toRis } from './ris';
import { fillTemplate } from './template';
import { toW3cJson } from './w3c-json';
import { toWebPage } from './web-page';

export type ExportOptions = {
  readonly labels: ExportLabels;
  readonly flavour: FlavourId;
  /** ISO 8601. */
  readonly exportedAt: string;
  /** The user's own; a template with a fault gives an empty text (`faultOf` says what is wrong). */
  readonly template: string;
};

/** One way out. `labelKey` names its text in `public/_locales`. */
export type ExportFormat = {
  readonly id: string;
  readonly labelKey: string;
  /** Without dot. */
  readonly extension: string;
  readonly mime: string;
} & (
  | { readonly files: 'one for each article'; readonly toText: OfOne }
  | { readonly files: 'one for all'; readonly toText: OfAll }
);

type OfOne = (input: ExportInput, options: ExportOptions) => string;
type OfAll = (inputs: readonly ExportInput[], options: ExportOptions) => string;

const markdown = <Id extends string, Key extends string>(id: Id, labelKey: Key, toText: OfOne) =>
  ({
    ...{ id, labelKey, toText, extension: 'md', mime: 'text/markdown;charset=utf-8' },
    files: 'one for each article',
  }) as const;

const csv = <Id extends string, Key extends string>(id: Id, labelKey: Key, toText: OfAll) =>
  ({ id, labelKey, toText, extension: 'csv', mime: 'text/csv;charset=utf-8', files: 'one for all' }) as const;

/** Every format, in the order of the list that the interface offers. */
export const FORMATS = [
  markdown('markdown', 'formatMarkdown', (input, { labels, flavour, exportedAt }) =>
    toMarkdown(input, { labels: labels.markdown, flavour, exportedAt }),
  ),
  markdown('full-text', 'formatFullText', (input, { labels, flavour, exportedAt }) =>
    toFullText(input, { labels: labels.markdown, flavour, exportedAt }),
  ),
  markdown('tables', 'formatTables', (input, { labels }) => toMarkTables(input, labels)),
  markdown('template', 'formatTemplate', (input, { labels, template }) => {
    const filled = fillTemplate(template, input, labels.markdown);
    return 'text' in filled ? filled.text : '';
  }),
  {
    id: 'html',
    labelKey: 'formatHtml',
    extension: 'html',
    mime: 'text/html;charset=utf-8',
    files: 'one for each article',
    toText: (input, { labels }) => toWebPage(input, labels.markdown),
  },
  csv('csv', 'formatCsv', (inputs, { labels }) =>
    toCsv(annotationRows(inputs, { ...labels.markdown, ...labels.annotations })),
  ),
  csv('statements', 'formatStatements', (inputs, { labels }) => toStatementsCsv(inputs, labels)),
  csv('figures', 'formatFigures', (inputs, { labels }) => toFiguresCsv(inputs, labels)),
  {
    id: 'gbt7714',
    labelKey: 'formatGbt7714',
    extension: 'txt',
    mime: 'text/plain;charset=utf-8',
    files: 'one for all',
    toText: (inputs) => inputs.map(({ article }) => `${toGbt7714(citationOf(article))}\n`).join(''),
  },
  {
    id: 'bibtex',
    labelKey: 'formatBibtex',
    extension: 'bib',
    mime: 'application/x-bibtex;charset=utf-8',
    files: 'one for all',
    toText: (inputs) => inputs.map(({ article }) => toBibtex(citationOf(article))).join('\n'),
  },
  {
    id: 'ris',
    labelKey: 'formatRis',
    extension: 'ris',
    mime: 'application/x-research-info-systems;charset=utf-8',
    files: 'one for all',
    toText: (inputs) => inputs.map(({ article }) => toRis(citationOf(article))).join('\r\n'),
  },
  {
    id: 'csl',
    labelKey: 'formatCsl',
    extension: 'json',
    mime: 'application/json;charset=utf-8',
    files: 'one for all',
    toText: (inputs) =>
      `${JSON.stringify(
        inputs.map(({ article }) => citationOf(article)),
        null,
        2,
      )}\n`,
  },
  {
    id: 'w3c',
    labelKey: 'formatW3c',
    extension: 'jsonld',
    mime: 'application/ld+json;charset=utf-8',
    files: 'one for all',
    toText: toW3cJson,
  },
  {
    id: 'hypothesis',
    labelKey: 'formatHypothesis',
    extension: 'json',
    mime: 'application/json;charset=utf-8',
    files: 'one for all',
    toText: (inputs, { exportedAt }) => toHypothesisJson(inputs, exportedAt),
  },
] as const satisfies readonly ExportFormat[];

export type FormatId = (typeof FORMATS)[number]['id'];
