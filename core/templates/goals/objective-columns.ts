import type { GoalColumn } from '../../locales/locale.ts';
import type { NumberFormat } from '../../workbook/number-format.ts';

/** What a column of the Goals sheet holds: what people fill in, or what formulas say. */
export type ObjectiveColumn = Readonly<{
  id: GoalColumn;
  /** `main`: what a newcomer fills in; `more`: what may stay empty. */
  part: 'number' | 'main' | 'standing' | 'smart' | 'more' | 'override' | 'mark';
  isInput: boolean;
  width: number;
  /** `measure`: as the objective's metric is shown. */
  format: NumberFormat | 'measure';
  isWrapped?: boolean;
}>;

const text = { kind: 'text' } as const;
const general = { kind: 'general' } as const;
const date = { kind: 'date' } as const;

const input = (
  part: 'main' | 'more' | 'override',
  id: GoalColumn,
  width: number,
  format: ObjectiveColumn['format'] = general,
): ObjectiveColumn => ({ id, part, isInput: true, width, format });

const shown = (
  part: 'number' | 'standing' | 'smart' | 'mark',
  id: GoalColumn,
  width: number,
  format: ObjectiveColumn['format'] = general,
): ObjectiveColumn => ({ id, part, isInput: false, width, format });

/** The columns of the Goals sheet from the start on. */
export const objectiveColumns: readonly ObjectiveColumn[] = [
  shown('number', 'id', 8, { kind: 'count' }),
  { ...input('main', 'objective', 36, text), isWrapped: true },
  input('main', 'measure', 18),
  input('main', 'baseline', 15, 'measure'),
  input('main', 'change', 11, { kind: 'change' }),
  input('main', 'target', 15, 'measure'),
  input('main', 'start', 11, date),
  input('main', 'due', 11, date),
  input('main', 'owner', 14),
  input('main', 'typed_actual', 15, 'measure'),
  shown('standing', 'actual', 15, 'measure'),
  shown('standing', 'status', 19),
  shown('standing', 'progress_bar', 24),
  shown('standing', 'progress', 9, { kind: 'percent' }),
  shown('standing', 'expected', 15, 'measure'),
  shown('standing', 'target_in_use', 15, 'measure'),
  { ...shown('standing', 'reason', 60), isWrapped: true },
  shown('standing', 'remaining', 15, 'measure'),
  shown('standing', 'required_pace', 15, 'measure'),
  shown('standing', 'forecast', 15, 'measure'),
  shown('standing', 'forecast_low', 15, 'measure'),
  shown('standing', 'forecast_high', 15, 'measure'),
  { ...shown('standing', 'forecast_method', 30), isWrapped: true },
  shown('smart', 'smart_s', 5),
  shown('smart', 'smart_m', 5),
  shown('smart', 'smart_a', 5),
  shown('smart', 'smart_r', 5),
  shown('smart', 'smart_t', 5),
  { ...shown('smart', 'smart_fix', 64), isWrapped: true },
  input('more', 'market', 16),
  input('more', 'segment', 16),
  input('more', 'channel', 16),
  input('more', 'campaign', 20),
  input('more', 'data_owner', 16),
  input('more', 'kind', 18),
  input('more', 'per', 12),
  input('more', 'better', 18),
  input('more', 'curve', 18),
  input('more', 'stretch', 15, 'measure'),
  input('more', 'team', 16),
  input('more', 'priority', 11),
  input('more', 'people_needed', 12, { kind: 'general' }),
  input('more', 'people_available', 12, { kind: 'general' }),
  input('more', 'time_needed', 13, { kind: 'general' }),
  input('more', 'time_available', 13, { kind: 'general' }),
  input('more', 'tools_needed', 20),
  input('more', 'tools_available', 20),
  input('more', 'budget_needed', 12, { kind: 'count' }),
  input('more', 'budget_available', 12, { kind: 'count' }),
  { ...input('more', 'trade_offs', 30), isWrapped: true },
  input('more', 'agreed_by', 16),
  input('more', 'agreed_on', 12, date),
  { ...input('more', 'tried', 30), isWrapped: true },
  { ...input('more', 'learned', 30), isWrapped: true },
  input('override', 'override_status', 15),
  input('override', 'override_by', 16),
  input('override', 'override_why', 26),
  input('override', 'override_until', 12, date),
  shown('mark', 'example', 11),
];

const places = new Map(objectiveColumns.map(({ id }, index) => [id, index]));

/** The place of a column on the Goals sheet, from 0. */
export function columnPlace(id: GoalColumn): number {
  const place = places.get(id);
  if (place === undefined) throw new Error(`The Goals sheet has no column ${id}`);
  return place;
}
