import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from './after-paint';

/** The value as it was when the browser last came to rest: for what nobody looks at, so that it never delays what is seen. */
export function useAfterPaint<T>(value: T, first: T): T {
  const [settled, setSettled] = useState(first);
  useEffect(() => (settled === value ? undefined : afterPaint(() => setSettled(value))), [settled, value]);
  return settled;
}
