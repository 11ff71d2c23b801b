import { contract } from '../host/contract.ts';
import { driverOf } from '../host/driver.ts';
import { type GoogleClient, googleClient } from './google-client.ts';

let last: GoogleClient;

const hiddenOf = ({ hidden }: Readonly<{ hidden: ReadonlySet<number> }>): readonly number[] =>
  [...hidden].sort((one, other) => one - other);

for (const locale of ['en_US', 'de_DE'])
  contract(`Google Sheets in a spreadsheet of ${locale}`, {
    computesTyped: true,
    async make() {
      last = googleClient({ locale });
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
