/** A block element of the page and the stretch of lines it holds, `first` in, `end` out. Boxes stand in document order. */
export type Box = {
  readonly element: Element;
  readonly parent: Box | null;
  readonly first: number;
  end: number;
  /** Hidden by its own or an ancestor's markup; style sheets are not asked. */
  readonly hidden: boolean;
  /** What ids and classes suggest, the nearest suggestion above included: page furniture, article text, or nothing. */
  readonly hint: Hint;
};

export type Hint = 'furniture' | 'text' | 'none';

/** A run of text that a browser sets without a break, or one picture. */
export type Line = {
  /** White space collapsed and trimmed; empty for a picture. */
  readonly text: string;
  /** The runs it is made of. */
  readonly nodes: readonly Text[];
  readonly image: Element | null;
  /** Innermost box. */
  readonly box: Box;
  /** Characters that are no white space; of these: Han, punctuation of sentences, inside links. */
  readonly size: number;
  readonly han: number;
  readonly marks: number;
  readonly linked: number;
};

export type PageLines = {
  readonly lines: readonly Line[];
  readonly boxes: readonly Box[];
  /** Lines between Founder's comments `<!--enpcontent-->` and `<!--/enpcontent-->`, where a page has them. */
  readonly marked: { readonly first: number; readonly end: number } | null;
  /** The text of Founder's comment `<!--enpproperty …-->`, empty where there is none. */
  readonly property: string;
};
