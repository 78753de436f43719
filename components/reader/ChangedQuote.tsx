import { changedWords } from '../../lib/text/text-changes';
import { useMessages } from '../ui/messages';
import { ChangedText } from './ChangedText';

export type ChangedQuoteProps = { readonly before: string; readonly after: string };

/** The words of a highlight as they were when it was made, and as they are now, with what is gone and what is new marked. */
export function ChangedQuote({ before, after }: ChangedQuoteProps) {
  const t = useMessages();
  const { goneWords, newWords } = changedWords(before, after);
  const whole = (text: string) => ({ start: 0, end: text.length });
  return (
    <details class="changed-quote">
      <summary>{t('qualityChanged')}</summary>
      <p class="change__text">
        <span class="changed-quote__when">{t('quoteBefore')}</span>{' '}
        <ChangedText text={before} span={whole(before)} marked={goneWords} as="del" />
      </p>
      <p class="change__text">
        <span class="changed-quote__when">{t('quoteNow')}</span>{' '}
        <ChangedText text={after} span={whole(after)} marked={newWords} as="ins" />
      </p>
    </details>
  );
}
