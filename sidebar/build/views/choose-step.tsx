import { fill } from '../../../core/locales/fill.ts';
import { granularities } from '../../../core/values/calendar-period.ts';
import { dayNumber, isoDate } from '../../../core/values/day-number.ts';
import { type Language, languages } from '../../../core/values/language.ts';
import { bookToBuild } from '../../goals/state.ts';
import { CheckBox } from '../../parts/check-box.tsx';
import { Message } from '../../parts/message.tsx';
import { PlainSelect } from '../../parts/plain-select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { sheetLanguage, templateIds, wantedTemplates } from '../wanted.ts';
import { HeldNote } from './held-note.tsx';
import { MetricChoices } from './metric-choices.tsx';
import { Step } from './step.tsx';
import { useWish } from './use-wish.ts';

/** Step 3: which sheets, which metrics, over which periods, in which language. */
export function ChooseStep() {
  const { texts, state } = useSidebar();
  const { support } = state.build.data;
  const templates = wantedTemplates(state);
  const hasKpis = support?.kpis === true;
  return (
    <Step number={3} title={texts.build.chooseHeading}>
      <HeldNote />
      <Templates />
      {support && !hasKpis && <Message tone="warning">{texts.build.noKpis}</Message>}
      {support && templates.includes('kpi') && <MetricChoices support={support} />}
      <div class="pair">
        {support?.granularity && <PeriodChoice suits={support.granularity} />}
        <LanguageChoice />
      </div>
      <ReportDate />
    </Step>
  );
}

function Templates() {
  const { texts, state } = useSidebar();
  const { held } = state.build.plan;
  const templates = wantedTemplates(state);
  const { support } = state.build.data;
  const goalsHint = useGoalsHint();
  const wish = useWish();
  const turn = (id: string, on: boolean): void =>
    wish({ templates: templateIds.filter((each) => (each === id ? on : templates.includes(each))) });
  return (
    <fieldset class="radios">
      <legend>{texts.build.templates}</legend>
      {templateIds
        .filter((id) => id !== 'kpi' || support || held?.records)
        .map((id) => (
          <CheckBox
            key={id}
            label={texts.build[`template-${id}`]}
            hint={id === 'goals' ? goalsHint : texts.build[`template-${id}-hint`]}
            checked={templates.includes(id)}
            onChange={(on) => turn(id, on)}
          />
        ))}
    </fieldset>
  );
}

/** What the goal sheets hold: the goals that are kept, those of the workbook, or examples. */
function useGoalsHint(): string {
  const { texts, state } = useSidebar();
  const count = bookToBuild(state.goals)?.objectives.length ?? null;
  if (count !== null) return fill(texts.build['template-goals-kept'], { count });
  const isHeld = state.build.plan.held?.templates.includes('goals') === true;
  return texts.build[isHeld ? 'template-goals-held' : 'template-goals-hint'];
}

function PeriodChoice({ suits }: Readonly<{ suits: (typeof granularities)[number] }>) {
  const { texts, state } = useSidebar();
  const wish = useWish();
  const held = state.build.plan.held?.granularity ?? null;
  const name = texts.build[`by-${held ?? suits}`];
  const label = fill(held === null ? texts.build.granularityAuto : texts.build.granularityHeld, { name });
  const automatic = { value: '', label };
  const options = granularities.map((value) => ({ value, label: texts.build[`by-${value}`] }));
  const period = state.build.data.understood?.period;
  return (
    <PlainSelect
      label={texts.build.granularity}
      hint={period ? fill(texts.build.periodSpan, period) : undefined}
      options={[automatic, ...options]}
      value={state.build.plan.wishes.granularity ?? ''}
      onChange={(value) => wish({ granularity: granularities.find((each) => each === value) ?? null })}
    />
  );
}

function LanguageChoice() {
  const { texts, state } = useSidebar();
  const wish = useWish();
  return (
    <PlainSelect
      label={texts.build.sheetLanguage}
      options={languages.map((value) => ({ value, label: texts.build[`language_${value}`] }))}
      value={sheetLanguage(state)}
      onChange={(value) => wish({ language: value as Language })}
    />
  );
}

function ReportDate() {
  const { texts, state } = useSidebar();
  const wish = useWish();
  const { reportDate } = state.build.plan.wishes;
  const read = (text: string): number | null => {
    const [year, month, day] = text.split('-').map(Number);
    return year && month && day ? dayNumber(year, month, day) : null;
  };
  return (
    <TextField
      label={texts.build.reportDate}
      hint={texts.build.reportDateHint}
      type="date"
      value={reportDate === null ? '' : isoDate(reportDate)}
      onChange={(text) => wish({ reportDate: read(text) })}
    />
  );
}
