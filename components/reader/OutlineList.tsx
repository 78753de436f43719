import type { Span } from '../../lib/model/span';
import type { OutlineEntry } from '../../lib/view/outline';
import { useMessages } from '../ui/messages';

type Props = { readonly entries: readonly OutlineEntry[]; readonly onJump: (span: Span) => void };

export function OutlineList({ entries, onJump }: Props) {
  const t = useMessages();
  if (entries.length === 0) return <p class="panel__empty">{t('outlineEmpty')}</p>;
  return (
    <ol class="outline" lang="zh-CN">
      {entries.map(({ text, level, start }) => (
        <li key={start}>
          <button
            type="button"
            class={`entry outline__entry outline__entry--${level}`}
            onClick={() => onJump({ start, end: start + text.length })}
          >
            {text}
          </button>
        </li>
      ))}
    </ol>
  );
}
