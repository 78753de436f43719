import { useMemo, useState } from 'preact/hooks';
import type { QuoteMark } from '../../lib/model/marks';
import type { Span } from '../../lib/model/span';
import { statementsBySpeaker } from '../../lib/view/statements';
import { useMessages } from '../ui/messages';
import { RadioGroup } from '../ui/RadioGroup';
import { RowKeys } from '../ui/RowKeys';
import { EntryGroup } from './EntryGroup';
import { MarkMenu } from './MarkMenu';
import type { MarkLayer } from './marks-at';
import { SpeakerName } from './SpeakerName';
import type { MarkActs } from './use-correcting';

type Props = {
  readonly text: string;
  readonly quotes: readonly QuoteMark[];
  readonly acts: MarkActs;
  readonly onJump: (span: Span, layer: MarkLayer) => void;
};

/** Statements first, by speaker or in text order; terms and titles aside, each wording once. */
export function QuoteList({ text, quotes, acts, onJump }: Props) {
  const t = useMessages();
  const [order, setOrder] = useState<'speaker' | 'text'>('speaker');
  const groups = useMemo(() => statementsBySpeaker(quotes, text.length), [quotes, text]);
  if (quotes.length === 0) return <p class="panel__empty">{t('quotesEmpty')}</p>;
  const speech = quotes.filter(({ kind }) => kind === 'speech');
  const others = quotes.filter(({ kind }) => kind !== 'speech');
  const wordings = [...new Map(others.map((mark) => [text.slice(mark.start, mark.end), mark])).entries()];
  const list = (statements: readonly QuoteMark[], above: number, named: boolean) => (
    <ol class="statements">
      {statements.map((mark, index) => (
        <li key={mark.start} data-index={above + index} data-quote={mark.start}>
          <button type="button" class="entry statement" onClick={() => onJump(mark, 'quote')}>
            {named && <SpeakerName speaker={mark.speaker} />}
            <span class="statement__text" lang="zh-CN">
              {text.slice(mark.start, mark.end)}
            </span>
          </button>
          <MarkMenu hinted={{ layer: 'quote', mark }} acts={acts} />
        </li>
      ))}
    </ol>
  );
  return (
    <RowKeys count={speech.length + wordings.length}>
      {speech.length > 1 && (
        <RadioGroup
          legend={t('statementsOrder')}
          options={[
            { value: 'speaker', label: t('statementsBySpeaker') },
            { value: 'text', label: t('orderText') },
          ]}
          value={order}
          onChange={setOrder}
        />
      )}
      {order === 'text' && speech.length > 0 && list(speech, 0, true)}
      {order === 'speaker' &&
        groups.map(({ speaker, statements, share, above }) => (
          <EntryGroup key={speaker?.text ?? ''} above={above} count={statements.length}>
            <h2 class="panel__head">
              <SpeakerName speaker={speaker} />{' '}
              <span class="panel__count">{t('statementsShare', statements.length, percentText(share))}</span>
            </h2>
            {list(statements, above, false)}
          </EntryGroup>
        ))}
      {wordings.length > 0 && (
        <section class="terms">
          <h2 class="panel__head">{t('quotesTerms')}</h2>
          <ul lang="zh-CN">
            {wordings.map(([wording, mark], index) => (
              <li key={mark.start} data-index={speech.length + index} data-quote={mark.start}>
                <button type="button" class="entry chip" onClick={() => onJump(mark, 'quote')}>
                  {wording}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </RowKeys>
  );
}

/** Of a long text one statement is little: 0.4, not 0. */
const percentText = (share: number): string => String(Number((share * 100).toFixed(share < 0.01 ? 1 : 0)));
