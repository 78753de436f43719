import { useCallback, useEffect, useState } from 'preact/hooks';

export type StorageUse = {
  /** Bytes; null where the browser does not say. */
  readonly used: number | null;
  readonly allowed: number | null;
  /** Whether the browser has promised not to clear it by itself. */
  readonly isPersistent: boolean;
};

/** What the library takes up on this device, and a way to ask the browser to keep it for good. Undefined until the browser answers. */
export function useStorage() {
  const [use, setUse] = useState<StorageUse>();
  const look = useCallback(async () => {
    const [estimate, isPersistent] = await Promise.all([
      navigator.storage?.estimate?.().catch(() => undefined),
      navigator.storage?.persisted?.().catch(() => false),
    ]);
    setUse({
      used: estimate?.usage ?? null,
      allowed: estimate?.quota ?? null,
      isPersistent: isPersistent ?? false,
    });
  }, []);
  useEffect(() => void look(), [look]);
  /** Resolves to whether the browser agreed. */
  const persist = useCallback(async () => {
    const agreed = (await navigator.storage?.persist?.().catch(() => false)) ?? false;
    await look();
    return agreed;
  }, [look]);
  return { use, persist };
}
