import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import { functions } from '../../../core/functions/index.ts';
import type { FunctionResult, FunctionValue, SheetFunction } from '../../../core/functions/sheet-function.ts';
import { isNoAnswer, type NoAnswer, noAnswer } from '../../../core/values/no-answer.ts';
import { errorTypes } from './error-types.ts';
import { withReason } from './reason.ts';

/**
 * One of our functions as the grid's engine calls it, under its bare name. Never throws: an exception would end the
 * calculation of the whole workbook.
 */
export class CoreFunction extends BaseFunction {
  private readonly function: SheetFunction;

  constructor(name: string) {
    super(name);
    const found = functions.get(name);
    if (found === undefined) throw new Error(`There is no function ${name}`);
    this.function = found;
    this.minParams = 0;
    this.maxParams = found.parameters.length;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    // An error in a cell that is passed alone goes on to the result, as with the spreadsheet's own functions.
    const error = given.map(single).find((value) => value.isError());
    if (error !== undefined) return error;
    try {
      return resultObject(this.function.run(given.map(argument)));
    } catch {
      return new ErrorValueObject(ErrorType.CALC);
    }
  }
}

/** A range of one cell is that cell: the engine hands references over as ranges, whatever their size. */
function single(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  const isOne = array.getRowCount() === 1 && array.getColumnCount() === 1;
  return isOne ? (array.get(0, 0) ?? value) : value;
}

/** A blank is not zero, which the engine's own objects for it say. */
function argument(given: BaseValueObject): unknown {
  const value = single(given);
  if (!value.isArray()) return plain(value);
  const array = value as ArrayValueObject;
  // One cell that holds nothing is left out of the array altogether.
  if (array.getRowCount() === 1 && array.getColumnCount() === 1) return null;
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => plain(array.get(row, column))),
  );
}

const plain = (value: Nullable<BaseValueObject>): unknown => (!value || value.isNull() ? null : value.getValue());

function resultObject(result: FunctionResult): BaseValueObject {
  if (!Array.isArray(result)) return valueObject(result as FunctionValue);
  const rows = result as readonly (readonly FunctionValue[])[];
  if (rows.length === 0) return errorObject(noAnswer('no-data'));
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(valueObject)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function valueObject(value: FunctionValue): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  return isNoAnswer(value) ? errorObject(value) : StringValueObject.create(value);
}

/** Made anew each time: the engine's own factory shares one error of a kind among all cells, with one reason. */
const errorObject = (reason: NoAnswer): BaseValueObject =>
  new ErrorValueObject(errorTypes[reason.code]).withCustomData(withReason(reason));
