import { locales } from '../../../core/locales/index.ts';
import { PlainSelect } from '../../parts/plain-select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { dayIn, dayInBox } from '../typed-day.ts';
import type { Drafting } from '../use-draft.ts';

const NEW = '#new';

/** What every objective needs besides its sentence: when it starts, and which company goal it serves. */
export function StartAndGoal({ drafting }: Readonly<{ drafting: Drafting }>) {
  const { texts, state, language } = useSidebar();
  const { draft, set, put } = drafting;
  const { start, goal } = draft.objective;
  const labels = locales[language].goalColumns;
  const options = [
    { value: '', label: texts.goals.noGoal },
    ...state.goals.book.goals.map(({ id, text }) => ({ value: id, label: text })),
    { value: NEW, label: texts.goals.newGoal },
  ];
  const choose = (value: string): void => {
    const isNew = value === NEW;
    const objective = { ...draft.objective, goal: isNew || value === '' ? null : value };
    put({ ...draft, objective, newGoal: isNew ? '' : null });
  };
  return (
    <div class="stack-tight">
      <div data-field="start">
        <TextField
          type="date"
          label={labels.start.label}
          value={dayInBox(start)}
          onChange={(text) => set({ start: dayIn(text) })}
        />
      </div>
      <div data-field="goal">
        <PlainSelect
          label={labels.goal.label}
          options={options}
          value={draft.newGoal === null ? (goal ?? '') : NEW}
          onChange={choose}
        />
      </div>
      {draft.newGoal !== null && (
        <TextField
          label={texts.goals.goalName}
          value={draft.newGoal}
          onChange={(newGoal) => put({ ...draft, newGoal })}
        />
      )}
    </div>
  );
}
