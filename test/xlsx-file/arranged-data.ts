import type { LineStep } from '../../core/workbook/shift/line-change.ts';
import { arrange } from '../../local/xlsx/file/arrange/arrange.ts';
import { textAt } from '../../local/xlsx/file/workbook-file.ts';
import { xmlProblem } from '../workbook/well-formed.ts';
import { fileOf } from './arranged-parts.ts';

/** The sheet that the steps are about; lines count from 0. */
export const title = 'Data';
export const insertRows = (at: number, count: number): LineStep => ({ kind: 'insert-rows', title, at, count });
export const deleteRows = (at: number, count: number): LineStep => ({ kind: 'delete-rows', title, at, count });
export const moveRows = (from: number, count: number, to: number): LineStep => ({
  kind: 'move-rows',
  title,
  from,
  count,
  to,
});
export const insertColumns = (at: number, count: number): LineStep => ({ kind: 'insert-columns', title, at, count });
export const deleteColumns = (at: number, count: number): LineStep => ({ kind: 'delete-columns', title, at, count });
export const moveColumns = (from: number, count: number, to: number): LineStep => ({
  kind: 'move-columns',
  title,
  from,
  count,
  to,
});

const sheet1 = 'xl/worksheets/sheet1.xml';
/** The part of the sheet `Other one`. */
export const sheet2 = 'xl/worksheets/sheet2.xml';

/** The part of the sheet `Data` after a step, without what is around it. */
export function dataAfter(content: string, step: LineStep): string {
  const { file } = arrange(fileOf(content, '<sheetData/>'), step);
  const text = textAt(file, sheet1);
  expect(xmlProblem(text)).toBeNull();
  return text.replace(/^[\s\S]*?<worksheet[^>]*>|<\/worksheet>$/g, '');
}

/** Three rows of two columns, with styles, a hidden row and a formula. */
export const cells =
  '<sheetData><row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2"><v>1</v></c></row>' +
  '<row r="2" s="3" customFormat="1" ht="30" customHeight="1" hidden="1"><c r="B2" s="4"><f>B1+$A$3</f><v>7</v></c></row>\n' +
  '<row r="3"><c r="A3"><v>6</v></c></row></sheetData>';

/** A sheet without cells. */
export const empty = '<sheetData/>';
