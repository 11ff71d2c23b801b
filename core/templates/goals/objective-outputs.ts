import type { GoalColumn } from '../../locales/locale.ts';
import { binary, cell, type Formula, when } from '../../workbook/formula.ts';
import { type GoalsContext, type Slot, workingOf } from './context.ts';
import { columnPlace } from './objective-columns.ts';
import type { Working } from './workings.ts';

type Outputs = Readonly<Partial<Record<GoalColumn, Formula>>>;

/** The columns that show a working as it is. */
const shown = {
  status: 'status',
  progress_bar: 'bar',
  progress: 'progress',
  reason: 'why',
  actual: 'actual',
  expected: 'expected',
  target_in_use: 'target',
  remaining: 'remaining',
  required_pace: 'required_pace',
  forecast: 'forecast',
  forecast_low: 'forecast_low',
  forecast_high: 'forecast_high',
  forecast_method: 'forecast_method',
  smart_s: 'smart_s',
  smart_m: 'smart_m',
  smart_a: 'smart_a',
  smart_r: 'smart_r',
  smart_t: 'smart_t',
  smart_fix: 'smart_fix',
} as const satisfies Partial<Record<GoalColumn, Working>>;

/** What the computed cells of a slot say, by column. All of it is looked up in the workings by the row's own number. */
export function objectiveOutputs({ row }: Slot, context: GoalsContext): Outputs {
  const number = cell(row, columnPlace('id'), { fixedRow: false });
  const isExample = binary('=', workingOf(number, 'is_example', context), 1);
  return {
    ...Object.fromEntries(
      Object.entries(shown).map(([column, working]) => [column, workingOf(number, working, context)]),
    ),
    example: when(isExample, context.locale.goalsSheetTexts.exampleMark, ''),
  };
}
