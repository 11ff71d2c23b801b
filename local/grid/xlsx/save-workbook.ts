import { BooleanNumber, type ISheetDataValidationRule, type Worksheet } from '@univerjs/core';
import { ConditionalFormattingRuleModel } from '@univerjs/preset-sheets-conditional-formatting';
import { DataValidationModel } from '@univerjs/preset-sheets-data-validation';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { rangeAddress } from '../../../core/workbook/address.ts';
import type { Area } from '../../../core/workbook/plan.ts';
import { fontName } from '../../../core/workbook/theme.ts';
import { readCustom } from '../plan/custom.ts';
import { storedTexts } from '../stored.ts';
import { calculated } from '../univer/calculated.ts';
import type { Grid } from '../univer/create-grid.ts';
import type { Lost } from './lost.ts';
import { storedProperties } from './stored-properties.ts';
import { writeCells, writeColumns, writeRows } from './write-cells.ts';
import { writeCharts, writeSparklines } from './write-charts.ts';
import { writeRule, writeValidation } from './write-rules.ts';

/** The bytes of an .xlsx file, and what of the workbook is not in it. */
export type SavedWorkbook = Readonly<{ bytes: Uint8Array<ArrayBuffer>; lost: readonly Lost[] }>;

const unwatched = { progress: () => {}, isCancelled: () => false };

/** Writes the whole workbook as an .xlsx file: formulas with their values, looks, rules, lists and charts. */
export async function saveWorkbook(grid: Grid): Promise<SavedWorkbook> {
  await calculated(grid, unwatched);
  const sheets = grid.workbook.getSheets().map((sheet) => writeSheet(grid, sheet));
  const bytes = await writeXlsx({
    sheets: sheets.map(({ written }) => written),
    properties: {
      ...{ title: grid.workbook.getName(), creator: 'Marksheet' },
      custom: storedProperties(storedTexts(grid)),
    },
    defaultFont: { name: fontName, size: 10 },
  });
  return { bytes: new Uint8Array(bytes), lost: [...new Set(sheets.flatMap(({ lost }) => lost))] };
}

const areaAddress = ({ row, column, lastRow, lastColumn }: Area): string =>
  rangeAddress(row, column, lastRow, lastColumn);

type Written = Readonly<{ written: WriteSheet; lost: readonly Lost[] }>;

function writeSheet(grid: Grid, sheet: Worksheet): Written {
  const id = sheet.getSheetId();
  const { freeze, mergeData, showGridlines } = sheet.getConfig();
  const rules = grid.services.get(ConditionalFormattingRuleModel).getSubunitRules(grid.unitId, id) ?? [];
  const takes = grid.services.get(DataValidationModel).getRules(grid.unitId, id) as ISheetDataValidationRule[];
  const conditionalRules = rules.flatMap((rule, index) => writeRule(rule, index + 1) ?? []);
  const dataValidations = takes.flatMap((rule) => writeValidation(rule) ?? []);
  const { filter } = readCustom(sheet.getConfig().custom);
  const { charts, hasOthers } = writeCharts(grid, id);
  const written: WriteSheet = {
    name: sheet.getName(),
    hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    columns: writeColumns(sheet),
    rowDefs: writeRows(sheet),
    cells: writeCells(grid, sheet),
    freezePane: { rows: freeze.ySplit, columns: freeze.xSplit },
    view: { showGridLines: showGridlines !== BooleanNumber.FALSE },
    conditionalRules,
    dataValidations,
    charts,
    sparklines: writeSparklines(grid, sheet.getConfig()),
    ...(filter === null ? {} : { autoFilter: { range: areaAddress(filter) } }),
    merges: mergeData.map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startCol: startColumn,
      endRow,
      endCol: endColumn,
    })),
  };
  const lost: readonly (readonly [Lost, boolean])[] = [
    ['lost-rules', conditionalRules.length < rules.length],
    ['lost-validations', dataValidations.length < takes.length],
    ['lost-drawings', hasOthers],
  ];
  return { written, lost: lost.flatMap(([what, is]) => (is ? [what] : [])) };
}
