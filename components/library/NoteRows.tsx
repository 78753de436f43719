import type { NoteSummary } from '../../lib/model/note-summary';
import { useMessages } from '../ui/messages';
import { VirtualList } from '../ui/VirtualList';
import { NoteRow } from './NoteRow';
import type { RowsProps } from './rows-props';
import { useRows } from './use-rows';

/** Height of most rows, in pixels. */
const ESTIMATE = 112;
const idOf = ({ annotation }: NoteSummary): string => annotation.id;

/** The annotations found; those that come into sight are read then. */
export function NoteRows({ ids, source, urls, chosen, terms, onRemove }: RowsProps) {
  const t = useMessages();
  const { rows, onShown } = useRows(ids, source.notes, idOf);
  return (
    <VirtualList label={t('viewNotes')} ids={ids} estimate={ESTIMATE} onShown={onShown}>
      {(id) => {
        const row = rows.get(id);
        if (row === undefined) return <div class="row row--awaited" />;
        return (
          <NoteRow
            row={row}
            url={urls.note(row.annotation.articleId, id)}
            ticked={chosen.ticked.has(id)}
            onTick={chosen.tick}
            onRemove={onRemove}
            terms={terms}
          />
        );
      }}
    </VirtualList>
  );
}
