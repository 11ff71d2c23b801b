import type { SheetPlan, WorkbookPlan } from '../workbook/plan.ts';
import type { Capabilities } from './capabilities.ts';

/** What a host lacks of a plan, told to the user before anything is written. */
export type AdaptWarning = 'right-to-left' | 'sparklines' | 'charts' | 'print-setup' | 'too-many-cells';

/** A plan without what the host cannot do, and what that was. */
export type Adapted = Readonly<{ plan: WorkbookPlan; warnings: readonly AdaptWarning[] }>;

/** Fits a plan to a host before anything is written: a feature it lacks is left out and told. */
export function adapt(plan: WorkbookPlan, able: Capabilities): Adapted {
  const lacks = (has: boolean, isAsked: (sheet: SheetPlan) => boolean, warning: AdaptWarning): AdaptWarning[] =>
    has || !plan.sheets.some(isAsked) ? [] : [warning];
  const warnings = [
    ...lacks(able.rightToLeft, ({ rightToLeft }) => rightToLeft, 'right-to-left'),
    ...lacks(able.sparklines, ({ sparklines }) => sparklines.length > 0, 'sparklines'),
    ...lacks(able.charts, ({ charts }) => charts.length > 0, 'charts'),
    ...lacks(cellCount(plan) <= able.mostCells, () => true, 'too-many-cells'),
  ];
  const sheets = plan.sheets.map(
    (sheet): SheetPlan => ({
      ...sheet,
      rightToLeft: sheet.rightToLeft && able.rightToLeft,
      sparklines: able.sparklines ? sheet.sparklines : [],
      charts: able.charts ? sheet.charts : [],
    }),
  );
  return { plan: { ...plan, sheets }, warnings };
}

const cellCount = ({ sheets }: WorkbookPlan): number =>
  sheets.reduce(
    (total, { blocks, columnBlocks }) =>
      total +
      blocks.reduce((sum, { rows }) => sum + rows.reduce((count, row) => count + row.length, 0), 0) +
      columnBlocks.reduce((sum, { columns }) => sum + columns.reduce((count, column) => count + column.length, 0), 0),
    0,
  );
