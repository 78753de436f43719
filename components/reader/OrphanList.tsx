import type { Annotation, PlacedAnnotation } from '../../lib/model/annotation';
import { useMessages } from '../ui/messages';
import { OrphanEntry } from './OrphanEntry';

type Props = {
  readonly annotations: readonly PlacedAnnotation[];
  readonly onOpen: (id: string) => void;
  readonly onAttach: (annotation: Annotation) => void;
  readonly onKeep: (annotation: Annotation) => void;
  /** The address of the text that an annotation was made on; undefined where that text is in sight. */
  readonly madeOnUrl: (annotation: Annotation) => string | undefined;
};

/** The annotations whose words are gone, each with its quotation and the place where it stood; those kept so come last. */
export function OrphanList({ annotations, onOpen, onAttach, onKeep, madeOnUrl }: Props) {
  const t = useMessages();
  const orphans = annotations.filter(({ annotation, anchor }) => annotation.selector !== null && !anchor);
  if (orphans.length === 0) return null;
  const open = orphans.filter(({ annotation }) => !annotation.keptUnplaced);
  const kept = orphans.filter(({ annotation }) => annotation.keptUnplaced);
  const list = (items: readonly PlacedAnnotation[]) => (
    <ol class="notes">
      {items.map((item) => (
        <li key={item.annotation.id}>
          <OrphanEntry
            annotation={item.annotation}
            url={madeOnUrl(item.annotation)}
            onOpen={() => onOpen(item.annotation.id)}
            onAttach={() => onAttach(item.annotation)}
            onKeep={item.annotation.keptUnplaced ? undefined : () => onKeep(item.annotation)}
          />
        </li>
      ))}
    </ol>
  );
  return (
    <section>
      <h2 class="panel__head">
        {t('orphans')} <span class="panel__count">{orphans.length}</span>
      </h2>
      {open.length > 0 && <p class="panel__hint">{t('orphansHint')}</p>}
      {list(open)}
      {kept.length > 0 && (
        <details class="orphans__kept">
          <summary>{t('orphansKept', kept.length)}</summary>
          {list(kept)}
        </details>
      )}
    </section>
  );
}
