import { expect, it } from 'vitest';
import { localDay } from '../../../lib/text/local-day';

it('is the day on the clock of this device', () => {
  const late = new Date(2024, 2, 5, 0, 30);
  expect(localDay(late.toISOString())).toBe('2024-03-05');
  expect(localDay(new Date(2024, 11, 31, 23, 59).toISOString())).toBe('2024-12-31');
});
