import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { Validation } from '../../../core/workbook/plan.ts';
import { type FormulaStyle, printFormula } from '../../../core/workbook/print-formula.ts';
import { rangeOf } from './grid-range.ts';

/** What a cell takes, as the grid keeps it. */
export function validationData(validation: Validation, id: string, style: FormulaStyle): ISheetDataValidationRule {
  const { kind, hint } = validation;
  return {
    uid: id,
    ranges: [rangeOf(validation)],
    allowBlank: true,
    ...(hint === undefined ? {} : { showInputMessage: true, prompt: hint }),
    ...(kind === 'any' ? { type: DataValidationType.ANY } : criterion(validation, style)),
  };
}

type Criterion = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;

function criterion(validation: Exclude<Validation, { kind: 'any' }>, style: FormulaStyle): Criterion {
  const stop = { showErrorMessage: true, errorStyle: DataValidationErrorStyle.STOP };
  switch (validation.kind) {
    case 'list':
      return {
        type: DataValidationType.LIST,
        formula1: `=${printFormula(validation.range, style)}`,
        renderMode: DataValidationRenderMode.ARROW,
        showDropDown: true,
        ...(validation.allowsOthers ? { errorStyle: DataValidationErrorStyle.INFO } : stop),
      };
    case 'date':
      return {
        type: DataValidationType.DATE,
        operator: DataValidationOperator.GREATER_THAN,
        formula1: '1',
        ...stop,
      };
    case 'number':
      return {
        type: DataValidationType.DECIMAL,
        operator: DataValidationOperator.BETWEEN,
        formula1: '-1000000000000000',
        formula2: '1000000000000000',
        ...stop,
      };
  }
}
