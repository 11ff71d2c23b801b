import { contract } from '../host/contract.ts';
import { driverOf } from '../host/driver.ts';
import { allOrSome } from '../thorough.ts';
import { type GoogleClient, googleClient } from './google-client.ts';

let last: GoogleClient;

const hiddenOf = ({ hidden }: Readonly<{ hidden: ReadonlySet<number> }>): readonly number[] =>
  [...hidden].sort((one, other) => one - other);

/** Whether Google takes needless quotes off titles is not known: both must do. */
const ways = [
  { locale: 'en_US', tidiesQuotes: false, isUsual: true },
  { locale: 'en_US', tidiesQuotes: true, isUsual: false },
  { locale: 'de_DE', tidiesQuotes: false, isUsual: false },
  { locale: 'de_DE', tidiesQuotes: true, isUsual: true },
];

for (const { locale, tidiesQuotes } of allOrSome(ways, ({ isUsual }) => isUsual))
  contract(`Google Sheets in a spreadsheet of ${locale}${tidiesQuotes ? ' that tidies quotes' : ''}`, {
    computesTyped: true,
    // Of fewer, too many are among the calls that are simply made once more: once lines are gone most are.
    faultsTried: 14,
    async make() {
      last = googleClient({ locale, tidiesQuotes });
      return driverOf(last.host);
    },
    async hiddenLines(_, title) {
      const { rows, columns } = last.google.book.sheet(title);
      return { rows: hiddenOf(rows), columns: hiddenOf(columns) };
    },
    async failWithin(at) {
      const { faults } = last.google;
      if (at === null) faults.none();
      else faults.failAt(at);
      return faults.callsSince();
    },
  });
