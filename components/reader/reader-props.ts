import type { AnnotationDraft, Correction, Place, PlacedAnnotation } from '../../lib/model/annotation';
import type { Article, Removal } from '../../lib/model/article';
import type { NumberMark, QuoteMark } from '../../lib/model/marks';
import type { Revision } from '../../lib/model/revision';
import type { Settings } from '../../lib/model/settings';
import type { Span } from '../../lib/model/span';

/** `words`: what the note was on, or its first words. */
export type EarlierChange = { readonly kind: 'deleted' | 'edited'; readonly words: string };

export type MarkTable = 'statements' | 'figures';

/**
 * What the reading view can ask for. Each call is kept in the store at once; its effect comes back through new props.
 * A promise that rejects means that nothing was stored: the view keeps the user's words and offers to try again.
 */
export type ReaderActions = {
  /** A span counts in `plainText(article)`; null makes the note on the whole article. Resolves to the new id. */
  readonly add: (place: Place | null, draft: AnnotationDraft) => Promise<string>;
  /** `known` is what the user saw; `bothTexts`: another window had changed the note too, and it now has both texts. */
  readonly update: (
    id: string,
    change: Partial<AnnotationDraft>,
    known?: AnnotationDraft,
  ) => Promise<{ readonly bothTexts: boolean }>;
  readonly remove: (id: string) => Promise<void>;
  /** What the user says against the analysis of a mark, over its span. `remove` withdraws it. */
  readonly correct: (span: Span, correction: Correction) => Promise<void>;
  /** Takes back the last change, also one made before the page was closed; resolves to false when there is none. */
  readonly undo: () => Promise<boolean>;
  /** Makes the change again that was taken back last; resolves to false when there is none. */
  readonly redo: () => Promise<boolean>;
  /** Puts a part that the extraction left out back into the article, for good; `undo` takes it out again. */
  readonly bringBack: (removal: Removal) => Promise<void>;
  /** Gives an annotation that has lost its place a new one. */
  readonly attach: (id: string, place: Place) => Promise<void>;
  /** Makes one annotation of several, with all their notes and tags, over the span; `undo` parts them again. */
  readonly merge: (ids: readonly string[], span: Span) => Promise<void>;
  /** Words of the article with their source, to be pasted elsewhere. */
  readonly citation: (words: string) => string;
  /** Keeps an annotation without a place; nobody is asked again. */
  readonly keepUnplaced: (id: string) => Promise<void>;
  /** The user has taken note of what has changed in the text. */
  readonly acknowledge: () => Promise<void>;
  readonly changeSettings: (change: Partial<Settings>) => Promise<void>;
  /** The notes as Markdown, as the file and the clipboard get it. */
  readonly toMarkdown: () => Promise<string>;
  /** Keeps where somebody is in the article; null forgets it. It is a convenience: nothing is said when it fails. */
  readonly remember: (kind: 'read' | 'heard', sentence: Span | null) => void;
  readonly download: (markdown: string) => Promise<void>;
  /** Statements or figures, with the user's corrections, as a Markdown table. */
  readonly toTable: (table: MarkTable) => Promise<string>;
  /** The same as a CSV file. */
  readonly downloadTable: (table: MarkTable) => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
};

export type ReaderProps = {
  readonly article: Article;
  /** What can be in sight at first: the text after it is drawn once this is on the screen. Absent: all of it. */
  readonly sight?: Span | undefined;
  readonly numbers: readonly NumberMark[];
  readonly quotes: readonly QuoteMark[];
  /** False as long as more marks may come: lists of them wait until they are complete. */
  readonly analysed?: boolean | undefined;
  /** No marks could be found, which is said. */
  readonly marksFailed?: boolean | undefined;
  /** Where the article was read to when it was left; null or absent to begin at its head. */
  readonly startAt?: number | null | undefined;
  /** What the address asks to be shown: it is lit up once the article is open. */
  readonly goal?: Span | null | undefined;
  /** Where reading aloud was stopped; null or absent where it never began, or came to the end. */
  readonly heardAt?: number | null | undefined;
  /** In text order; annotations without an anchor (orphans) and the article note last. */
  readonly annotations: readonly PlacedAnnotation[];
  /** What the extraction left out between the lines of the article. */
  readonly removals: readonly Removal[];
  /** All tags of the library, for completion. */
  readonly knownTags: readonly string[];
  readonly settings: Settings;
  /** The texts that the article had, the oldest first; `url` opens one of them, null the latest. */
  readonly versions?:
    | {
        readonly all: readonly Revision[];
        readonly latestId: string;
        readonly url: (revisionId: string | null) => string;
      }
    | undefined;
  /** What was done last before the page was opened, if it took something away: it can still be taken back. */
  readonly earlierChange?: EarlierChange | undefined;
  /** Address of the library page. */
  readonly libraryUrl: string;
  /** Address of the page with all settings. */
  readonly settingsUrl: string;
  /** Address of the page with the other formats, for this article. */
  readonly transferUrl: string;
  readonly actions: ReaderActions;
};
