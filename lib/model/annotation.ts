import type { Span } from './span';

/** W3C TextQuoteSelector and TextPositionSelector over `plainText`, in UTF-16 code units. */
export type Selector = {
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  readonly position: Span;
};

/** How an annotation was placed: at its own place, at another place unchanged, or on a text that was edited since. */
export type AnchorQuality = 'exact' | 'moved' | 'changed';
export type Anchor = Span & { readonly quality: AnchorQuality };

/** Colour slots; their look and their meaning belong to the interface and the user. */
export const COLORS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type Color = (typeof COLORS)[number];

/**
 * What the user says against the analysis: that a mark is none, or who really spoke (null: nobody can be named).
 * Kept as an annotation of its own kind over the mark's span, so that it survives better rules.
 */
export type Correction =
  | { readonly kind: 'dismiss'; readonly layer: 'number' | 'quote' }
  | { readonly kind: 'speaker'; readonly speaker: string | null };

/** What the user made. `selector` is null for the note on the whole article. */
export type Annotation = {
  /** UUID. */
  readonly id: string;
  readonly articleId: string;
  /** The revision of the article whose text the selector describes. */
  readonly revisionId: string;
  readonly selector: Selector | null;
  readonly color: Color;
  /** Markdown source as typed; empty for a bare highlight. */
  readonly note: string;
  readonly tags: readonly string[];
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** ISO 8601, UTC: in the bin since then; absent for a live annotation. Nothing is erased at once. */
  readonly deletedAt?: string;
  /** It has no place in the present text, and the user wants it kept so. */
  readonly keptUnplaced?: true;
  /** Present on corrections only: they are no highlights, and no list of notes shows them. */
  readonly correction?: Correction;
};

/** What the user chooses when making or editing an annotation. */
export type AnnotationDraft = Pick<Annotation, 'color' | 'note' | 'tags'>;

/** An annotation with its place in the present text; null where it could not be placed (an orphan). */
export type PlacedAnnotation = { readonly annotation: Annotation; readonly anchor: Anchor | null };
