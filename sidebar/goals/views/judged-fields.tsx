import { goalDirections, goalKinds } from '../../../core/goals/goal-kind.ts';
import { levelPeriods, objectiveCurves, priorities } from '../../../core/goals/model/objective.ts';
import { fill } from '../../../core/locales/fill.ts';
import { locales } from '../../../core/locales/index.ts';
import { PlainSelect } from '../../parts/plain-select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { numberInBox } from '../sentence/text-in-box.ts';
import type { Drafting } from '../use-draft.ts';

/** How the objective is judged, where what suits its metric does not. */
export function JudgedFields({ drafting }: Readonly<{ drafting: Drafting }>) {
  const { texts, language } = useSidebar();
  const { draft, measure, set, type, style } = drafting;
  const { kind, per, better, curve, priority, stretch } = draft.objective;
  const { goalTexts, goalColumns: labels } = locales[language];
  const { automatic, automaticOpen, none, notANumber } = texts.goals;
  const suits = (name: string | undefined): string => (name === undefined ? automaticOpen : fill(automatic, { name }));
  const typed = draft.typed.stretch;
  return (
    <div class="stack">
      <Choice
        label={labels.kind.label}
        hint={labels.kind.hint}
        open={suits(measure ? goalTexts.kinds[measure.kind] : undefined)}
        options={goalKinds}
        words={goalTexts.kinds}
        value={kind}
        onChange={(value) => set({ kind: value })}
      />
      <Choice
        label={labels.better.label}
        open={suits(measure?.better ? goalTexts.directions[measure.better] : undefined)}
        options={goalDirections}
        words={goalTexts.directions}
        value={better}
        onChange={(value) => set({ better: value })}
      />
      <Choice
        label={labels.per.label}
        hint={labels.per.hint}
        open={suits(goalTexts.periods.month)}
        options={levelPeriods}
        words={goalTexts.periods}
        value={per}
        onChange={(value) => set({ per: value })}
      />
      <Choice
        label={labels.curve.label}
        hint={labels.curve.hint}
        open={suits(goalTexts.curves.linear)}
        options={objectiveCurves}
        words={goalTexts.curves}
        value={curve}
        onChange={(value) => set({ curve: value })}
      />
      <TextField
        label={labels.stretch.label}
        hint={labels.stretch.hint}
        error={typed?.isRead === false ? fill(notANumber, { found: typed.text }) : null}
        value={typed?.text ?? numberInBox(stretch, style)}
        onChange={(text) => type('stretch', text)}
      />
      <Choice
        label={labels.priority.label}
        open={none}
        options={priorities}
        words={goalTexts.priorities}
        value={priority}
        onChange={(value) => set({ priority: value })}
      />
    </div>
  );
}

type Properties<Option extends string> = Readonly<{
  label: string;
  hint?: string;
  /** What stands there while nobody has chosen. */
  open: string;
  options: readonly Option[];
  words: Readonly<Record<Option, string>>;
  value: Option | null;
  onChange(value: Option | null): void;
}>;

function Choice<Option extends string>({ open, options, words, value, onChange, ...field }: Properties<Option>) {
  return (
    <PlainSelect
      {...field}
      options={[{ value: '', label: open }, ...options.map((option) => ({ value: option, label: words[option] }))]}
      value={value ?? ''}
      onChange={(taken) => onChange(options.find((option) => option === taken) ?? null)}
    />
  );
}
