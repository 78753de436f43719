import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Option<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly class?: string;
};

type Props<Value extends string> = {
  readonly legend: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Stands beside the legend. */
  readonly children?: ComponentChildren;
};

/** One choice of a few: native radio buttons (arrow keys, one stop for Tab), drawn as one row. */
export function RadioGroup<Value extends string>({
  legend,
  options,
  value,
  onChange,
  children,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class="choice__name">{legend}</legend>
      {children}
      <div class="radios">
        {options.map((option) => (
          <label key={option.value} class={`radio ${option.class ?? ''}`}>
            <input
              type="radio"
              class="radio__input"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span class="radio__label">{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
