import { RangeTarget } from '../book/range-target.ts';
import { ExcelError, missing } from '../wire/excel-error.ts';
import type { Kind, ServedObject } from '../wire/served.ts';
import { isGiven, rangeGiven } from './checks.ts';
import { type SheetTarget, serveRange, sheetOf } from './serve-known.ts';

function rangeOf(target: SheetTarget): ServedObject | null {
  const sheet = sheetOf(target);
  return sheet.filter && serveRange(new RangeTarget(target.world, sheet, [sheet.filter]));
}

export const filterKind: Kind<Excel.AutoFilter, SheetTarget> = {
  name: 'AutoFilter',
  get: { enabled: (target) => sheetOf(target).filter !== null, isDataFiltered: (target) => sheetOf(target).isFiltered },
  call: {
    apply: (target, [range, column, criteria]) => {
      if (isGiven(column) || isGiven(criteria))
        throw new ExcelError('NotServed', 'Filters that hide rows are not served');
      const sheet = sheetOf(target);
      if (sheet.protection) throw new ExcelError('AccessDenied', 'The sheet is protected');
      const { sheet: other, area } = rangeGiven(target.world, sheet, range);
      if (other !== sheet) throw new ExcelError('InvalidArgument', 'The range is on another sheet');
      sheet.filter = area;
      // Without a criterion, nothing is hidden.
      sheet.isFiltered = false;
    },
    remove: (target) => {
      const sheet = sheetOf(target);
      sheet.filter = null;
      sheet.isFiltered = false;
    },
  },
  open: {
    getRange: (target) => rangeOf(target) ?? missing('There is no filter'),
    getRangeOrNullObject: rangeOf,
  },
};
