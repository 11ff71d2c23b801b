import type { ChangedCell, ChangeStep } from '../../../../core/host/change.ts';
import { HostFailure } from '../../../../core/host/host-failure.ts';
import { backwardStep, type LineStep, lineChange } from '../../../../core/workbook/shift/line-change.ts';
import { relationsOf } from '../relations.ts';
import { sheetTitled, textAt, type WorkbookFile, withText } from '../workbook-file.ts';
import { shiftedBoxes } from './comments.ts';
import { type Context, mentions } from './context.ts';
import { lostCells, lostFormulas } from './lost-cells.ts';
import { refuseUnpatchable } from './refuse.ts';
import { formulaParts, type PartShift, sheetParts } from './related-parts.ts';
import { shiftedSheet } from './shift-sheet.ts';
import { shiftedTable } from './tables.ts';
import { withoutCalculationOrder, withShiftedNames, withShiftedSources } from './workbook-parts.ts';

/** The file after a step, and the steps that take it back. */
export type Arranged = Readonly<{ file: WorkbookFile; inverse: readonly ChangeStep[] }>;

/**
 * Inserts, deletes or moves whole rows or columns of a sheet. Everything on the sheet goes along: cells, rules,
 * validations, merged cells, links, filters, pages, drawings, comments, tables; and so does every formula of the
 * file, those of names, charts and pivot tables' sources too. What cannot be patched is refused by name before anything
 * is written, as `HostFailure('not-permitted', 'PivotTable1 on Report')`. Values that are kept with formulas stay as
 * they are. The inverse of a deletion brings contents and formulas back, not the looks and comments of what was deleted.
 */
export function arrange(file: WorkbookFile, step: LineStep): Arranged {
  const sheet = sheetTitled(file, step.title);
  if (sheet === null || !sheet.isWorksheet) throw new HostFailure('no-such-sheet', step.title);
  const context: Context = { title: sheet.title, change: lineChange(step), own: sheet.title };
  if (isIdle(step)) return { file, inverse: [] };
  refuseUnpatchable(file, sheet.path, context);
  const back: LineStep = { ...backwardStep(step), title: sheet.title };
  const lost = lostFormulas(context, lineChange(back));
  const gone = lostCells(file, sheet, context.change);
  let done = file;
  for (const { path, title, isWorksheet } of file.sheets) {
    if (!isWorksheet) continue;
    const own = { ...context, own: title };
    done = withText(done, path, shiftedSheet(textAt(done, path), own, lost.watch(title)));
    done = withTables(done, path, own);
  }
  for (const shifts of [sheetParts(done, sheet.path, context), formulaParts(done, context)])
    done = shiftedBy(done, shifts);
  done = withBoxes(done, sheet.path, context);
  done = withoutCalculationOrder(withShiftedSources(withShiftedNames(done, context), context));
  const cells = [...lost.cells(), [sheet.title, gone] as const].filter(([, list]) => list.length > 0);
  return { file: done, inverse: [back, ...cells.map(([title, list]) => setCells(title, list))] };
}

const setCells = (title: string, cells: readonly ChangedCell[]): ChangeStep => ({ kind: 'set-cells', title, cells });

const isIdle = (step: LineStep): boolean =>
  step.count <= 0 ||
  ((step.kind === 'move-rows' || step.kind === 'move-columns') &&
    step.to >= step.from &&
    step.to <= step.from + step.count);

const shiftedBy = (file: WorkbookFile, shifts: ReadonlyMap<string, PartShift>): WorkbookFile =>
  [...shifts].reduce((done, [path, shift]) => withText(done, path, shift(textAt(done, path))), file);

function withTables(file: WorkbookFile, path: string, context: Context): WorkbookFile {
  const tables = relationsOf(file, path).filter(({ type, isExternal }) => type === 'table' && !isExternal);
  return tables.reduce((done, { target }) => {
    const xml = textAt(done, target);
    const isTouched = context.own === context.title || mentions(xml, context.title);
    return isTouched ? withText(done, target, shiftedTable(xml, context)) : done;
  }, file);
}

/** The boxes of the sheet's comments and its controls. */
function withBoxes(file: WorkbookFile, path: string, { change }: Context): WorkbookFile {
  const boxes = relationsOf(file, path).filter(({ type, target }) => type === 'vmlDrawing' && file.parts.has(target));
  if (boxes.length === 0) return file;
  const headers = new Set(headerDrawings(textAt(file, path)));
  return boxes
    .filter(({ id }) => !headers.has(id))
    .reduce((done, { target }) => withText(done, target, shiftedBoxes(textAt(done, target), change)), file);
}

/** Pictures of page headers are drawings too, and stand on no cell. */
const headerDrawings = (xml: string): readonly string[] =>
  [...xml.matchAll(/<(?:[\w.-]+:)?legacyDrawingHF\s[^>]*?:id\s*=\s*["']([^"']+)/g)].map(([, id]) => id ?? '');
