import { generateRandomId, type IWorksheetData } from '@univerjs/core';
import { AddConditionalRuleMutation } from '@univerjs/preset-sheets-conditional-formatting';
import { LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import { AddDataValidationMutation } from '@univerjs/preset-sheets-data-validation';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { addDrawings } from '../change/drawings.ts';
import { run } from '../change/edit.ts';
import { styleData } from '../plan/style-data.ts';
import type { Grid } from '../univer/create-grid.ts';
import { fileCharts } from './file-charts.ts';
import { fileCustom } from './file-custom.ts';
import { fileRule, fileValidation } from './file-rules.ts';
import { fileSheet, styleBook } from './file-sheet.ts';
import { type Lost, lostOf } from './lost.ts';
import { textsOfProperties } from './stored-properties.ts';

/**
 * Shows an .xlsx file in place of the workbook, and tells what of it was not taken over. Fails, and leaves the workbook
 * as it is, where the bytes are no such file.
 */
export async function openWorkbook(grid: Grid, bytes: Uint8Array, name: string): Promise<readonly Lost[]> {
  const file = await readXlsx(bytes, { readStyles: true });
  if (file.sheets.length === 0) throw new Error('The file has no sheet');
  const lexer = grid.services.get(LexerTreeBuilder);
  const move = (formula: string, columns: number, rows: number): string =>
    lexer.moveFormulaRefOffset(formula, columns, rows);
  const font = styleData({ font: file.defaultFont ?? {} });
  const styles = styleBook(font);
  const sheets = file.sheets.map((sheet) => {
    const id = generateRandomId(8);
    return { id, sheet, data: fileSheet(sheet, id, { styles, move, font }) };
  });
  const ids = new Map(sheets.map(({ id, sheet }) => [sheet.name, id]));
  grid.replaceWorkbook({
    name: name.replace(/\.xlsx$/i, ''),
    custom: { marksheet: { stored: textsOfProperties(file.properties?.custom) } },
    styles: styles.all(),
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(
      sheets.map(({ id, sheet, data }): [string, Partial<IWorksheetData>] => [
        id,
        { ...data, custom: { marksheet: fileCustom(sheet, id, ids) } },
      ]),
    ),
  });
  const missed = sheets.flatMap(({ id, sheet }) => addRules(grid, id, sheet));
  const charts = sheets.map(({ id, sheet }) => fileCharts(grid, id, sheet, ids));
  for (const drawn of charts) if (drawn.length > 0) run(grid, addDrawings(grid, drawn).redo);
  return [...new Set([...lostOf(file, charts.flat().length), ...missed])];
}

/** Adds what a sheet's cells look like and take; tells the kinds of which some were not taken over. */
function addRules(
  grid: Grid,
  subUnitId: string,
  { conditionalRules = [], dataValidations = [] }: Sheet,
): readonly Lost[] {
  const { unitId } = grid;
  const rules = conditionalRules.flatMap((rule, index) => fileRule(rule, `${subUnitId}-rule-${index}`) ?? []);
  const takes = dataValidations.flatMap((one, index) => fileValidation(one, `${subUnitId}-takes-${index}`) ?? []);
  run(grid, [
    ...rules.map((rule) => ({ id: AddConditionalRuleMutation.id, params: { unitId, subUnitId, rule } })),
    ...takes.map((rule) => ({ id: AddDataValidationMutation.id, params: { unitId, subUnitId, rule } })),
  ]);
  return [
    ...(rules.length < conditionalRules.length ? (['lost-rules'] as const) : []),
    ...(takes.length < dataValidations.length ? (['lost-validations'] as const) : []),
  ];
}
