import { useMessages } from '../ui/messages';

type Props = { readonly rows: readonly (readonly string[])[]; readonly number: number };

/** What scrolls must be reachable by the keyboard. */
const SCROLLABLE = { tabIndex: 0 };

const FIGURE = /^[-+−]?[\d.,，％%‰]+$/;

/** A data table that scrolls inside itself. Its first row heads the columns. */
export function DataTable({ rows, number }: Props) {
  const t = useMessages();
  const [head, ...body] = rows;
  if (!head) return null;
  const headed = body.length > 0;
  return (
    <section class="table" aria-label={t('tableLabel', number)} {...SCROLLABLE}>
      <table>
        {headed && (
          <thead>
            <tr>
              {head.map((cell, column) => (
                <th key={column} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {(headed ? body : rows).map((row, line) => (
            <tr key={line}>
              {row.map((cell, column) => (
                <td key={column} class={FIGURE.test(cell.trim()) ? 'table__figure' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
