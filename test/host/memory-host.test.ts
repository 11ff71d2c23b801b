import { contract } from './contract.ts';
import { driverOf } from './driver.ts';
import { memoryHost } from './memory-host.ts';
import { typedSheet } from './memory-sheet.ts';

contract('the host in memory', {
  computesTyped: false,
  async make() {
    const { host } = memoryHost({ sheets: [typedSheet('Sheet1', [])], active: { title: 'Sheet1', row: 0, column: 0 } });
    return driverOf(host);
  },
});
