import { mergeTables } from '../../core/intake/merge/merge-tables.ts';
import { type OldRecords, oldRecords } from '../../core/intake/merge/old-records.ts';
import type { Language } from '../../core/values/language.ts';
import type { MarkedSheet } from '../../core/workbook/ownership/marked-sheet.ts';
import { readMarked } from '../../core/workbook/ownership/read-marked.ts';
import { planOf, tableOf } from '../workbook/examples.ts';
import { built, joined, markedOf, refreshed } from './living-workbook.ts';
import { type ModelWorkbook, sheetOf, snapshotOf } from './model-workbook.ts';

export const text = (...rows: readonly string[]): string => rows.join('\n');

export const lastWeek = text(
  'Day,Campaign,Cost,Clicks',
  '2026-07-01,Brand,10.50,20',
  '2026-07-02,Brand,12.00,24',
  '2026-07-02,Spring,8.00,9',
);
export const thisWeek = text(
  'Day,Campaign,Cost,Clicks',
  '2026-07-02,Brand,12.00,25',
  '2026-07-02,Spring,8.00,9',
  '2026-07-03,Brand,11.00,21',
);

export const planFrom = (export_: string, language: Language = 'en') => planOf(tableOf(export_, language));
export const week = (): ModelWorkbook => built(planFrom(lastWeek));

function recordsOf(book: ModelWorkbook): OldRecords {
  const { title } = markedOf(book, 'data').sheet;
  const sheet = snapshotOf(book).sheets.find((one) => one.title === title);
  return oldRecords(readMarked(sheet as NonNullable<typeof sheet>) as MarkedSheet);
}

export const question = (book: ModelWorkbook, next: string, language: Language = 'en') => {
  const merged = mergeTables(recordsOf(book), tableOf(next, language));
  return merged.kind === 'question' ? merged.question : null;
};

/** What Data holds after the new data came in: day, campaign, cost, clicks. */
export function broughtIn(book: ModelWorkbook, next: string) {
  const { table, report } = joined(book, tableOf(next, 'en'));
  const done = refreshed(book, planOf(table), { touchedDays: report.touchedDays });
  const { sheet, columns } = markedOf(done.book, 'data');
  const at = ['field:date', 'field:campaign', 'field:spend', 'field:clicks'].map(
    (key) => columns.find((column) => column.key === key)?.position ?? -1,
  );
  const rows = sheetOf(done.book, sheet.title).rows.map((cells) => at.map((column) => cells[column] ?? null));
  return { report, done, rows: rows.slice(1).filter((cells) => cells.some((cell) => cell !== null)) };
}

export const [first, second, third] = [46_204, 46_205, 46_206];
