import type { ComponentChildren } from 'preact';

type Props = {
  /** How many entries stand above it, and in it. */
  readonly above: number;
  readonly count: number;
  readonly children: ComponentChildren;
};

/** Entries that are in sight in the highest window. Their heights are not guessed, or what follows them would move. */
const IN_SIGHT = 12;

/** Some entries of the panel under a head. One far down is left out of the drawing, whole, until it comes near. */
export const EntryGroup = ({ above, count, children }: Props) => (
  <section class={above < IN_SIGHT ? undefined : 'far'} style={{ '--entries': count }}>
    {children}
  </section>
);
