import { lookAt } from '../book/looks.ts';
import type { SheetState } from '../book/state.ts';
import type { Node } from '../formula/node.ts';
import { parseFormula } from '../formula/parse.ts';
import { isError } from '../formula/value.ts';
import { instantOf } from '../time-zone.ts';
import type { World } from '../world.ts';

/** Whether numbers in this format are days or times: its letters outside quotes, brackets and after backslashes tell. */
const isDateFormat = (format: string): boolean =>
  format !== 'General' && /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[<>=][^\]]*\]|\[\$[^\]]*\]|\\./g, ''));

/** A cell as `getValues` gives it: blanks as '', errors as their texts, days as Dates by the spreadsheet's time zone. */
export function readValue(world: World, sheet: SheetState, row: number, column: number, format: string): unknown {
  const value = world.computed(sheet, row, column);
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value !== 'number') return value;
  const isDate = isDateFormat(format) || (format === 'General' && givesDate(world, sheet, row, column));
  return isDate ? new Date(instantOf(value, world.timeZone, world.skippedTimes)) : value;
}

const dateFunctions = ['TODAY', 'DATE', 'EDATE', 'EOMONTH'];

/** Google shows what such formulas give as dates where nobody chose a format. */
function givesDate(world: World, sheet: SheetState, row: number, column: number): boolean {
  const formula = sheet.cells[row]?.[column]?.formula ?? null;
  if (formula === null) return false;
  const node: Node = parseFormula(formula, world.locale.decimal);
  if (node.kind === 'call') return dateFunctions.includes(node.name);
  if (node.kind !== 'reference' || (node.title !== null && node.title !== sheet.title)) return false;
  return isDateFormat(lookAt(sheet.looks, 'numberFormat', node.row, node.column));
}
