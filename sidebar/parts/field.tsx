import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What the control within a field must carry, so that its label, hint and error belong to it. */
type FieldIds = Readonly<{
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}>;

type Properties = Readonly<{
  label: string;
  hint?: string | undefined;
  /** What the value does not do, so that nobody waits for it; null where it does all. */
  note?: string | null;
  /** What is wrong with the value; null where nothing is. */
  error?: string | null;
  /** Only for those who do not see the page, where the place says it already. */
  labelHidden?: boolean;
  children(ids: FieldIds): ComponentChildren;
}>;

/** A label, a control, and below it a hint or what is wrong. */
export function Field({ label, hint, note = null, error = null, labelHidden = false, children }: Properties) {
  const id = useId();
  const described = [hint && 'hint', note && 'note', error && 'error']
    .flatMap((part) => (part ? [`${id}-${part}`] : []))
    .join(' ');
  return (
    <div class="field">
      <label class={labelHidden ? 'unseen' : 'field-label'} for={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {note && (
        <p class="field-note" id={`${id}-note`}>
          {note}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
