import { fileHost } from '../../local/xlsx/file/file-host.ts';
import { driverOf } from '../host/driver.ts';
import { livingHost } from '../host/living-host.ts';
import { emptyWorkbook } from './plain-workbook.ts';

livingHost('the .xlsx file', {
  runs: 20,
  make: async () => driverOf(fileHost({ bytes: emptyWorkbook(), today: 46_300 }).host),
});
