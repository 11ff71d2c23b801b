import { quotedTitle } from '../../../core/workbook/address.ts';
import type { Area, SheetPlan } from '../../../core/workbook/plan.ts';
import { addressOf } from '../addresses.ts';
import type { Finish } from './desk.ts';

/** Programs and people's own formulas know the day that a workbook reports on by this name. */
const REPORT_DATE = { key: 'control:report-date', name: 'MARKSHEET_REPORT_DATE' } as const;

/** The one cell that takes a date in the row of the report date. */
export function reportDate({ rowKeys, validations }: SheetPlan): Area | null {
  const at = rowKeys.indexOf(REPORT_DATE.key);
  return validations.find(({ kind, row, lastRow }) => kind === 'date' && row === at && lastRow === at) ?? null;
}

/** Names the report date, unless the workbook has that name for a cell already. */
export function nameReportDate(area: Area, title: string): Finish {
  let before: Excel.NamedItem | null = null;
  return {
    ask({ context }) {
      before = context.workbook.names.getItemOrNullObject(REPORT_DATE.name);
      before.load('formula');
    },
    do(desk) {
      if (before === null) return;
      const isBroken = !before.isNullObject && String(before.formula).includes('#REF!');
      if (isBroken) before.delete();
      if (before.isNullObject || isBroken)
        desk.context.workbook.names.add(REPORT_DATE.name, desk.sheet(title).getRange(addressOf(area)));
    },
    async takeBack({ context }) {
      if (before === null || !before.isNullObject) return;
      const now = context.workbook.names.getItemOrNullObject(REPORT_DATE.name);
      await context.sync();
      if (!now.isNullObject) now.delete();
      await context.sync();
    },
  };
}

/** The name goes with its sheet. */
export function forgetReportDate(title: string): Finish {
  let before: Excel.NamedItem | null = null;
  let names: readonly string[] = [title];
  const isOfSheet = (): boolean => {
    if (before === null || before.isNullObject) return false;
    const formula = String(before.formula).toLowerCase();
    return names.some((name) =>
      [quotedTitle(name), name].some((written) => formula.startsWith(`=${written.toLowerCase()}!`)),
    );
  };
  return {
    ask({ context, leaving }) {
      names = leaving.filter((each) => each.title === title).map(({ called }) => called);
      before = context.workbook.names.getItemOrNullObject(REPORT_DATE.name);
      before.load('formula');
    },
    do() {},
    last() {
      if (isOfSheet()) before?.delete();
    },
  };
}
