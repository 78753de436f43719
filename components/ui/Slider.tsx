import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  readonly label: string;
  /** The value in words, with its unit. */
  readonly text: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
  /** Stands beside the label. */
  readonly children?: ComponentChildren;
};

/** A measure between two ends. The value stands beside it in words, for the eye and for screen readers. */
export function Slider({ label, text, value, min, max, step, onChange, children }: Props) {
  const id = useId();
  return (
    <div class="choice">
      <label class="choice__name" for={id}>
        {label}
      </label>
      {children}
      <div class="slider">
        <input
          type="range"
          id={id}
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={text}
          onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
        />
        <output class="slider__text" for={id}>
          {text}
        </output>
      </div>
    </div>
  );
}
