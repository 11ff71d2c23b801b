import { classes } from '../../parts/classes.ts';

type Properties = Readonly<{
  /** How a fix finds it. */
  field: string;
  /** The sentence around it says what it is; this says it to those who do not see that, and while it is empty. */
  label: string;
  placeholder?: string;
  wide?: boolean;
  value: string | null;
  onChange(value: string | null): void;
}>;

/** A blank for a few words within a sentence. */
export function TextBlank({ field, label, placeholder, wide = false, value, onChange }: Properties) {
  return (
    <input
      class={classes('input', 'blank', wide ? 'blank-wide' : 'blank-words')}
      type="text"
      dir="auto"
      data-field={field}
      aria-label={label}
      placeholder={placeholder ?? label}
      autocomplete="off"
      spellcheck={false}
      value={value ?? ''}
      onInput={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
    />
  );
}
