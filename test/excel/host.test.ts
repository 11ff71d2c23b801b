import { contract } from '../host/contract.ts';
import { driverOf } from '../host/driver.ts';
import { allOrSome } from '../thorough.ts';
import { type ExcelClient, excelClient } from './excel-client.ts';

let last: ExcelClient;

const inOrder = (lines: ReadonlySet<number>): readonly number[] => [...lines].sort((one, other) => one - other);

/** The oldest Excel that the add-in takes, and the newest that Microsoft's declarations know. */
const excels = allOrSome(
  ['1.12', '1.21'].flatMap((requirementSet) =>
    ['en-US', 'tr-TR'].map((culture) => ({ requirementSet, culture, language: culture })),
  ),
  ({ requirementSet, culture }) => (requirementSet === '1.12') === (culture === 'tr-TR'),
);

for (const wanted of excels)
  contract(`Excel ${wanted.requirementSet} of ${wanted.culture}`, {
    computesTyped: true,
    async make() {
      last = excelClient(wanted);
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
