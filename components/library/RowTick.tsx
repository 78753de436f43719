import { useRef } from 'preact/hooks';

type Props = {
  /** Of what it ticks, e.g. the title. */
  readonly label: string;
  readonly ticked: boolean;
  readonly onTick: (on: boolean, range: boolean) => void;
};

/** The tick of a row; with Shift, by mouse or keys, all rows from the one ticked last. */
export function RowTick({ label, ticked, onTick }: Props) {
  /** A change tells nothing of keys: the click before it does, but not in Firefox when it was made by the space bar. */
  const range = useRef(false);
  return (
    <label class="tick">
      <input
        type="checkbox"
        aria-label={label}
        checked={ticked}
        onKeyUp={({ shiftKey }) => {
          range.current = shiftKey;
        }}
        onClick={({ shiftKey }) => {
          range.current ||= shiftKey;
        }}
        onChange={({ currentTarget }) => {
          onTick(currentTarget.checked, range.current);
          range.current = false;
        }}
      />
    </label>
  );
}
