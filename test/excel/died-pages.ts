import type { ChangeStep } from '../../core/host/change.ts';
import type { Host } from '../../core/host/port.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { excelHost } from '../../excel-addin/host/host.ts';
import { only } from '../host/arranging-change.ts';
import { driverOf } from '../host/driver.ts';
import type { FakeExcel } from './server/fake-excel.ts';

const watch = { progress: () => {}, isCancelled: () => false };
const ROWS = 20;
export const TITLES = ['One', 'Two'] as const;

const rows = (text: string): readonly string[] => Array.from({ length: ROWS }, (_, row) => `${text} ${row}`);

/** Another pane over the same workbook. */
export const anotherPane = ({ Excel }: FakeExcel): Host => excelHost({ run: Excel.run, displayLanguage: null });

/** Adds sheets One and Two, each with texts of its own. */
export async function addTwoSheets(excel: FakeExcel): Promise<void> {
  const steps = TITLES.map((title): ChangeStep => {
    const sheet = draftSheet(title, title).finish({ columnBlocks: [{ row: 0, column: 0, columns: [rows(title)] }] });
    return { kind: 'add-sheet', sheet, place: null };
  });
  await anotherPane(excel).apply(only(...steps), watch);
}

/** A page writes new texts over those of a sheet, the same ones over each, and is gone for good once they are written. */
export async function diesOver(excel: FakeExcel, title: string): Promise<void> {
  const host = anotherPane(excel);
  await host.snapshot();
  excel.batches.offlineFrom(excel.batches.count + 2);
  const block = { row: 0, column: 0, columns: [rows('new')] };
  await driverOf(host).apply(only({ kind: 'set-block', title, block }), null);
  excel.batches.offlineFrom(null);
}
