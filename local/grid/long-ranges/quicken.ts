import { ICommandService } from '@univerjs/core';
import {
  type BaseAstNode,
  type BaseValueObject,
  Interpreter,
  SetFormulaCalculationStartMutation,
} from '@univerjs/preset-sheets-core';
import { RowFinder } from '../../../core/workbook/evaluate/criteria.ts';
import type { Grid } from '../univer/create-grid.ts';
import { columnReader } from './columns.ts';
import { conditional, conditionalFunctions } from './conditional.ts';
import { NotHere, type Work } from './node-values.ts';
import { sumProduct } from './sum-product.ts';

/** The part of the grid's interpreter that computes one node of a formula, after the nodes below it. */
type Computes = { _execute(node: BaseAstNode, offsetX?: number, offsetY?: number): number };

const FUNCTION = 4;

/**
 * Computes SUMIFS, COUNTIFS, SUMPRODUCT and their like over long columns in bare loops. The grid makes an object of
 * every cell of every range for every operator, which takes minutes where a workbook stands on 100,000 rows. What is
 * not done here, such as conditions about texts, is computed the grid's own way, with the same result.
 */
export function quickenLongRanges({ services }: Grid): void {
  const interpreter = services.get(Interpreter) as unknown as Computes;
  const own = interpreter._execute.bind(interpreter);
  const columns = columnReader();
  const known: Work['known'] = new Map();
  let finder = new RowFinder();
  services.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (id !== SetFormulaCalculationStartMutation.id) return;
    columns.forget();
    known.clear();
    finder = new RowFinder();
  });
  interpreter._execute = (node, offsetX = 0, offsetY = 0) => {
    if (node.nodeType !== FUNCTION) return own(node, offsetX, offsetY);
    const work: Work = { columns, known, compute: (part) => void interpreter._execute(part, offsetX, offsetY) };
    const value = quickly(node, work, finder);
    if (value === null) return own(node, offsetX, offsetY);
    node.setValue(value);
    return 0;
  };
}

/** null where the grid has to compute it. */
function quickly(node: BaseAstNode, work: Work, finder: RowFinder): BaseValueObject | null {
  const name = node.getToken().toUpperCase();
  const isConditional = conditionalFunctions.includes(name);
  if (!isConditional && name !== 'SUMPRODUCT') return null;
  try {
    const given = node.getChildren();
    return isConditional ? conditional(name, given, work, finder) : sumProduct(given, work);
  } catch (error) {
    if (error instanceof NotHere) return null;
    throw error;
  }
}
