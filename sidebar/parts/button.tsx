import type { ComponentChildren, Ref } from 'preact';
import { classes } from './classes.ts';

type Properties = Readonly<{
  /** `primary` once a step, `plain` for all else, `quiet` within lines of text, `danger` where something is removed. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  onPress(): void;
  /** It stays reachable by keyboard, says that it is not available, and does nothing. */
  disabled?: boolean;
  /** Where the words on it do not say enough by themselves. */
  label?: string;
  describedBy?: string;
  pressed?: boolean;
  expanded?: boolean;
  controls?: string;
  buttonRef?: Ref<HTMLButtonElement> | null;
  children: ComponentChildren;
}>;

/** A button that does something at once. */
export function Button({ kind = 'plain', onPress, disabled = false, label, describedBy, ...rest }: Properties) {
  return (
    <button
      type="button"
      ref={rest.buttonRef ?? null}
      class={classes('button', `button-${kind}`)}
      aria-disabled={disabled || undefined}
      aria-label={label}
      aria-describedby={describedBy}
      aria-pressed={rest.pressed}
      aria-expanded={rest.expanded}
      aria-controls={rest.controls}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      {rest.children}
    </button>
  );
}
