import { keyCaps } from './key-label';

/** A key, or keys pressed together, as `lib/model/shortcuts` writes them. */
export const KeyCaps = ({ of }: { readonly of: string }) => (
  <span class="key-caps">
    {keyCaps(of).map((cap) => (
      <kbd key={cap}>{cap}</kbd>
    ))}
  </span>
);
