import { EARLY_SHARE, LATE_SHARE } from '../../goals/calendar.ts';
import { goalStatuses } from '../../goals/status.ts';
import { fill } from '../../locales/fill.ts';
import type { Weekend } from '../../values/working-days.ts';
import { binary, call, type Formula, when } from '../../workbook/formula.ts';
import type { NumberFormat } from '../../workbook/number-format.ts';
import type { CellContent, SheetPlan } from '../../workbook/plan.ts';
import { cellArea, draftSheet, type SheetDraft } from '../../workbook/sheet-draft.ts';
import type { GoalsContext } from './context.ts';
import { choiceRange } from './goal-choices.ts';
import { holidayArea, putHolidays } from './holidays.ts';
import { sentence } from './sentence.ts';
import {
  FIRST_HOLIDAY,
  FIRST_MEANING,
  FIRST_SETTING,
  HOLIDAYS,
  ORDER_HEADING,
  ORDER_SENTENCES,
  SETTING_VALUE,
  type Setting,
  settingCell,
  settings,
} from './settings-cells.ts';
import { putGoalTitle } from './sheet-title.ts';
import { statusRules } from './status-rules.ts';

const HELP = 2;
const widths = [24, 24, 96];

/** The share of the target from which it is exceeded, as the rule has it. */
const EXCEEDED = 1.05;

type SettingLine = Readonly<{ label: string; value: CellContent; help: CellContent; format: NumberFormat }>;

/** What is set for all objectives at once, and what the status words mean, so that whoever reads them can trust them. */
export function settingsSheet(context: GoalsContext): SheetPlan {
  const { locale } = context;
  const draft = draftSheet('settings', locale.teamPlanTexts.sheetSettings);
  putGoalTitle(draft, [locale.teamPlanTexts.settingsTitle, locale.teamPlanTexts.settingsHelp]);
  for (const setting of settings) putSetting(draft, setting, context);
  const last = putMeanings(draft, context);
  putHeading(draft, FIRST_HOLIDAY - 1, locale.teamPlanTexts.holidays);
  putHolidays(draft, locale);
  const place = (setting: Setting) => cellArea(settingCell(setting).row, SETTING_VALUE);
  return draft.finish({
    rightToLeft: locale.conventions.direction === 'rtl',
    columnWidths: widths,
    rules: statusRules({ row: FIRST_MEANING, column: 0, lastRow: last, lastColumn: 0 }, locale),
    validations: [
      ...(isDated(context) ? [] : [{ ...place('report_date'), kind: 'date' } as const]),
      { ...place('on_track'), kind: 'number' },
      { ...place('at_risk'), kind: 'number' },
      { ...place('weekend'), kind: 'list', range: choiceRange('weekends', context) },
      { ...holidayArea, kind: 'date' },
    ],
    print: { landscape: false, pagesTall: 1 },
    rowKeys,
    columnKeys: ['name', 'value', 'help'],
  });
}

/** Input cells keep what is typed by these. */
const rowKeys: readonly (string | null)[] = [
  ...Array.from({ length: FIRST_SETTING }, () => null),
  ...settings.map((setting) => `setting:${setting}`),
  ...Array.from({ length: FIRST_HOLIDAY - FIRST_SETTING - settings.length }, () => null),
  ...Array.from({ length: HOLIDAYS }, (_, index) => `holiday:${index + 1}`),
];

/** Whether the report date is the one of the KPI sheet. */
const isDated = ({ reportDate }: GoalsContext): boolean => reportDate.sheet !== 'settings';

function settingLine(setting: Setting, context: GoalsContext): SettingLine {
  const { teamPlanTexts: texts, workbookTexts, goalTexts } = context.locale;
  switch (setting) {
    case 'report_date':
      return {
        label: workbookTexts.reportDate,
        value: isDated(context) ? context.reportDate : (context.choices.asOf ?? binary('-', call('TODAY'), 1)),
        help: isDated(context)
          ? fill(texts.reportDateFromKpis, { sheet: workbookTexts.sheetKpis })
          : texts.reportDateHelp,
        format: { kind: 'date' },
      };
    case 'on_track':
      return {
        label: texts.onTrack,
        value: context.settings.onTrack,
        help: texts.onTrackHelp,
        format: { kind: 'percent' },
      };
    case 'at_risk': {
      const isTooHigh = binary('>=', settingCell('at_risk'), settingCell('on_track'));
      return {
        label: texts.atRisk,
        value: context.settings.atRisk,
        help: when(isTooHigh, texts.atRiskTooHigh, texts.atRiskHelp),
        format: { kind: 'percent' },
      };
    }
    case 'weekend': {
      const usual: Weekend = context.choices.language === 'ar' ? 'fri-sat' : 'sat-sun';
      return {
        label: texts.weekend,
        value: goalTexts.weekends[usual],
        help: texts.weekendHelp,
        format: { kind: 'text' },
      };
    }
  }
}

function putSetting(draft: SheetDraft, setting: Setting, context: GoalsContext): void {
  const { row } = settingCell(setting);
  const { label, value, help, format } = settingLine(setting, context);
  draft.putRow(row, 0, [label, value, help]);
  draft.role('label', row, 0);
  const isInput = setting !== 'report_date' || !isDated(context);
  draft.style(cellArea(row, SETTING_VALUE), { role: isInput ? 'input' : 'value', format, align: 'right' });
  draft.style(cellArea(row, HELP), { role: 'note', align: 'start' });
}

/** The meanings of the words and the order of the tests, with the shares as they are set; gives the last row of words. */
function putMeanings(draft: SheetDraft, context: GoalsContext): number {
  const { teamPlanTexts: texts, goalTexts } = context.locale;
  const { percent } = goalTexts.figures;
  const share = (setting: 'on_track' | 'at_risk'): Formula =>
    sentence(percent, { number: call('FIXED', binary('*', settingCell(setting), 100), 0) });
  const facts = { on_track: share('on_track'), at_risk: share('at_risk') };
  const fixed = Object.fromEntries(
    Object.entries({ early: EARLY_SHARE, late: 1 - LATE_SHARE, exceeded: EXCEEDED }).map(([name, value]) => [
      name,
      fill(percent, { number: Math.round(value * 100) }),
    ]),
  );
  const said = (text: string): CellContent => {
    const known = fill(text, fixed);
    return /\{/.test(known) ? sentence(known, facts) : known;
  };
  const put = (row: number, text: string): void => {
    draft.put(row, 1, said(text));
    draft.style(cellArea(row, 1), { align: 'start' });
  };
  putHeading(draft, FIRST_MEANING - 1, texts.meaningsHeading);
  for (const [index, status] of goalStatuses.entries()) {
    draft.put(FIRST_MEANING + index, 0, goalTexts.statuses[status]);
    put(FIRST_MEANING + index, texts[`meaning_${status}`]);
  }
  putHeading(draft, ORDER_HEADING, texts.orderHeading);
  for (const number of [1, 2, 3, 4, 5, 6, 7, ORDER_SENTENCES] as const) {
    draft.put(ORDER_HEADING + number, 0, number);
    draft.style(cellArea(ORDER_HEADING + number, 0), { align: 'start' });
    put(ORDER_HEADING + number, texts[`order_${number}`]);
  }
  return FIRST_MEANING + goalStatuses.length - 1;
}

function putHeading(draft: SheetDraft, row: number, text: string): void {
  draft.put(row, 0, text);
  draft.role('group', row, 0, row, HELP);
}
