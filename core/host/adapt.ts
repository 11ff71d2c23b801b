import type { SheetPlan, WorkbookPlan } from '../workbook/plan.ts';
import { mostLines } from '../workbook/shift/line-change.ts';
import type { Capabilities } from './capabilities.ts';
import { fittedTexts } from './fitted-texts.ts';

/** What a host lacks of a plan, told to the user before anything is written. */
export type AdaptWarning = 'right-to-left' | 'sparklines' | 'charts' | 'print-setup' | 'too-many-cells' | 'long-texts';

/** A plan without what the host cannot do, and what that was. */
export type Adapted = Readonly<{ plan: WorkbookPlan; warnings: readonly AdaptWarning[] }>;

/** Fits a plan to a host before anything is written: a feature it lacks is left out and told. */
export function adapt(given: WorkbookPlan, able: Capabilities): Adapted {
  const fitted = given.sheets.map(fittedTexts);
  const lacks = (has: boolean, isAsked: (sheet: SheetPlan) => boolean, warning: AdaptWarning): AdaptWarning[] =>
    has || !given.sheets.some(isAsked) ? [] : [warning];
  const warnings = [
    ...lacks(able.rightToLeft, ({ rightToLeft }) => rightToLeft, 'right-to-left'),
    ...lacks(able.sparklines, ({ sparklines }) => sparklines.length > 0, 'sparklines'),
    ...lacks(able.charts, ({ charts }) => charts.length > 0, 'charts'),
    ...lacks(cellCount(given) <= able.mostCells && given.sheets.every(isSheetSized), () => true, 'too-many-cells'),
    ...lacks(!fitted.some(({ isCut }) => isCut), () => true, 'long-texts'),
  ];
  const sheets = fitted.map(
    ({ sheet }): SheetPlan => ({
      ...sheet,
      rightToLeft: sheet.rightToLeft && able.rightToLeft,
      sparklines: able.sparklines ? sheet.sparklines : [],
      charts: able.charts ? sheet.charts : [],
    }),
  );
  return { plan: { ...given, sheets }, warnings };
}

const cellCount = ({ sheets }: WorkbookPlan): number =>
  sheets.reduce(
    (total, { blocks, columnBlocks }) =>
      total +
      blocks.reduce((sum, { rows }) => sum + rows.reduce((count, row) => count + row.length, 0), 0) +
      columnBlocks.reduce((sum, { columns }) => sum + columns.reduce((count, column) => count + column.length, 0), 0),
    0,
  );

/** Whether a sheet's cells lie within what any sheet holds, a line for the marks beside and below them. */
const isSheetSized = ({ blocks, columnBlocks }: SheetPlan): boolean =>
  blocks.every(({ row, rows }) => row + rows.length < mostLines.rows) &&
  columnBlocks.every(
    ({ row, column, columns }) =>
      row + (columns[0]?.length ?? 0) <= mostLines.rows && column + columns.length < mostLines.columns,
  );
