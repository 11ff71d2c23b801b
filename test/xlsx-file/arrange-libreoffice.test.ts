import { type Axis, type LineStep, lineChange, shiftedLine } from '../../core/workbook/shift/line-change.ts';
import { arrange } from '../../local/xlsx/file/arrange/arrange.ts';
import { openFile } from '../../local/xlsx/file/open-file.ts';
import type { WorkbookFile } from '../../local/xlsx/file/workbook-file.ts';
import { workbookBytes } from '../../local/xlsx/host.ts';
import { writeZip } from '../../local/xlsx/zip.ts';
import { agrees } from '../agreement.ts';
import { clockDay } from '../libreoffice/computed-plan.ts';
import type { ComputedWorkbook } from '../libreoffice/computed-workbook.ts';
import { recalculateAll } from '../libreoffice/libreoffice.ts';
import { withLibreOffice } from '../libreoffice/skip.ts';
import { exampleOf, examplePlan } from '../workbook/examples.ts';
import { fileOf } from './arranged-parts.ts';

const bytesOf = ({ parts }: WorkbookFile): Uint8Array =>
  writeZip([...parts].map(([path, { bytes }]) => ({ path, bytes })));

/** Where a line of a sheet stands after all steps. */
const lineAfter = (line: number, axis: Axis, sheet: string, steps: readonly LineStep[]): number =>
  steps
    .filter((step) => step.title === sheet && lineChange(step).axis === axis)
    .reduce((place, step) => shiftedLine(place, lineChange(step)) as number, line);

/** What differs between two computed workbooks, whose lines have gone where steps put them. */
const differences = (
  before: ComputedWorkbook,
  after: ComputedWorkbook,
  steps: readonly LineStep[],
): readonly string[] =>
  before.sheets.flatMap((sheet) =>
    before.rows(sheet).flatMap((cells, row) =>
      cells.flatMap((value, column) => {
        const [down, across] = [lineAfter(row, 'rows', sheet, steps), lineAfter(column, 'columns', sheet, steps)];
        const found = after.rows(sheet)[down]?.[across] ?? null;
        const isSame = typeof value === 'number' && typeof found === 'number' ? agrees(found, value) : found === value;
        return isSame ? [] : [`${sheet} ${row},${column}: ${value} is ${found}`];
      }),
    ),
  );

withLibreOffice('lines put into every sheet of a built workbook change no figure in LibreOffice', async () => {
  const plan = examplePlan(exampleOf('google-ads-en.csv'));
  const file = openFile(await workbookBytes(plan, clockDay()));
  const titles = file.sheets.filter(({ isWorksheet }) => isWorksheet).map(({ title }) => title);
  const steps = titles.flatMap((title): LineStep[] => [
    { kind: 'insert-rows', title, at: 6, count: 3 },
    { kind: 'insert-columns', title, at: 2, count: 2 },
    // Blank ones from far below.
    { kind: 'move-rows', title, from: 200_000, count: 5, to: 0 },
  ]);
  const arranged = steps.reduce((done, step) => arrange(done, step).file, file);
  const [before, after] = await recalculateAll([bytesOf(file), bytesOf(arranged)]);
  expect(before?.sheets).toEqual(titles);
  expect(differences(before as ComputedWorkbook, after as ComputedWorkbook, steps).slice(0, 20)).toEqual([]);
});

/*
 *       A      B     C
 *  1    1      =A1*10 (shared with B2 to B6)
 *  …
 *  6    6      =A6*10
 *  7                 =SUM(B1:B6)
 */
const numbers = (() => {
  const rows = [1, 2, 3, 4, 5, 6].map((row) => {
    const formula = row === 1 ? '<f t="shared" ref="B1:B6" si="0">A1*10</f>' : '<f t="shared" si="0"/>';
    return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}">${formula}</c></row>`;
  });
  return `<sheetData>${rows.join('')}<row r="7"><c r="C7"><f>SUM(B1:B6)</f></c></row></sheetData>`;
})();
const reader =
  '<sheetData><row r="1"><c r="A1"><f>Data!B3</f></c><c r="B1"><f>SUM(Data!B2:B5)</f></c><c r="C1"><f>SUM(Two)</f></c></row></sheetData>';
const names = '<definedNames><definedName name="Two">Data!$A$3:$A$4</definedName></definedNames>';

withLibreOffice('formulas point at what they pointed at, in LibreOffice too', async () => {
  const file = fileOf(numbers, reader, {}, names);
  const title = 'Data';
  const steps: readonly LineStep[] = [
    { kind: 'delete-rows', title, at: 3, count: 1 },
    { kind: 'move-rows', title, from: 2, count: 2, to: 9 },
    { kind: 'move-columns', title, from: 0, count: 1, to: 2 },
    { kind: 'insert-rows', title, at: 2, count: 2 },
  ];
  const computed = await recalculateAll(steps.map((step) => bytesOf(arrange(file, step).file)));
  const told = computed.map((workbook) => [
    ...['A1', 'B1', 'C1'].map((address) => workbook.value('Other one', address)),
    ...workbook.rows(title).flatMap((cells) => (cells[2] != null ? [cells[2]] : [])),
  ]);
  // By hand. Without the 4th row 40 is missing, and 4 of the two; rows 3 and 4 that are moved away are summed no longer.
  expect(told[0]).toEqual([30, 20 + 30 + 50, 3, 170]);
  expect(told[1]).toEqual([30, 20 + 50, 7, 140]);
  expect(told[2]?.slice(0, 3)).toEqual([30, 140, 7]);
  expect(told[3]).toEqual([30, 140, 7, 210]);
});
