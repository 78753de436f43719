import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** Stands beside the label. */
  readonly children?: ComponentChildren;
};

/** Something that is on or off, at once. */
export function Switch({ label, on, onChange, children }: Props) {
  const id = useId();
  return (
    <div class="choice choice--switch">
      <label class="choice__name" for={id}>
        {label}
      </label>
      {children}
      <input
        type="checkbox"
        class="switch"
        id={id}
        checked={on}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </div>
  );
}
