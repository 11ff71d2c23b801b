import { ExcelError } from '../wire/excel-error.ts';
import type { Kind } from '../wire/served.ts';
import { facts, flag, isGiven, oneOf, only } from './checks.ts';
import { type SheetTarget, sheetOf } from './serve-known.ts';

const flags = [
  ...['allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios'],
  ...['allowFormatCells', 'allowFormatColumns', 'allowFormatRows', 'allowInsertColumns', 'allowInsertHyperlinks'],
  ...['allowInsertRows', 'allowPivotTables', 'allowSort'],
];

function options(value: unknown): Readonly<Record<string, unknown>> {
  if (!isGiven(value)) return {};
  const read = facts(value);
  only(read, [...flags, 'selectionMode']);
  for (const name of flags) if (isGiven(read[name])) flag(read[name]);
  if (isGiven(read.selectionMode)) oneOf('Normal', 'Unlocked', 'None')(read.selectionMode);
  return read;
}

export const protectionKind: Kind<Excel.WorksheetProtection, SheetTarget> = {
  name: 'WorksheetProtection',
  get: { protected: (target) => sheetOf(target).protection !== null, options: (target) => sheetOf(target).protection },
  call: {
    protect: (target, [given, password]) => {
      const sheet = sheetOf(target);
      if (isGiven(password)) throw new ExcelError('NotServed', 'Passwords are not served: nobody should be locked out');
      if (sheet.protection) throw new ExcelError('AccessDenied', 'The sheet is protected already');
      sheet.protection = options(given);
    },
    unprotect: (target) => {
      sheetOf(target).protection = null;
    },
  },
};
