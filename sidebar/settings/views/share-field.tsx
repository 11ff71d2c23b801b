import { Field } from '../../parts/field.tsx';

type Properties = Readonly<{
  label: string;
  hint: string;
  value: string;
  error: string | null;
  /** Called once it is typed: with Enter, or when the box is left. */
  onSettle(text: string): void;
}>;

/** A percentage, taken when it is typed to its end: half of one may be a share too, and a wrong one. */
export const ShareField = ({ value, onSettle, ...field }: Properties) => (
  <Field {...field}>
    {(ids) => (
      <input
        {...ids}
        class="input"
        type="text"
        dir="auto"
        inputMode="decimal"
        autocomplete="off"
        spellcheck={false}
        value={value}
        onChange={({ currentTarget }) => onSettle(currentTarget.value)}
      />
    )}
  </Field>
);
