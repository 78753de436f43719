import type { Span } from './span';

/** W3C TextQuoteSelector and TextPositionSelector over `plainText`, in UTF-16 code units. */
export type Selector = {
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  readonly position: Span;
};

/** How an annotation was placed: at its own place, at another place unchanged, or on a text that was edited since. */
export type AnchorQuality = 'exact' | 'moved' | 'changed';
/** `spot`: it stands in no text; `start` and `end` are then both the place in the text before which its block stands. */
export type Anchor = Span & { readonly quality: AnchorQuality; readonly spot?: Spot };

/** A place in an article that is not in its text: words of a table's cell, counted in the cell, or a picture. */
export type Spot =
  | (Span & {
      readonly kind: 'cell';
      /** Index among the article's blocks. */
      readonly block: number;
      /** From 0; the first row is the head. */
      readonly row: number;
      readonly column: number;
    })
  | { readonly kind: 'picture'; readonly block: number };

/** Orders spots that stand at the same place of the text, by block and, in a table, as it is read. */
export function bySpot(a: Spot | undefined, b: Spot | undefined): number {
  if (!a || !b) return Number(a !== undefined) - Number(b !== undefined);
  if (a.block !== b.block || a.kind !== 'cell' || b.kind !== 'cell') return a.block - b.block;
  return a.row - b.row || a.column - b.column || a.start - b.start || a.end - b.end;
}

/** Where an annotation can be made: a stretch of the text, or a spot. */
export type Place = Span | Spot;

// A mark of a quotation is a span with a kind of its own; only a spot names a block.
export const isSpot = (place: Place): place is Spot => 'block' in place;

/** Where an anchor really stands. */
export const placeOfAnchor = (anchor: Anchor): Place => anchor.spot ?? anchor;

/**
 * By what a spot is found again. The selector beside it holds the words: of a cell with the rest of the cell around them, of a
 * picture its caption. A cell is known by the first cell of its row (`label`) and of its column (`head`); `table` counts tables.
 */
export type Target =
  | {
      readonly kind: 'cell';
      readonly table: number;
      readonly row: number;
      readonly column: number;
      readonly label: string;
      readonly head: string;
    }
  | { readonly kind: 'picture'; readonly src: string };

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
  /** Present where it is on a table's cell or a picture; then `selector.position` is where the block stood in the text. */
  readonly target?: Target;
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
