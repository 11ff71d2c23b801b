import type { IUnitRange } from '@univerjs/core';
import type { IFormulaDependencyTree } from '@univerjs/preset-sheets-core';
import { newReaders } from './readers.ts';

/** What the grid knows of one formula, and the cells that it reads. */
type KnownFormula = Readonly<{
  tree: IFormulaDependencyTree;
  reads: readonly IUnitRange[];
  /** Whether its value may differ though nothing that it reads changed, as with RAND. */
  isVolatile: boolean;
}>;

/** The formulas of the workbook as they were computed last. */
export type KnownFormulas = Readonly<{
  put(formula: KnownFormula): void;
  /** The formula of a cell is gone, or about to be another one. */
  remove(cell: string): void;
  /**
   * What has to be computed once cells changed, each formula after those that read its value, so that taking from the
   * end computes it first; null where formulas go round in a circle.
   */
  affectedBy(changed: readonly IUnitRange[]): IFormulaDependencyTree[] | null;
}>;

/** Names a cell. */
export const cellKey = (unitId: string, sheetId: string, row: number, column: number): string =>
  `${unitId} ${sheetId} ${row} ${column}`;

export function knownFormulas(): KnownFormulas {
  const byCell = new Map<string, KnownFormula>();
  const volatile = new Set<KnownFormula>();
  const readers = newReaders<KnownFormula>();
  const inCells = ({ unitId, sheetId, range }: IUnitRange): readonly KnownFormula[] => {
    const found: KnownFormula[] = [];
    for (let row = range.startRow; row <= range.endRow; row += 1)
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        const formula = byCell.get(cellKey(unitId, sheetId, row, column));
        if (formula) found.push(formula);
      }
    return found;
  };
  return {
    put(formula) {
      const { tree, reads, isVolatile } = formula;
      // Rules and lists have formulas too, but stand in no cell.
      if (isInCell(tree)) byCell.set(cellKey(tree.unitId, tree.subUnitId, tree.row, tree.column), formula);
      if (isVolatile) volatile.add(formula);
      readers.add(formula, reads);
    },
    remove(cell) {
      const formula = byCell.get(cell);
      if (formula === undefined) return;
      byCell.delete(cell);
      volatile.delete(formula);
      readers.remove(formula, formula.reads);
    },
    affectedBy(changed) {
      const first = [...volatile, ...changed.flatMap((range) => [...inCells(range), ...readers.of(range)])];
      return inOrder(first, ({ tree }) => (isInCell(tree) ? readers.of(cellOf(tree)) : []));
    },
  };
}

const isInCell = ({ type }: IFormulaDependencyTree): boolean => type === 0;

const cellOf = ({ unitId, subUnitId, row, column }: IFormulaDependencyTree): IUnitRange => ({
  unitId,
  sheetId: subUnitId,
  range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
});

type Visit = Readonly<{ formula: KnownFormula; readers: Iterator<KnownFormula> }>;

/** Without calling itself: chains of formulas may be as long as a sheet. */
function inOrder(
  first: readonly KnownFormula[],
  readersOf: (formula: KnownFormula) => readonly KnownFormula[],
): IFormulaDependencyTree[] | null {
  const ordered: IFormulaDependencyTree[] = [];
  const state = new Map<KnownFormula, 'open' | 'done'>();
  const path: Visit[] = [];
  const enter = (formula: KnownFormula): void => {
    state.set(formula, 'open');
    path.push({ formula, readers: readersOf(formula)[Symbol.iterator]() });
  };
  for (const start of first) {
    if (!state.has(start)) enter(start);
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const { value: next, done } = visit.readers.next();
      if (done) {
        state.set(visit.formula, 'done');
        ordered.push(visit.formula.tree);
        path.pop();
      } else if (state.get(next) === 'open') return null;
      else if (!state.has(next)) enter(next);
    }
  }
  return ordered;
}
