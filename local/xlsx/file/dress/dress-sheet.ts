import { noDress, type SheetDress } from '../../../../core/workbook/change.ts';
import type { Area, SheetPlan, Style, StyledArea } from '../../../../core/workbook/plan.ts';
import { cellArea, draftSheet } from '../../../../core/workbook/sheet-draft.ts';
import { rowHeight } from '../../render.ts';
import { findWorksheet } from '../find-sheet.ts';
import { mergeStyles } from '../merge-styles.ts';
import { addPatch, type CellPatches, patchedCells } from '../patch-cells.ts';
import { cellsOf, rowsOf, sheetDataOf } from '../sheet-cells.ts';
import type { Done, Step, StepContext } from '../step.ts';
import { fittedSheet, textsOf } from '../transplant-sheet.ts';
import { type FileSheet, textAt, type WorkbookFile, withText } from '../workbook-file.ts';
import { attributeOf, childOf, rootOf, type XmlElement } from '../xml.ts';
import { withCharts } from './charts.ts';
import { withFilter } from './filter.ts';
import { withHeights, withWidths } from './lines.ts';
import { withRules } from './rules.ts';
import { withSparklines } from './sparklines.ts';
import { withValidations } from './validations.ts';

/**
 * Gives what came in on a sheet its look: all is rendered as on a new sheet and carried over. Taken back in other words
 * than its own, which only an undo of an earlier visit does, looks stay.
 */
export async function dressSheet(
  file: WorkbookFile,
  { title, dress }: Step<'dress'>,
  context: StepContext,
): Promise<Done> {
  const sheet = findWorksheet(file, title);
  const key = Object.keys(context.titles).find((each) => context.titles[each] === sheet.title) ?? sheet.key ?? title;
  const isRightToLeft = runsFromRight(textAt(file, sheet.path));
  const plans = [
    dressPlan(dress, key, sheet.title, isRightToLeft),
    palettePlan(dress.styles, sheet.title, isRightToLeft),
  ];
  const rendered = await context.renderedAlone(plans);
  const [look, palette] = rendered.sheets as readonly [FileSheet, FileSheet];
  const styles = mergeStyles(file, rendered);
  const fitted = (each: FileSheet): string => fittedSheet(textAt(rendered, each.path), styles, textsOf(rendered));
  const own = fitted(look);
  const patches = stylePatches(own, fitted(palette), dress.styles);
  const heights = new Map(dress.tallRows.map(({ row, lines }) => [row, String(rowHeight(lines))]));
  for (const row of heights.keys()) if (!patches.has(row)) addPatch(patches, row, 0, {});
  let xml = patchedCells(textAt(styles.file, sheet.path), patches);
  xml = withHeights(withWidths(xml, dress.widths), heights);
  xml = withSparklines(withValidations(withRules(xml, own), own, dress.validations), own);
  let made = withText(styles.file, sheet.path, xml);
  if (dress.charts !== null) made = withCharts(made, sheet, rendered, look);
  if (dress.filter !== null) made = withFilter(made, sheet, dress.filter);
  return { file: made, inverse: [{ kind: 'dress', title: sheet.title, dress: noDress }] };
}

function runsFromRight(xml: string): boolean {
  const view = childOf(xml, rootOf(xml), 'sheetViews', 'sheetView');
  return ['1', 'true'].includes((view && attributeOf(xml, view, 'rightToLeft')) ?? '');
}

const isLong = ({ style }: StyledArea): boolean => style.role === 'data';

/** What a dress says as a sheet of its own; the looks of long data are told apart by the palette. */
function dressPlan(dress: SheetDress, key: string, title: string, rightToLeft: boolean): SheetPlan {
  const plan = draftSheet(key, title).finish({
    rightToLeft,
    rules: dress.rules,
    validations: dress.validations,
    sparklines: dress.sparklines,
    charts: dress.charts ?? [],
  });
  return { ...plan, styles: dress.styles.filter((area) => !isLong(area)) };
}

/** One cell for each look of long data, in one column. */
function palettePlan(styles: readonly StyledArea[], beside: string, rightToLeft: boolean): SheetPlan {
  const plan = draftSheet('palette', beside === 'A' ? 'B' : 'A').finish({ rightToLeft });
  const looks = styles
    .filter(isLong)
    .map(({ style }, row): StyledArea => ({ ...cellArea(row, 0), style: unroled(style) }));
  return { ...plan, styles: looks };
}

/** The role of long data styles whole columns. */
const unroled = ({ role: _, ...style }: Style): Style => style;

function stylePatches(own: string, palette: string, styles: readonly StyledArea[]): CellPatches {
  const patches: CellPatches = new Map();
  const looks = new Map(stylesIn(palette).map(({ row, style }) => [row, style]));
  for (const [index, area] of styles.filter(isLong).entries()) spread(patches, area, looks.get(index) ?? 0);
  for (const { row, column, style } of stylesIn(own)) addPatch(patches, row, column, { style });
  return patches;
}

function spread(patches: CellPatches, { row, column, lastRow, lastColumn }: Area, style: number): void {
  for (let down = row; down <= lastRow; down += 1)
    for (let right = column; right <= lastColumn; right += 1) addPatch(patches, down, right, { style });
}

const stylesIn = (xml: string): readonly Readonly<{ row: number; column: number; style: number }>[] =>
  [...rowsOf(xml, sheetDataOf(xml) as XmlElement)].flatMap(({ row, element }) =>
    [...cellsOf(xml, element)].map(({ column, style }) => ({ row, column, style: Number(style ?? 0) })),
  );
