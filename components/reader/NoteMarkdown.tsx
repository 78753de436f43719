import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type ComponentChildren, h, type VNode } from 'preact';
import { useMemo } from 'preact/hooks';

export type NoteMarkdownProps = {
  readonly note: string;
  /** Inside of a button there can be neither blocks nor links: all is drawn as spans. */
  readonly inButton?: boolean;
  /** Draws the words of the note: to mark some of them. */
  readonly drawText?: (text: string) => VNode;
};

/** A note as its Markdown means it. HTML is shown as it was typed, pictures by their names: nothing is loaded for a note. */
export function NoteMarkdown({ note, inButton = false, drawText }: NoteMarkdownProps) {
  return useMemo(() => {
    const Root = inButton ? 'span' : 'div';
    return (
      <Root class="markdown">
        {fromMarkdown(note).children.map((node, at) => draw(node, at, { inButton, drawText }))}
      </Root>
    );
  }, [note, inButton, drawText]);
}

type Drawing = Pick<NoteMarkdownProps, 'inButton' | 'drawText'>;

function draw(node: Nodes, key: number, drawing: Drawing): VNode | string {
  const { inButton, drawText = String } = drawing;
  const inside = 'children' in node ? node.children.map((child, at) => draw(child, at, drawing)) : null;
  const as = (tag: string, name: string, content: ComponentChildren = inside): VNode =>
    h(inButton ? 'span' : tag, { key, class: `markdown__${name}` }, content);
  switch (node.type) {
    case 'text':
    case 'html':
      return drawText(node.value);
    case 'strong':
      return <strong key={key}>{inside}</strong>;
    case 'emphasis':
      return <em key={key}>{inside}</em>;
    case 'inlineCode':
      return <code key={key}>{node.value}</code>;
    case 'break':
      return <br key={key} />;
    case 'paragraph':
      return as('p', 'block');
    // A note stands below the headings of the page: its own are none of them.
    case 'heading':
      return as('p', 'head');
    case 'blockquote':
      return as('blockquote', 'quote');
    case 'list':
      return as(node.ordered ? 'ol' : 'ul', 'list');
    case 'listItem':
      return as('li', 'item');
    case 'code':
      return as('pre', 'code', node.value);
    case 'thematicBreak':
      return inButton ? ' ' : <hr key={key} />;
    case 'image':
      return node.alt ?? '';
    case 'link':
      return inButton || !isSafe(node.url) ? (
        <span key={key}>{inside}</span>
      ) : (
        <a key={key} href={node.url} target="_blank" rel="noreferrer">
          {inside}
        </a>
      );
    case 'definition':
      return '';
    default:
      return <span key={key}>{inside}</span>;
  }
}

/** Whether a click may open an address that somebody has typed, or another program has brought. */
const isSafe = (url: string): boolean =>
  URL.canParse(url) && ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol);
