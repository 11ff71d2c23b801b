import { classes } from '../../parts/classes.ts';
import { numberInBox } from '../sentence/text-in-box.ts';
import type { Drafting } from '../use-draft.ts';
import { noteId } from './figure-notes.tsx';

type Properties = Readonly<{
  part: 'baseline' | 'target';
  label: string;
  drafting: Drafting;
  /** What stands in it until somebody types; left out for a plain number. */
  shown?: string;
}>;

/** A blank for a figure within a sentence: it takes what people write, and what was understood stands below. */
export function NumberBox({ part, label, drafting, shown }: Properties) {
  const { draft, type, style } = drafting;
  const typed = draft.typed[part];
  return (
    <input
      class={classes('input', 'blank', 'blank-figure')}
      type="text"
      dir="auto"
      data-field={part}
      aria-label={label}
      aria-invalid={typed?.isRead === false || undefined}
      aria-describedby={noteId(part)}
      placeholder={label}
      autocomplete="off"
      spellcheck={false}
      value={typed?.text ?? shown ?? (part === 'baseline' ? numberInBox(draft.objective.baseline, style) : '')}
      onInput={({ currentTarget }) => type(part, currentTarget.value)}
    />
  );
}
