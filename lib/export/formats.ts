import type { ExportInput } from './export-input';
import { toMarkdown } from './markdown';
import type { MarkdownOptions } from './markdown-frame';

/** One way out. `labelKey` names its text in `public/_locales`. */
export type ExportFormat = {
  readonly id: string;
  readonly labelKey: string;
  /** Without dot. */
  readonly extension: string;
  readonly mime: string;
  readonly toText: (input: ExportInput, options?: MarkdownOptions) => string;
};

/** Every format, in the order of the menu. */
export const FORMATS = [
  {
    id: 'markdown',
    labelKey: 'exportDownload',
    extension: 'md',
    mime: 'text/markdown;charset=utf-8',
    toText: toMarkdown,
  },
] as const satisfies readonly ExportFormat[];
