import { driverOf } from '../host/driver.ts';
import { livingHost } from '../host/living-host.ts';
import { allOrSome } from '../thorough.ts';
import { googleClient } from './google-client.ts';

/** Decimals and what separates arguments differ between the two, and Google may take needless quotes off titles. */
const ways = [
  { locale: 'en_US', tidiesQuotes: false, isUsual: true },
  { locale: 'en_US', tidiesQuotes: true, isUsual: false },
  { locale: 'de_DE', tidiesQuotes: false, isUsual: false },
  { locale: 'de_DE', tidiesQuotes: true, isUsual: true },
];

for (const { locale, tidiesQuotes } of allOrSome(ways, ({ isUsual }) => isUsual))
  livingHost(`Google Sheets in a spreadsheet of ${locale}${tidiesQuotes ? ' that tidies quotes' : ''}`, {
    runs: 10,
    make: async () => driverOf(googleClient({ locale, tidiesQuotes }).host),
  });
