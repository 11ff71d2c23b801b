import { Field } from './field.tsx';

/** One choice of a list. */
type Option = Readonly<{ value: string; label: string }>;

type Properties = Readonly<{
  label: string;
  options: readonly Option[];
  value: string;
  onChange(value: string): void;
  hint?: string | undefined;
  note?: string | null;
  labelHidden?: boolean;
}>;

/** A choice from a short list, with the browser's own menu. Long lists: `SearchSelect`. */
export function PlainSelect({ options, value, onChange, ...field }: Properties) {
  return (
    <Field {...field}>
      {(ids) => (
        <select
          {...ids}
          class="input select"
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
