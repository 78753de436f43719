import type { PlacedAnnotation } from '../../lib/model/annotation';
import { endNotesOf } from '../../lib/view/end-notes';
import { usePrinting } from '../hooks/use-printing';
import { useMessages } from '../ui/messages';
import { NoteText } from './NoteText';
import { useTargetWords } from './target-words';

/**
 * The notes as they stand under the printed article; drawn for paper only. The numbers are counters of the style sheet, here
 * and behind the highlights, so the browser's own print command prints them too.
 */
export const PrintNotes = ({ annotations }: { readonly annotations: readonly PlacedAnnotation[] }) =>
  usePrinting() ? <EndNotes annotations={annotations} /> : null;

function EndNotes({ annotations }: { readonly annotations: readonly PlacedAnnotation[] }) {
  const t = useMessages();
  const { whole, numbered, orphans } = endNotesOf(annotations);
  if (whole.length + numbered.length + orphans.length === 0) return null;
  return (
    <section class="print-notes" hidden>
      <h2 class="print-notes__title">{t('printNotes')}</h2>
      {whole.map((placed) => (
        <PrintNote key={placed.annotation.id} placed={placed} />
      ))}
      {numbered.length > 0 && (
        <ol class="print-notes__list">
          {numbered.map((placed) => (
            <li key={placed.annotation.id}>
              <PrintNote placed={placed} />
            </li>
          ))}
        </ol>
      )}
      {orphans.length > 0 && <h3 class="print-notes__head">{t('orphans')}</h3>}
      {orphans.map((placed) => (
        <PrintNote key={placed.annotation.id} placed={placed} />
      ))}
    </section>
  );
}

function PrintNote({ placed: { annotation } }: { readonly placed: PlacedAnnotation }) {
  const { where, words } = useTargetWords();
  const place = where(annotation);
  return (
    <div class="print-note">
      {annotation.selector && (
        <p class="print-note__quote" lang="zh-CN">
          {words(annotation)}
        </p>
      )}
      {place !== '' && <p class="print-note__tags">{place}</p>}
      {annotation.note !== '' && <NoteText note={annotation.note} class="print-note__note" />}
      {annotation.tags.length > 0 && (
        <p class="print-note__tags">{annotation.tags.map((tag) => `#${tag}`).join(' ')}</p>
      )}
    </div>
  );
}
