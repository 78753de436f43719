import { useMemo } from 'preact/hooks';
import type { PlacedAnnotation } from '../../lib/model/annotation';
import type { TextBlock } from '../../lib/model/article';
import type { NumberMark, QuoteMark } from '../../lib/model/marks';
import { nest } from '../../lib/view/nest';
import { segmentsOf } from '../../lib/view/segments';
import { useStableList } from '../hooks/use-stable-list';
import { InlineNodes } from './InlineNodes';

export type TextBlockProps = {
  readonly block: TextBlock;
  /** Where its text starts in `plainText`. */
  readonly start: number;
  readonly numbers: readonly NumberMark[];
  readonly quotes: readonly QuoteMark[];
  readonly annotations: readonly PlacedAnnotation[];
  /** Of a heading, from 2. */
  readonly level?: number | undefined;
};

/** Numbers that an article writes before its points by itself: 1. / （一） / 一、 / ① */
const OWN_NUMBER = /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．]|[①-⑳])/;
/** A word, mostly an address, that fills most of a line: justified, the characters before it would be torn apart. */
const LONG_WORD = /[!-~]{24,}/;

/** One block of text. Drawn again only when something on this very block changes. */
export function TextBlockView(props: TextBlockProps) {
  const { block, start, level } = props;
  const numbers = useStableList(props.numbers, sameNumber);
  const quotes = useStableList(props.quotes, sameQuote);
  const annotations = useStableList(props.annotations, sameOnPage);
  return useMemo(() => {
    const nodes = nest(
      segmentsOf(block.text, start, { inlines: block.inlines, numbers, quotes, annotations }),
    );
    const attributes = { 'data-start': start, tabIndex: -1 };
    const text = <InlineNodes nodes={nodes} />;
    switch (block.kind) {
      case 'heading': {
        const Heading = (['h2', 'h3', 'h4', 'h5', 'h6'] as const)[(level ?? 2) - 2] ?? 'h6';
        return (
          <Heading {...attributes} class="block heading">
            {text}
          </Heading>
        );
      }
      case 'quote':
        return (
          <blockquote {...attributes} class="block pull-quote">
            {text}
          </blockquote>
        );
      case 'listItem':
        return (
          <li
            {...attributes}
            class={`block list-item list-item--${Math.min(block.level ?? 1, 4)}${OWN_NUMBER.test(block.text) ? ' list-item--numbered' : ''}`}
          >
            {text}
          </li>
        );
      case 'caption':
        return (
          <span {...attributes} class="block caption">
            {text}
          </span>
        );
      case 'paragraph':
        return (
          <p
            {...attributes}
            class={`block paragraph${LONG_WORD.test(block.text) ? ' paragraph--ragged' : ''}`}
          >
            {text}
          </p>
        );
    }
  }, [block, start, numbers, quotes, annotations, level]);
}

/** Of a mark only its place and its kind are drawn. */
const sameNumber = (a: NumberMark, b: NumberMark): boolean =>
  a.start === b.start && a.end === b.end && a.raw === b.raw;

const sameQuote = (a: QuoteMark, b: QuoteMark): boolean =>
  a.start === b.start && a.end === b.end && a.kind === b.kind;

const sameOnPage = (a: PlacedAnnotation, b: PlacedAnnotation): boolean =>
  a.annotation.id === b.annotation.id &&
  a.annotation.updatedAt === b.annotation.updatedAt &&
  a.annotation.color === b.annotation.color &&
  a.annotation.note === b.annotation.note &&
  a.annotation.tags.join() === b.annotation.tags.join() &&
  a.anchor?.start === b.anchor?.start &&
  a.anchor?.end === b.anchor?.end &&
  a.anchor?.quality === b.anchor?.quality;
