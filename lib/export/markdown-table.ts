/** Rows as a GFM table, the first row being its head. Bars, line breaks and markup in the cells stay text. */
export function toMarkdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

const cell = (value: string): string =>
  value.replace(/[\\|`*_[\]<>#~=]/g, (mark) => `\\${mark}`).replace(/\s*\n\s*/g, ' ');
