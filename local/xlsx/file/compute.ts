import { createEvaluator } from '../../../core/workbook/evaluate/evaluate.ts';
import type { Value } from '../../../core/workbook/evaluate/value.ts';
import { call, type Formula } from '../../../core/workbook/formula.ts';
import type { CellContent, SheetPlan, WorkbookPlan } from '../../../core/workbook/plan.ts';
import type { PortableFunction } from '../../../core/workbook/portable-functions.ts';
import { draftSheet } from '../../../core/workbook/sheet-draft.ts';
import type { SheetSnapshot } from '../../../core/workbook/snapshot.ts';
import { addPatch, type CellPatches, patchedCells } from './patch-cells.ts';
import { sheetSnapshot } from './snapshot.ts';
import type { StepContext, Uncomputed } from './step.ts';
import { sheetTitled, textAt, type WorkbookFile, withText } from './workbook-file.ts';

/** Nobody knows what a formula gives that has no value yet: what reads it can't be computed, and fails. */
const unknown: Formula = { kind: 'call', name: String('UNKNOWN') as PortableFunction, arguments: [] };

/** So many formulas that can't be computed are tried before the rest is left to programs. */
const MOST_FAILURES = 30;

/** A sheet of a file as core computes with it: `own` are formulas of ours on it, `missing` stands for unknown values. */
export function sheetAsPlan(
  snapshot: SheetSnapshot,
  key: string,
  { own = [], missing = call('NA') }: Readonly<{ own?: readonly Uncomputed[]; missing?: Formula }> = {},
): SheetPlan {
  const { values, formulas, title } = snapshot;
  const cell = (row: number, column: number, content: CellContent) => ({ row, column, rows: [[content]] });
  const withoutValue = formulas.flatMap((texts, row) =>
    texts.flatMap((text, column) =>
      text !== null && (values[row]?.[column] ?? null) === null ? [cell(row, column, missing)] : [],
    ),
  );
  const columns = (values[0] ?? []).map((_, column) => values.map((row) => row[column] ?? null));
  return {
    ...draftSheet(key, title).finish({ columnBlocks: [{ row: 0, column: 0, columns }] }),
    blocks: [...withoutValue, ...own.map(({ row, column, formula }) => cell(row, column, formula))],
  };
}

/** Gives the formulas that a change wrote their values, where all that they read is known. */
export function withComputed(file: WorkbookFile, { uncomputed, titles, today }: StepContext): WorkbookFile {
  if (uncomputed.length === 0) return file;
  const keys = new Map(Object.entries(titles).map(([key, title]) => [title.toLowerCase(), key]));
  const keyOf = (title: string): string => keys.get(title.toLowerCase()) ?? `sheet:${title}`;
  const involved = new Set([...Object.values(titles), ...uncomputed.map(({ title }) => title)]);
  const last = [...new Map(uncomputed.map((each) => [`${each.title}!${each.row},${each.column}`, each])).values()];
  const isThere = ({ title, row, column, text }: Uncomputed): boolean => {
    const sheet = sheetTitled(file, title);
    return sheet !== null && sheetSnapshot(file, sheet).formulas[row]?.[column] === `=${text}`;
  };
  // A later step may have moved it, or written over it.
  const written = last.filter(isThere);
  const sheets = [...involved].flatMap((title) => {
    const sheet = sheetTitled(file, title);
    if (sheet === null) return [];
    const own = written.filter((each) => each.title === sheet.title);
    return [sheetAsPlan(sheetSnapshot(file, sheet), keyOf(sheet.title), { own, missing: unknown })];
  });
  const patches = new Map<string, CellPatches>();
  const valueAt = valueFinder({ language: 'en', title: '', sheets }, today);
  for (const { title, row, column, text } of written) {
    const value = valueAt(keyOf(title), row, column);
    if (value === undefined) continue;
    const ofSheet = patches.get(title) ?? new Map();
    patches.set(title, ofSheet);
    addPatch(ofSheet, row, column, { content: { formula: text, value: value ?? '' } });
  }
  return [...patches].reduce((made, [title, cells]) => {
    const path = sheetTitled(made, title)?.path;
    return path === undefined ? made : withText(made, path, patchedCells(textAt(made, path), cells));
  }, file);
}

/** What finds the value of a cell; undefined where it reads what nobody knows. */
function valueFinder(
  plan: WorkbookPlan,
  today: number,
): (sheet: string, row: number, column: number) => Value | undefined {
  let evaluator = createEvaluator(plan, today);
  let failures = 0;
  return (sheet, row, column) => {
    if (failures > MOST_FAILURES) return undefined;
    try {
      return evaluator.cellValue(sheet, row, column);
    } catch {
      // What it was in the middle of it would take for a circle from now on.
      evaluator = createEvaluator(plan, today);
      failures += 1;
      return undefined;
    }
  };
}
