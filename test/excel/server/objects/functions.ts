import type { World } from '../book/world.ts';
import { invalid } from '../wire/excel-error.ts';
import { type Kind, serve } from '../wire/served.ts';

/** What a function of Excel's gives: computed at once, and written nowhere. */
const resultKind: Kind<Excel.FunctionResult<unknown>, number> = {
  name: 'FunctionResult',
  get: { value: (value) => value },
};

/** Days between the first ones of both ways to count. */
const LATER = 1462;

const DAY = 86_400_000;

/** As DATE gives it for years from 1904 on. */
function serialOf({ book }: World, given: readonly unknown[]): number {
  if (!given.every((part) => typeof part === 'number')) invalid('DATE takes a year, a month and a day');
  const [year, month, day] = given as readonly number[];
  if (year === undefined || month === undefined || day === undefined || year < 1904)
    return invalid('DATE of such a day');
  const from1900 = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;
  return book.countsFrom1904 ? from1900 - LATER : from1900;
}

/** Excel's own functions as programs call them: all that is asked of them so far. */
export const functionsKind: Kind<Excel.Functions, World> = {
  name: 'Functions',
  open: { date: (world, given) => serve(resultKind, serialOf(world, given)) },
};
