/** Excel's own codes, and `NotServed` for what this Excel does not know. */
export type ExcelErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotServed'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'RangeExceedsLimit';

/** Why a batch stopped. */
export class ExcelError extends Error {
  readonly code: ExcelErrorCode | string;

  constructor(code: ExcelErrorCode | string, message: string) {
    super(message);
    this.code = code;
  }
}

export function invalid(message: string): never {
  throw new ExcelError('InvalidArgument', message);
}

export function missing(message: string): never {
  throw new ExcelError('ItemNotFound', message);
}
