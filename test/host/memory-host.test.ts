import { contract } from './contract.ts';
import { driverOf } from './driver.ts';
import { type MemoryHost, memoryHost } from './memory-host.ts';
import { typedSheet } from './memory-sheet.ts';

let last: MemoryHost;

contract('the host in memory', {
  computesTyped: false,
  async make() {
    last = memoryHost({ sheets: [typedSheet('Sheet1', [])], active: { title: 'Sheet1', row: 0, column: 0 } });
    return driverOf(last.host);
  },
  async hiddenLines(_, title) {
    const { hiddenRows: rows = [], hiddenColumns: columns = [] } =
      last.sheets().find((sheet) => sheet.title === title) ?? {};
    return { rows, columns };
  },
});
