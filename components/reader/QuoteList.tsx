import type { QuoteMark } from '../../lib/model/marks';
import type { Span } from '../../lib/model/span';
import { useMessages } from '../ui/messages';
import { MarkMenu } from './MarkMenu';
import type { MarkActs } from './use-correcting';

type Props = {
  readonly text: string;
  readonly quotes: readonly QuoteMark[];
  readonly acts: MarkActs;
  readonly onJump: (span: Span) => void;
};

/** Statements first, with who made them; terms and titles aside, each wording once. */
export function QuoteList({ text, quotes, acts, onJump }: Props) {
  const t = useMessages();
  if (quotes.length === 0) return <p class="panel__empty">{t('quotesEmpty')}</p>;
  const speech = quotes.filter(({ kind }) => kind === 'speech');
  const others = quotes.filter(({ kind }) => kind !== 'speech');
  const wordings = [...new Map(others.map((mark) => [text.slice(mark.start, mark.end), mark])).entries()];
  return (
    <>
      {speech.length > 0 && (
        <ol class="statements">
          {speech.map((mark) => (
            <li key={mark.start}>
              <button type="button" class="entry statement" onClick={() => onJump(mark)}>
                <span class="statement__speaker" lang="zh-CN">
                  {mark.speaker ? (
                    <>
                      <strong>{mark.speaker.text}</strong>
                      {mark.speaker.role && <span> · {mark.speaker.role}</span>}
                    </>
                  ) : (
                    <span lang={t('localeTag')}>{t('speakerUnknown')}</span>
                  )}
                </span>
                <span class="statement__text" lang="zh-CN">
                  {text.slice(mark.start, mark.end)}
                </span>
              </button>
              <MarkMenu hinted={{ layer: 'quote', mark }} acts={acts} />
            </li>
          ))}
        </ol>
      )}
      {wordings.length > 0 && (
        <section class="terms">
          <h2 class="panel__head">{t('quotesTerms')}</h2>
          <ul lang="zh-CN">
            {wordings.map(([wording, mark]) => (
              <li key={mark.start}>
                <button type="button" class="entry chip" onClick={() => onJump(mark)}>
                  {wording}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
