import { fill } from '../../../core/locales/fill.ts';
import { locales } from '../../../core/locales/index.ts';
import { dayLabel, periodLabel } from '../../../core/templates/kpi/period-labels.ts';
import { type CalendarRules, granularities, periodEnd, periodStart } from '../../../core/values/calendar-period.ts';
import type { Language } from '../../../core/values/language.ts';
import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { figureOf, roundedFigure } from '../sentence/figure.ts';
import { withSettled } from '../sentence/read-numbers.ts';
import type { Drafting } from '../use-draft.ts';
import type { PastFigures } from '../work/past-figures.ts';
import type { PastSpan } from '../work/past-spans.ts';

/** Where the objective stands by the data, to be taken as its baseline. */
export function DataSuggestion({ drafting, past }: Readonly<{ drafting: Drafting; past: PastFigures | null }>) {
  const { texts, language, state } = useSidebar();
  const { draft, style, put } = drafting;
  const latest = past?.latest ?? null;
  if (latest === null) return null;
  const baseline = roundedFigure(latest.value, style.isShare);
  if (baseline === draft.objective.baseline) return null;
  const value = figureOf(baseline, style);
  const name = spanName(latest, language, texts.build.periodSpan, state.settings.settings);
  return (
    <div class="goal-suggestion" role="status">
      <p>{fill(texts.goals.dataSays, { value, name })}</p>
      <Button
        kind="quiet"
        label={fill(texts.goals.useData, { value })}
        onPress={() => put(withSettled(draft, { baseline }))}
      >
        {texts.goals.useIt}
      </Button>
    </div>
  );
}

/** A whole week, month or quarter by its name, any other span by its days. */
function spanName({ from, to }: PastSpan, language: Language, periodSpan: string, rules: CalendarRules): string {
  const { calendar } = locales[language];
  const whole = granularities.find((each) => periodStart(from, each, rules) === from && periodEnd(from, each) === to);
  if (whole !== undefined) return periodLabel(from, whole, calendar, rules);
  return fill(periodSpan, { from: dayLabel(from, calendar), to: dayLabel(to, calendar) });
}
