import { fill } from '../../../core/locales/fill.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import type { ShownHeld } from '../../work/shown-held.ts';
import { onPlan } from '../state.ts';

/** What the workbook holds of ours already, and whether the new rows are added to that. */
export function HeldNote() {
  const { texts, state, dispatch } = useSidebar();
  const { refresh } = texts;
  const { held, join } = state.build.plan;
  if (held === null) return null;
  const options = [
    { value: 'add', label: refresh.add, hint: refresh.addHint },
    { value: 'alone', label: refresh.alone, hint: refresh.aloneHint },
  ];
  return (
    <div class="stack-tight held">
      <HeldSentence held={held} />
      {held.records && state.build.data.understood && (
        <RadioGroup
          label={refresh.newRows}
          options={options}
          value={join ? 'add' : 'alone'}
          onChange={(value) => dispatch(onPlan({ kind: 'join-chosen', join: value === 'add' }))}
        />
      )}
      {held.records && state.build.data.understood === null && <p class="hint">{refresh.again}</p>}
    </div>
  );
}

function HeldSentence({ held: { records, days } }: Readonly<{ held: ShownHeld }>) {
  const { refresh } = useSidebar().texts;
  if (records === null) return <p>{refresh.heldGoals}</p>;
  const { rows: count, title } = records;
  return (
    <p>{days === null ? fill(refresh.held, { count, title }) : fill(refresh.heldSpan, { count, title, ...days })}</p>
  );
}
