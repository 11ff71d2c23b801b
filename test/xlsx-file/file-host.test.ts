import { fileHost } from '../../local/xlsx/file/file-host.ts';
import { contract } from '../host/contract.ts';
import { driverOf } from '../host/driver.ts';
import { emptyWorkbook } from './plain-workbook.ts';

contract('the .xlsx file', {
  computesTyped: false,
  make: async () => driverOf(fileHost({ bytes: emptyWorkbook(), today: 46_000 }).host),
});
