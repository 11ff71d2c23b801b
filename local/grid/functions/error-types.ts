import { ErrorType } from '@univerjs/preset-sheets-core';
import type { NoAnswerCode } from '../../../core/values/no-answer.ts';

/** The error that a cell shows for each reason why there is no answer; the same ones as in Excel. */
export const errorTypes: Readonly<Record<NoAnswerCode, ErrorType>> = {
  'no-data': ErrorType.NA,
  'zero-denominator': ErrorType.DIV_BY_ZERO,
  'not-a-number': ErrorType.VALUE,
  'out-of-range': ErrorType.NUM,
  'not-a-date': ErrorType.VALUE,
  'shape-mismatch': ErrorType.VALUE,
  'not-additive': ErrorType.VALUE,
  'too-little-history': ErrorType.NA,
};
