import { useLayoutEffect, useState } from 'preact/hooks';

/** What a watch tells; undefined before it told anything. Another watch keeps the last value until it has told its own. */
export function useWatched<Value>(watch: (tell: (value: Value) => void) => () => void): {
  readonly value: Value | undefined;
  readonly isCurrent: boolean;
} {
  const [told, setTold] = useState<{ readonly value: Value; readonly by: unknown }>();
  // At once: a page in the background would run an effect only a second later.
  useLayoutEffect(() => watch((value) => setTold({ value, by: watch })), [watch]);
  return { value: told?.value, isCurrent: told?.by === watch };
}
