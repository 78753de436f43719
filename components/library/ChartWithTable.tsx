import { useEffect, useId, useRef } from 'preact/hooks';
import { useMessages } from '../ui/messages';
import type { ChartData } from './chart-data';
import { useTheme } from './use-theme';

/** Height of a lying bar with the space around it, and of the rest, in pixels. */
const BAR = 28;
const FRAME = 56;

/** A chart, and beside it the same numbers as a table, which is what screen readers get. */
export function ChartWithTable({ title, nameOf, ...data }: ChartData & ChartTexts) {
  const { names, series, direction } = data;
  const t = useMessages();
  const id = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useTheme();
  const key = JSON.stringify({ data, theme });
  useEffect(() => {
    const element = canvas.current;
    const drawn: ChartData = JSON.parse(key).data;
    let chart: { readonly destroy: () => void } | undefined;
    let isGone = false;
    // Loaded only by who looks at charts; the table stands without it.
    import('./draw-chart')
      .then(({ drawChart }) => {
        if (!isGone && element) chart = drawChart(element, drawn);
      })
      .catch(() => undefined);
    return () => {
      isGone = true;
      chart?.destroy();
    };
  }, [key]);
  const height = direction === 'lying' ? names.length * BAR + FRAME : 280;
  return (
    <section class="chart" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="chart__both">
        <div class="chart__picture" style={{ height: `${height}px` }} aria-hidden="true">
          <canvas ref={canvas} class="chart__canvas" />
        </div>
        <section class="chart__numbers" aria-label={t('chartTable', title)} {...SCROLLABLE}>
          <table>
            <thead>
              <tr>
                <th scope="col">{nameOf}</th>
                {series.map(({ name }) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {names.map((name, index) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {series.map(({ name: of, values }) => (
                    <td key={of}>{values[index]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </section>
  );
}

/** What scrolls must be within reach of the keys. */
const SCROLLABLE = { tabIndex: 0 };

type ChartTexts = {
  readonly title: string;
  /** What the names are, as the head of their column. */
  readonly nameOf: string;
};
