import { type ComponentType, createContext, type VNode } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';

/** Says that a part of the page could not be loaded; the page provides it. */
export const PartFailedContext = createContext<() => void>(() => undefined);

const close = (part: { readonly onClose?: (() => void) | undefined }) => part.onClose?.();

/** A component, and the way to have its code before it is shown. */
export type OnDemand<Props> = ((props: Props) => VNode | null) & { readonly load: () => Promise<void> };

/**
 * A part of the page whose code is loaded, from the package of the extension, when it is shown for the first time. If that
 * fails the page says so, and the part is closed, so that it can be asked for again. `meanwhile` is shown until it is there.
 */
export function onDemand<Props extends object>(
  get: () => Promise<ComponentType<Props>>,
  meanwhile?: (props: Props) => VNode,
): OnDemand<Props> {
  let loaded: ComponentType<Props> | undefined;
  const load = async () => {
    loaded ??= await get();
  };
  const Part = (props: Props) => {
    const [isReady, setReady] = useState(loaded !== undefined);
    const failed = useContext(PartFailedContext);
    const latest = useRef({ failed, props });
    latest.current = { failed, props };
    useEffect(() => {
      if (isReady) return;
      load().then(
        () => setReady(true),
        () => {
          latest.current.failed();
          close(latest.current.props);
        },
      );
    }, [isReady]);
    const Loaded = loaded;
    return Loaded ? <Loaded {...props} /> : (meanwhile?.(props) ?? null);
  };
  return Object.assign(Part, { load });
}
