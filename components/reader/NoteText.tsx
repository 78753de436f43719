import type { VNode } from 'preact';
import { NoteMarkdown } from './parts-on-demand';

type Props = {
  readonly note: string;
  readonly class: string;
  readonly inButton?: boolean;
  /** Draws the words of the note: to mark some of them. */
  readonly drawText?: (text: string) => VNode;
};

/** Signs that may mean something in Markdown; without one, nobody waits for what reads it. */
const MARKUP = /[*_`#>[\]<~\\&]|^\s*(?:[-+]|\d+[.)])\s|^\s*[-=]{2,}\s*$|\n[^\S\n]*\n/m;

export const hasMarkup = (note: string): boolean => MARKUP.test(note);

/** A note, with its Markdown drawn where it has any. */
export function NoteText({ note, class: name, inButton = false, drawText }: Props) {
  const Root = inButton ? 'span' : 'div';
  return (
    <Root class={name}>
      {hasMarkup(note) ? (
        <NoteMarkdown note={note} inButton={inButton} drawText={drawText} />
      ) : (
        (drawText?.(note) ?? note)
      )}
    </Root>
  );
}
