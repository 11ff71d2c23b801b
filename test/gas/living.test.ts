import { driverOf } from '../host/driver.ts';
import { livingHost } from '../host/living-host.ts';
import { googleClient } from './google-client.ts';

/** Decimals and what separates arguments differ between the two. */
for (const locale of ['en_US', 'de_DE'])
  livingHost(`Google Sheets in a spreadsheet of ${locale}`, {
    runs: 10,
    make: async () => driverOf(googleClient({ locale }).host),
  });
