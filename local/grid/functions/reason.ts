import type { ICellData, Nullable } from '@univerjs/core';
import { ERROR_TYPE_SET, type ErrorType } from '@univerjs/preset-sheets-core';
import { isNoAnswer, type NoAnswer } from '../../../core/values/no-answer.ts';

/** What a cell carries beside its error: why there is no answer, as data. */
export const withReason = (reason: NoAnswer): Record<string, unknown> => ({ reason });

/** Why a cell shows an error; null where it shows none, or one that is not of our functions. */
export function reasonOf(cell: Nullable<ICellData>): NoAnswer | null {
  if (!ERROR_TYPE_SET.has(cell?.v as ErrorType)) return null;
  const reason: unknown = cell?.custom?.reason;
  return isNoAnswer(reason) ? reason : null;
}
