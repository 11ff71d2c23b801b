import { type Injector, IUniverInstanceService, type Workbook } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/preset-sheets-data-validation';

/**
 * Lets the grid check nothing on sheets that are gone: it asks once the page is idle, and fails in front of the person
 * where the sheet was removed in between. The service takes no other in its place, so its method is wrapped.
 */
export function makeValidationPatient(services: Injector): void {
  const validator = services.get(SheetsDataValidationValidatorService);
  const check = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unitId, sheetId, ranges) => {
    const workbook = services.get(IUniverInstanceService).getUnit<Workbook>(unitId);
    return workbook?.getSheetBySheetId(sheetId) ? check(unitId, sheetId, ranges) : [];
  };
}
