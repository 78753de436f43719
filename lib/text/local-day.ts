/**
 * The day of a moment by the clock of this device, `2024-03-05`: what somebody noted at two in the night is of that day, not of the
 * one before as in UTC.
 */
export function localDay(stamp: string): string {
  const time = new Date(stamp);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
