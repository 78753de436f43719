import type { ExportChoice } from '../../lib/model/export-choice';
import type { ArticleSummary } from '../../lib/model/summary';
import type { MessageKey } from '../ui/messages';

export type Progress = { readonly done: number; readonly total: number };
export type Watch = { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void };

/** One way out as the list offers it. `uses` says which options matter to it. */
export type FormatOption = {
  readonly id: string;
  readonly labelKey: MessageKey;
  readonly uses: 'flavour' | 'template' | null;
  readonly files: 'one for each article' | 'one for all';
};

/** What is wrong with the template, and in which line (from 1). */
export type TemplateFault = {
  readonly line: number;
  readonly kind: 'syntax' | 'unknown' | 'partial';
  readonly name: string;
};

export type Counts = { readonly added: number; readonly same: number; readonly merged: number };

/** What a file would bring into the library, or brought. Counts are of articles and annotations. */
export type ImportReport = {
  readonly articles: Counts;
  readonly annotations: Counts;
  /** Lines or rows of the file that cannot be read. */
  readonly damaged: readonly number[];
  /** Records that the file says it holds and does not: it was cut off. */
  readonly missing: number;
};

/** A file that can be taken in. `commit` writes all of it or nothing. */
export type ImportFile = {
  readonly name: string;
  readonly labelKey: MessageKey;
  readonly preview: (watch: Watch) => Promise<ImportReport>;
  readonly commit: (watch: Watch) => Promise<ImportReport>;
};
/** `reason` names why a file cannot be taken in. */
export type OpenedFile = ImportFile | { readonly reason: MessageKey };

export type TransferActions = {
  readonly changeChoice: (choice: ExportChoice) => void;
  readonly faultOf: (template: string) => TemplateFault | null;
  /** The text of the first file, as it would be written. */
  readonly preview: (choice: ExportChoice, articleIds: readonly string[]) => Promise<string>;
  readonly download: (choice: ExportChoice, articleIds: readonly string[], watch: Watch) => Promise<void>;
  readonly copy: (choice: ExportChoice, articleIds: readonly string[], watch: Watch) => Promise<void>;
  /** Absent where the browser cannot write into a folder. Resolves to how many files were written; 0 when none was chosen. */
  readonly toFolder?:
    | ((choice: ExportChoice, articleIds: readonly string[], watch: Watch) => Promise<number>)
    | undefined;
  readonly backUp: (watch: Watch, withPictures: boolean) => Promise<void>;
  readonly open: (file: File) => Promise<OpenedFile>;
};

export type TransferProps = {
  /** Newest first; undefined while they are loaded. */
  readonly articles: readonly ArticleSummary[] | undefined;
  /** Chosen at first; null: all. */
  readonly articleIds: readonly string[] | null;
  /** How many single notes were ticked in the library: only they are exported; 0 for all of every article. */
  readonly noteCount: number;
  /** This page without anything chosen. */
  readonly allUrl: string;
  readonly formats: readonly FormatOption[];
  readonly flavours: readonly { readonly id: string; readonly label: string }[];
  readonly templateNames: readonly string[];
  readonly choice: ExportChoice;
  readonly backedUpAt: string;
  readonly libraryUrl: string;
  readonly actions: TransferActions;
};
