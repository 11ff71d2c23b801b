import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Properties = Readonly<{
  /** The question that the choices answer. */
  label: ComponentChildren;
  options: readonly Readonly<{ value: string; label: ComponentChildren; hint?: string }>[];
  /** null: nothing is chosen yet. */
  value: string | null;
  onChange(value: string): void;
  /** The answer that stands is pressed, which changes nothing by itself but says that it is meant. */
  onConfirm?(): void;
}>;

/** One question with a few answers, all in sight. */
export function RadioGroup({ label, options, value, onChange, onConfirm }: Properties) {
  const name = useId();
  return (
    <fieldset class="radios">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="radio">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            onClick={() => option.value === value && onConfirm?.()}
          />
          <span>
            {option.label}
            {option.hint && <span class="hint"> {option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
