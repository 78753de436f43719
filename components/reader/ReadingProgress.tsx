import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { offsetAbove } from '../../lib/view/dom/sight';
import { readingTimeLeft, wholeMinutes } from '../../lib/view/reading-time';
import { useScrolled } from '../hooks/use-scrolled';
import { useMessages } from '../ui/messages';

type Props = { readonly body: RefObject<HTMLElement | null>; readonly text: string };

/** How much of the text has been in sight: a bar under the toolbar, and in words with the time that the rest takes. */
export function ReadingProgress({ body, text }: Props) {
  const t = useMessages();
  const [seen, setSeen] = useState(0);
  useScrolled(() => {
    if (body.current) setSeen(offsetAbove(body.current, window.innerHeight));
  });
  const percent = text.length === 0 ? 100 : Math.min(100, Math.floor((100 * seen) / text.length));
  const timeLeft = useMemo(() => readingTimeLeft(text), [text]);
  const left = timeLeft(seen);
  const words = left === 0 ? t('progressEnd') : t('progressText', percent, wholeMinutes(left));
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={t('progressLabel')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={words}
      style={{ '--seen': `${percent}%` }}
    >
      <span class="progress__words" aria-hidden="true">
        {words}
      </span>
    </div>
  );
}
