import { fill } from '../../locales/fill.ts';
import type { DayNumber } from '../../values/day-number.ts';
import { cellArea, type SheetDraft } from '../../workbook/sheet-draft.ts';
import type { KpiContext } from './context.ts';
import type { KpiLayout } from './layout.ts';
import { dayLabel, periodLabel } from './period-labels.ts';
import { reportDateFormula } from './span-columns.ts';

/** Where the words beside the title and the two controls begin. */
export const HELP_COLUMN = 3;

/** What the sheet is and what it was made from. */
export function putTitle(draft: SheetDraft, { locale, table, choices }: KpiContext): void {
  const { workbookTexts, calendar } = locale;
  const facts = { rows: table.rowCount };
  const subtitle = table.period
    ? fill(workbookTexts.kpisSubtitle, {
        ...facts,
        from: dayLabel(table.period.from, calendar),
        to: dayLabel(table.period.to, calendar),
      })
    : fill(workbookTexts.kpisSubtitleUndated, facts);
  draft.put(0, 0, workbookTexts.kpisTitle);
  draft.style(cellArea(0, 0), { role: 'title', align: 'start' });
  draft.put(1, 0, choices.source);
  draft.style(cellArea(1, 0), { role: 'subtitle', align: 'start' });
  draft.put(1, HELP_COLUMN, subtitle);
  draft.style(cellArea(1, HELP_COLUMN), { role: 'note', align: 'start' });
}

/** The report date and the baseline period: the two cells that move everything. */
export function putControls(draft: SheetDraft, context: KpiContext, { reportDate, baselineChoice }: KpiLayout): void {
  const { locale, choices, granularity } = context;
  if (reportDate === null) return;
  putControl(draft, reportDate, locale.workbookTexts.reportDate, locale.workbookTexts.reportDateHelp);
  draft.put(reportDate.row, reportDate.column, choices.asOf ?? reportDateFormula(context));
  draft.style(cellArea(reportDate.row, reportDate.column), { role: 'input', format: { kind: 'date' } });
  if (baselineChoice === null) return;
  putControl(draft, baselineChoice, locale.workbookTexts.baselinePeriod, locale.workbookTexts.baselinePeriodHelp);
  draft.put(
    baselineChoice.row,
    baselineChoice.column,
    periodLabel(firstWholePeriod(context), granularity, locale.calendar, context.calendar),
  );
  draft.style(cellArea(baselineChoice.row, baselineChoice.column), {
    role: 'input',
    format: { kind: 'text' },
    align: 'right',
  });
}

/** The data may begin in the middle of its first period, which then is no fair baseline. */
function firstWholePeriod({ periods, firstDay }: KpiContext): DayNumber {
  const whole = periods.find((start) => firstDay === null || start >= firstDay);
  return (whole === periods[periods.length - 1] ? undefined : whole) ?? (periods[0] as number);
}

function putControl(draft: SheetDraft, at: { row: number; column: number }, label: string, help: string): void {
  draft.put(at.row, 0, label);
  draft.role('label', at.row, 0);
  draft.put(at.row, HELP_COLUMN, help);
  draft.style(cellArea(at.row, HELP_COLUMN), { role: 'note', align: 'start' });
}
