import type { Correction, PlacedAnnotation } from '../../lib/model/annotation';
import type { Span } from '../../lib/model/span';
import { type Translate, useMessages } from '../ui/messages';

type Props = {
  readonly corrections: readonly PlacedAnnotation[];
  readonly onJump: (span: Span) => void;
  readonly onWithdraw: (placed: PlacedAnnotation) => void;
};

/** What the reader has said against the analysis, each with a way to take it back; nothing where there is nothing. */
export function CorrectionList({ corrections, onJump, onWithdraw }: Props) {
  const t = useMessages();
  if (corrections.length === 0) return null;
  return (
    <section class="corrections">
      <h2 class="panel__head">
        {t('corrections')} <span class="panel__count">{corrections.length}</span>
      </h2>
      <ul>
        {corrections.map((placed) => {
          const { annotation, anchor } = placed;
          return (
            <li key={annotation.id} class="corrections__row">
              <button type="button" class="entry" disabled={!anchor} onClick={() => anchor && onJump(anchor)}>
                <span class="corrections__said">
                  {annotation.correction && wordsOf(annotation.correction, t)}
                </span>
                <span class="corrections__text" lang="zh-CN">
                  {annotation.selector?.quote.exact}
                </span>
                {!anchor && <span class="corrections__said">{t('correctionLost')}</span>}
              </button>
              <button type="button" class="button button--outlined" onClick={() => onWithdraw(placed)}>
                {t('correctionWithdraw')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The layer whose panel lists a correction. */
export const layerOf = (correction: Correction | undefined): 'number' | 'quote' =>
  correction?.kind === 'dismiss' ? correction.layer : 'quote';

function wordsOf(correction: Correction, t: Translate): string {
  if (correction.kind === 'dismiss') return t(correction.layer === 'quote' ? 'markNoQuote' : 'markNoNumber');
  return correction.speaker === null ? t('speakerNobody') : t('correctionSpeaker', correction.speaker);
}
