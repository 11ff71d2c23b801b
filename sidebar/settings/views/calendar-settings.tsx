import { fill } from '../../../core/locales/fill.ts';
import { locales } from '../../../core/locales/index.ts';
import { dayLabel, periodLabel } from '../../../core/templates/kpi/period-labels.ts';
import { type Granularity, periodEnd, periodStart, weekStarts } from '../../../core/values/calendar-period.ts';
import { PlainSelect } from '../../parts/plain-select.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { changeSettings } from '../effects/change-settings.ts';

/** Where weeks and fiscal years begin; each says which one the present day is in, so that it can be checked at sight. */
export function CalendarSettings() {
  const { texts, state, tools, language } = useSidebar();
  const { settings } = texts;
  const { weekStart, fiscalYearStart } = state.settings.settings;
  const { calendar } = locales[language];
  const present = (granularity: Granularity, sentence: string): string => {
    const from = periodStart(tools.today, granularity, { weekStart, fiscalYearStart });
    const name = periodLabel(from, granularity, calendar, { weekStart, fiscalYearStart });
    const to = periodEnd(from, granularity);
    return fill(sentence, { name, from: dayLabel(from, calendar), to: dayLabel(to, calendar) });
  };
  const weekdays = { monday: settings.weekMonday, sunday: settings.weekSunday, saturday: settings.weekSaturday };
  const quarter = present('quarter', settings.thisQuarter);
  return (
    <section class="stack">
      <h3>{settings.calendarHeading}</h3>
      <PlainSelect
        label={settings.weekStart}
        hint={present('week', settings.thisWeek)}
        options={weekStarts.map((value) => ({ value, label: weekdays[value] }))}
        value={weekStart}
        onChange={(value) =>
          void changeSettings(tools, { weekStart: weekStarts.find((each) => each === value) ?? 'monday' })
        }
      />
      <PlainSelect
        label={settings.fiscalYearStart}
        hint={fiscalYearStart === 1 ? quarter : `${quarter} ${settings.fiscalYearNaming}`}
        options={calendar.monthNames.map((label, index) => ({ value: String(index + 1), label }))}
        value={String(fiscalYearStart)}
        onChange={(value) => void changeSettings(tools, { fiscalYearStart: Number(value) })}
      />
    </section>
  );
}
