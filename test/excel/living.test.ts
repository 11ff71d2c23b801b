import { driverOf } from '../host/driver.ts';
import { livingHost } from '../host/living-host.ts';
import { excelClient } from './excel-client.ts';

livingHost('Excel', { runs: 15, make: async () => driverOf(excelClient({ culture: 'tr-TR' }).host) });
