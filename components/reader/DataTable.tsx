import type { PlacedAnnotation } from '../../lib/model/annotation';
import { cellKey } from '../../lib/view/dom/spots';
import { nest } from '../../lib/view/nest';
import { segmentsOf } from '../../lib/view/segments';
import { useMessages } from '../ui/messages';
import { InlineNodes } from './InlineNodes';
import { stepCell } from './step-cell';

type Props = {
  readonly rows: readonly (readonly string[])[];
  readonly number: number;
  /** Its index among the article's blocks. */
  readonly block: number;
  readonly annotations: readonly PlacedAnnotation[];
};

const FIGURE = /^[-+−]?[\d.,，％%‰]+$/;

/** A data table that scrolls inside itself. Its first row heads the columns. Arrow keys go from cell to cell. */
export function DataTable({ rows, number, block, annotations }: Props) {
  const t = useMessages();
  const headed = rows.length > 1;
  const [head, ...body] = rows;
  if (!head) return null;
  const content = (text: string, row: number, column: number) => {
    const inCell = annotations.flatMap(({ annotation, anchor }): PlacedAnnotation[] => {
      const spot = anchor?.spot;
      if (spot?.kind !== 'cell' || spot.row !== row || spot.column !== column) return [];
      return [
        { annotation, anchor: { start: spot.start, end: spot.end, quality: anchor?.quality ?? 'exact' } },
      ];
    });
    if (inCell.length === 0) return text;
    const layers = { inlines: [], numbers: [], quotes: [], annotations: inCell };
    return <InlineNodes nodes={nest(segmentsOf(text, 0, layers))} />;
  };
  const attributes = (row: number, column: number) => ({
    'data-cell': cellKey({ block, row, column }),
    tabIndex: -1,
  });
  /** What scrolls must be reachable by the keyboard. */
  const reachable = { tabIndex: 0, onKeyDown: stepCell, 'aria-description': t('tableKeys') };
  return (
    <section class="table" aria-label={t('tableLabel', number)} {...reachable}>
      <table>
        {headed && (
          <thead>
            <tr>
              {head.map((cell, column) => (
                <th key={column} scope="col" {...attributes(0, column)}>
                  {content(cell, 0, column)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {(headed ? body : rows).map((cells, line) => {
            const row = headed ? line + 1 : line;
            return (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <td
                    key={column}
                    class={FIGURE.test(cell.trim()) ? 'table__figure' : undefined}
                    {...attributes(row, column)}
                  >
                    {content(cell, row, column)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
