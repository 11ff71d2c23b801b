import type { TargetedInputEvent } from 'preact';
import { Field } from './field.tsx';

type Properties = Readonly<{
  label: string;
  value: string;
  onChange(value: string): void;
  hint?: string | undefined;
  error?: string | null;
  labelHidden?: boolean;
  /** A day brings the browser's own calendar. */
  type?: 'text' | 'date';
  /** The keyboard that phones show. */
  inputMode?: 'text' | 'decimal';
  placeholder?: string;
}>;

/** One line of text with its label. */
export function TextField({ value, onChange, type = 'text', inputMode, placeholder, ...field }: Properties) {
  return (
    <Field {...field}>
      {(ids) => {
        const shared = {
          ...ids,
          class: 'input',
          inputMode,
          placeholder,
          value,
          autocomplete: 'off',
          spellcheck: false,
          onInput: ({ currentTarget }: TargetedInputEvent<HTMLInputElement>) => onChange(currentTarget.value),
        } as const;
        return type === 'date' ? <input {...shared} type="date" /> : <input {...shared} type="text" dir="auto" />;
      }}
    </Field>
  );
}
