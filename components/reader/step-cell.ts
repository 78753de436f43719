const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves the focus to the next cell of a table by the arrow keys; from the table itself to its first one. */
export function stepCell(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const { currentTarget: table } = event;
  if (!step || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(table instanceof HTMLElement)) return;
  const rows = [...table.querySelectorAll('tr')].map((row) => [
    ...row.querySelectorAll<HTMLElement>('th, td'),
  ]);
  const row = rows.findIndex((cells) => cells.some((cell) => cell.contains(document.activeElement)));
  const column = rows[row]?.findIndex((cell) => cell.contains(document.activeElement)) ?? 0;
  const next = row === -1 ? rows[0]?.[0] : rows[row + step[0]]?.[column + step[1]];
  event.preventDefault();
  next?.focus({ preventScroll: true });
  next?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}
