import { contract } from '../host/contract.ts';
import { driverOf } from '../host/driver.ts';
import { type ExcelClient, excelClient } from './excel-client.ts';

let last: ExcelClient;

const inOrder = (lines: ReadonlySet<number>): readonly number[] => [...lines].sort((one, other) => one - other);

for (const culture of ['en-US', 'tr-TR'])
  contract(`Excel 1.12 of ${culture}`, {
    computesTyped: true,
    async make() {
      last = excelClient({ culture, language: culture });
      return driverOf(last.host);
    },
    async hiddenLines(_, title) {
      const { hiddenRows, hiddenColumns } = last.excel.book.sheet(title);
      return { rows: inOrder(hiddenRows), columns: inOrder(hiddenColumns) };
    },
    async failWithin(at) {
      return last.excel.batches.failAtAction(at);
    },
  });
