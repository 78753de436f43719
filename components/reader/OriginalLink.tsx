import type { ComponentChildren } from 'preact';

type Props = {
  readonly class?: string;
  readonly url: string;
  /** The address of what is topmost in sight, asked for when the link is followed. */
  readonly place: () => string;
  readonly children: ComponentChildren;
};

/**
 * A link to the original page that leads to the sentence one is reading, as far as the browser finds it there. Nothing where the
 * address is not known (imported notes).
 */
export function OriginalLink({ url, place, children, ...rest }: Props) {
  const aim = (event: { readonly currentTarget: HTMLAnchorElement }) => {
    event.currentTarget.href = place();
  };
  if (url === '') return null;
  return (
    <a {...rest} href={url} onPointerDown={aim} onClick={aim} onAuxClick={aim} onContextMenu={aim}>
      {children}
    </a>
  );
}
