import { goalStatuses } from '../../core/goals/status.ts';
import { locales } from '../../core/locales/index.ts';
import { FIRST_MEANING, type Setting, settingCell } from '../../core/templates/goals/settings-cells.ts';
import type { Language } from '../../core/values/language.ts';
import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import type { Value } from '../../core/workbook/evaluate/value.ts';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { withCell } from '../workbook/changed-plan.ts';
import { tableOf } from '../workbook/examples.ts';
import { reportDay, type SampleChoices, samplePlanBook, samplePlanOf } from './sample-plan.ts';

const planOf = (choices: SampleChoices = {}): WorkbookPlan => samplePlanOf(samplePlanBook, choices).plan;

const valueAt = (plan: WorkbookPlan, row: number, column: number, today = reportDay + 1): Value =>
  createEvaluator(plan, today).cellValue('settings', row, column);

const settingOf = (plan: WorkbookPlan, setting: Setting, today?: number): Value => {
  const { row, column } = settingCell(setting);
  return valueAt(plan, row, column, today);
};

const isInput = (plan: WorkbookPlan, setting: Setting): boolean => {
  const { row, column } = settingCell(setting);
  const styles = plan.sheets.find(({ key }) => key === 'settings')?.styles ?? [];
  return styles.some((area) => area.row === row && area.column === column && area.style.role === 'input');
};

test('without data the report date is typed here, and is yesterday until then', () => {
  expect(settingOf(planOf({ asOf: null }), 'report_date', 46_300)).toBe(46_299);
  expect(settingOf(planOf({ asOf: 46_200 }), 'report_date', 46_300)).toBe(46_200);
  expect(isInput(planOf(), 'report_date')).toBe(true);
});

test('with data it is the one of the KPI sheet, and nothing is typed here', () => {
  const plan = planOf({ table: tableOf('Date,Leads\n2026-09-01,3\n2026-09-12,4', 'en'), asOf: null });
  expect(settingOf(plan, 'report_date')).toBe(reportDay - 18);
  expect(isInput(plan, 'report_date')).toBe(false);
});

test('the thresholds begin at 95 % and 75 %, as docs/goal-status.md says', () => {
  expect([settingOf(planOf(), 'on_track'), settingOf(planOf(), 'at_risk')]).toEqual([0.95, 0.75]);
});

test.each([
  ['ar', 'fri-sat'],
  ['en', 'sat-sun'],
  ['pl', 'sat-sun'],
] as const)('the weekend in %s is %s unless somebody chooses otherwise', (language, weekend) => {
  const word = locales[language as Language].goalTexts.weekends[weekend];
  expect(settingOf(planOf({ language }), 'weekend')).toBe(word);
});

test('every status word is explained, with the thresholds as they are set', () => {
  const { row, column } = settingCell('on_track');
  const plan = withCell(planOf(), 'settings', row, column, 0.9);
  const { statuses } = locales.en.goalTexts;
  for (const [index, status] of goalStatuses.entries()) {
    expect(valueAt(plan, FIRST_MEANING + index, 0)).toBe(statuses[status]);
    expect(valueAt(plan, FIRST_MEANING + index, 1)).toMatch(/\S/);
  }
  const atRisk = valueAt(plan, FIRST_MEANING + goalStatuses.indexOf('at-risk'), 1);
  expect(atRisk).toBe('From 75% to under 90% of what the plan expects by now.');
});

test('thresholds in the wrong order are told', () => {
  const { row, column } = settingCell('at_risk');
  expect(valueAt(withCell(planOf(), 'settings', row, column, 0.96), row, column + 1)).toMatch(/must be lower/);
  expect(valueAt(planOf(), row, column + 1)).not.toMatch(/must be lower/);
});
