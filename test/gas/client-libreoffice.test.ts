import { type Cell, writeXlsx } from 'hucre/xlsx';
import { cellAddress } from '../../core/workbook/address.ts';
import { isSparkline } from '../../gas/client/read/sparklines.ts';
import { agrees } from '../agreement.ts';
import { sampleBook } from '../goals/sample-objectives.ts';
import { computedPlans } from '../libreoffice/computed-plan.ts';
import { recalculateAll } from '../libreoffice/libreoffice.ts';
import { withLibreOffice } from '../libreoffice/skip.ts';
import { exampleOf, fixedToday, tableOf } from '../workbook/examples.ts';
import { formulaCells } from '../workbook/formula-cells.ts';
import { addedPlan, changeFor } from './built-book.ts';
import { googleClient } from './google-client.ts';
import type { FakeGoogle } from './sheets/fake-google.ts';

const watch = { progress: () => {}, isCancelled: () => false };

/** Names of functions that .xlsx files write with the version that brought them. */
const prefixed = /\b(MAXIFS|MINIFS)\(/g;

/** A formula of ours as a file has it: nothing of it but its texts and titles has a semicolon that is none between arguments. */
const inFile = (formula: string): string =>
  formula
    .slice(1)
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/;/g, ',').replace(prefixed, '_xlfn.$1(')))
    .join('');

/** The cells of a spreadsheet as an .xlsx file, as Google's own download would have them. */
async function fileOf({ book }: FakeGoogle): Promise<Uint8Array> {
  const sheets = book.titles().map((title) => {
    const cells = new Map<string, Partial<Cell>>();
    for (const [row, held] of book.sheet(title).cells.entries())
      for (const [column, cell] of (held ?? []).entries()) {
        if (cell === undefined || (cell.formula !== null && isSparkline(cell.formula))) continue;
        const { value, formula } = cell;
        if (formula !== null) cells.set(`${row},${column}`, { value: null, type: 'formula', formula: inFile(formula) });
        else
          cells.set(`${row},${column}`, {
            value,
            type: typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean',
          });
      }
    return { name: title, rows: [], cells };
  });
  return writeXlsx({ sheets });
}

withLibreOffice(
  'the formulas in a spreadsheet of Google come to the same numbers in LibreOffice as those of the .xlsx file',
  async () => {
    for (const file of ['google-ads-en.csv', 'funnel-ar.tsv']) {
      const { language, text } = exampleOf(file);
      const { google, host } = googleClient({ locale: 'de_DE', today: fixedToday });
      const source = { table: tableOf(text, language), book: sampleBook };
      const change = changeFor(
        { source, choices: { language, source: file }, able: host.capabilities },
        await host.snapshot(),
      );
      await host.apply(change, watch);
      const plan = addedPlan(change);
      const [fromGoogle] = await recalculateAll([await fileOf(google)]);
      const [fromPlan] = await computedPlans([plan], fixedToday);
      const cells = formulaCells(plan);
      expect(cells.length).toBeGreaterThan(1000);
      const different = cells.flatMap(({ title, row, column }) => {
        const [one, other] = [fromGoogle, fromPlan].map((workbook) => workbook?.rows(title)[row]?.[column] ?? null);
        const isSame = typeof other === 'number' ? agrees(one, other) : one === other;
        return isSame ? [] : [`${title}!${cellAddress(row, column)}: ${one}, where the .xlsx file has ${other}`];
      });
      expect([file, ...different.slice(0, 10)]).toEqual([file]);
    }
  },
);
