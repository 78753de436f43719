import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Span } from '../../lib/model/span';
import { offsetAbove } from '../../lib/view/dom/sight';
import type { OutlineEntry } from '../../lib/view/outline';
import { useScrolled } from '../hooks/use-scrolled';
import { useMessages } from '../ui/messages';

type Props = {
  readonly entries: readonly OutlineEntry[];
  readonly body: RefObject<HTMLElement | null>;
  readonly onJump: (span: Span) => void;
};

/** A section is the current one once its head has come into the upper third of the window. */
const READING_LINE = 1 / 3;

/** The section heads; the one being read is marked. */

export function OutlineList({ entries, body, onJump }: Props) {
  const t = useMessages();
  const [reached, setReached] = useState(0);
  useScrolled(() => {
    if (body.current) setReached(offsetAbove(body.current, window.innerHeight * READING_LINE));
  });
  const current = entries.findLast(({ start }) => start <= reached);
  if (entries.length === 0) return <p class="panel__empty">{t('outlineEmpty')}</p>;
  return (
    <ol class="outline" lang="zh-CN">
      {entries.map(({ text, level, start }) => (
        <li key={start}>
          <button
            type="button"
            class={`entry outline__entry outline__entry--${level}`}
            aria-current={current?.start === start ? 'location' : undefined}
            onClick={() => onJump({ start, end: start + text.length })}
          >
            {text}
          </button>
        </li>
      ))}
    </ol>
  );
}
