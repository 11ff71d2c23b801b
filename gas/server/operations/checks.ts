import type { CellCheck, FinishOperation } from '../../protocol/operations.ts';
import { sheetNamed } from '../reading/workbook.ts';
import type { Doing } from './do-operation.ts';
import { growToAreas } from './room.ts';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Any number that a sheet of ours has, as the .xlsx host says it. */
const MOST_NUMBER = 1e15;

function ruled(builder: Builder, ownTitle: string, check: CellCheck): Builder {
  switch (check.kind) {
    case 'list': {
      const { title, area } = check.list;
      growToAreas(title ?? ownTitle, [area]);
      const list = sheetNamed(title ?? ownTitle).getRange(area);
      return builder.requireValueInRange(list, true).setAllowInvalid(check.allowsOthers);
    }
    case 'date':
      return builder.requireDate().setAllowInvalid(false);
    case 'number':
      return builder.requireNumberBetween(-MOST_NUMBER, MOST_NUMBER).setAllowInvalid(false);
    default:
      // Takes anything, and has a hint.
      return builder.requireFormulaSatisfied('=TRUE()').setAllowInvalid(true);
  }
}

/** Says what cells take, in place of what was said of them before. */
export function setChecks({ title, checks }: Extract<FinishOperation, { do: 'checks' }>, { undo }: Doing): void {
  const sheet = sheetNamed(title);
  growToAreas(
    title,
    checks.map(({ area }) => area),
  );
  for (const check of checks) {
    const range = sheet.getRange(check.area);
    const before = range.getDataValidations();
    const builder = ruled(SpreadsheetApp.newDataValidation(), title, check);
    if (check.hint !== null) builder.setHelpText(check.hint);
    undo.push(() => range.setDataValidations(before));
    range.setDataValidation(builder.build());
  }
}
