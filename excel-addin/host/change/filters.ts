import type { Area } from '../../../core/workbook/plan.ts';
import { addressOf } from '../addresses.ts';
import type { Finish } from './desk.ts';

/** Filter buttons of a new sheet. */
export const newFilter = (area: Area, title: string): Finish => ({
  do(desk) {
    const sheet = desk.sheet(title);
    sheet.autoFilter.apply(sheet.getRange(addressOf(area)));
  },
});

/** Filter buttons over more than before, where there are none or those of ours, and nothing is filtered just now. */
export function widerFilter(area: Area, title: string): Finish {
  let before: Excel.Range | null = null;
  let filter: Excel.AutoFilter | null = null;
  const isOurs = (): boolean => before?.isNullObject === true || before?.rowIndex === area.row;
  return {
    ask(desk) {
      filter = desk.sheet(title).autoFilter;
      filter.load('isDataFiltered');
      before = filter.getRangeOrNullObject();
      before.load('address,rowIndex');
    },
    do(desk) {
      const sheet = desk.sheet(title);
      if (isOurs() && !filter?.isDataFiltered) sheet.autoFilter.apply(sheet.getRange(addressOf(area)));
    },
    async takeBack(desk) {
      if (before === null || !isOurs() || filter?.isDataFiltered) return;
      const sheet = desk.sheet(title);
      if (before.isNullObject) sheet.autoFilter.remove();
      else sheet.autoFilter.apply(sheet.getRange(before.address));
      await desk.context.sync();
    },
  };
}
