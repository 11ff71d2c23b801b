import type { World } from '../book/world.ts';
import { type Kind, serve } from '../wire/served.ts';
import { oneOf } from './checks.ts';

const numbersKind: Kind<Excel.NumberFormatInfo, World> = {
  name: 'NumberFormatInfo',
  get: {
    numberDecimalSeparator: ({ book }) => book.culture.decimal,
    numberGroupSeparator: ({ book }) => book.culture.group,
    currencySymbol: ({ book }) => book.culture.currency,
  },
};

/** `d/m/yyyy` in the order of the culture. */
const shortDate = ({ book }: World): string =>
  [...book.culture.dateOrder].map((part) => (part === 'y' ? 'yyyy' : part)).join(book.culture.dateSeparator);

const datesKind: Kind<Excel.DatetimeFormatInfo, World> = {
  name: 'DatetimeFormatInfo',
  get: { dateSeparator: ({ book }) => book.culture.dateSeparator, shortDatePattern: shortDate },
};

const cultureKind: Kind<Excel.CultureInfo, World> = {
  name: 'CultureInfo',
  get: { name: ({ book }) => book.culture.name },
  open: {
    numberFormat: (world) => serve(numbersKind, world),
    datetimeFormat: (world) => serve(datesKind, world),
  },
};

export const applicationKind: Kind<Excel.Application, World> = {
  name: 'Application',
  get: {
    calculationMode: ({ book }) => book.calculationMode,
    decimalSeparator: ({ book }) => book.culture.decimal,
    thousandsSeparator: ({ book }) => book.culture.group,
  },
  set: {
    calculationMode: ({ book }, value) => {
      book.calculationMode = oneOf('Automatic', 'AutomaticExceptTables', 'Manual')(value);
    },
  },
  call: {
    calculate: (_world, [kind]) => {
      oneOf('Recalculate', 'Full', 'FullRebuild')(kind);
    },
    // Nothing is computed here before it is read, and nothing is seen.
    suspendApiCalculationUntilNextSync: () => {},
    suspendScreenUpdatingUntilNextSync: () => {},
  },
  open: { cultureInfo: (world) => serve(cultureKind, world) },
};
