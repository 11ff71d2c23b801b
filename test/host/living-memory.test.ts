import { driverOf } from './driver.ts';
import { livingHost } from './living-host.ts';
import { memoryHost } from './memory-host.ts';
import { typedSheet } from './memory-sheet.ts';

livingHost('the host in memory', {
  runs: 243,
  make: async () => driverOf(memoryHost({ sheets: [typedSheet('Sheet1', [])] }).host),
});
