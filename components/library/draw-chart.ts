import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';
import type { ChartData } from './chart-data';

/**
 * Draws bars in the colours of the page, which the style of the canvas hands over: `color` and `accent-color` for the series,
 * `text-decoration-color` for words and `border-color` for lines.
 */
export function drawChart(canvas: HTMLCanvasElement, data: ChartData): { readonly destroy: () => void } {
  Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);
  const { color, accentColor, borderTopColor, textDecorationColor, fontFamily } = getComputedStyle(canvas);
  const fills = [color, accentColor];
  const lying = data.direction === 'lying';
  const words = { color: textDecorationColor, font: { family: fontFamily, size: 12 } };
  const lines = { color: borderTopColor };
  const counted = { ticks: { ...words, precision: 0 }, grid: lines, border: lines, beginAtZero: true };
  const named = { ticks: words, grid: { display: false }, border: lines };
  return new Chart(canvas, {
    type: 'bar',
    data: {
      labels: [...data.names],
      datasets: data.series.map(({ name, values }, index) => ({
        label: name,
        data: [...values],
        backgroundColor: fills[index] ?? color,
        maxBarThickness: 22,
        borderRadius: 3,
      })),
    },
    options: {
      indexAxis: lying ? 'y' : 'x',
      animation: false,
      maintainAspectRatio: false,
      scales: lying ? { x: counted, y: named } : { x: named, y: counted },
      plugins: { legend: { display: data.series.length > 1, labels: { ...words, boxWidth: 12 } } },
    },
  });
}
