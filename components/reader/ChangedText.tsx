import type { Span } from '../../lib/model/span';

type Props = {
  readonly text: string;
  readonly span: Span;
  /** The stretches of it that are gone, or new. */
  readonly marked: readonly Span[];
  readonly as: 'del' | 'ins';
};

/** A sentence with its changed words marked, by more than colour: `del` and `ins` are struck through and underlined. */
export function ChangedText({ text, span, marked, as: Tag }: Props) {
  const pieces = [...marked, { start: span.end, end: span.end }].map(({ start, end }, index) => ({
    before: text.slice(marked[index - 1]?.end ?? span.start, start),
    changed: text.slice(start, end),
    start,
  }));
  return (
    <span lang="zh-CN">
      {pieces.map(({ before, changed, start }) => (
        <span key={start}>
          {before}
          {changed !== '' && <Tag>{changed}</Tag>}
        </span>
      ))}
    </span>
  );
}
