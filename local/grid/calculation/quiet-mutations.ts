import { CommandType, type ICommandInfo } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetFormulaDataMutation,
  SetRangeValuesMutation,
  SetTriggerFormulaCalculationStartMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/preset-sheets-core';

/** They leave every formula in its place and with its meaning, or tell which ones they change. */
const quiet: ReadonlySet<string> = new Set([
  SetRangeValuesMutation.id,
  SetFormulaDataMutation.id,
  SetArrayFormulaDataMutation.id,
  SetFormulaCalculationStartMutation.id,
  SetFormulaCalculationStopMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationResultMutation.id,
  SetTriggerFormulaCalculationStartMutation.id,
  SetWorksheetColWidthMutation.id,
  SetWorksheetRowHeightMutation.id,
  SetWorksheetRowAutoHeightMutation.id,
  SetWorksheetRowIsAutoHeightMutation.id,
]);

const ofWholeSheets: ReadonlySet<string> = new Set([InsertSheetMutation.id, RemoveSheetMutation.id]);

/** Rules, lists and drawings stand beside the cells; the grid's editor keeps what is being typed as a document. */
const besideCells = /^doc\.|conditional|validation|drawing|other-formula/;

/** Whether what formulas read may have changed in a way that only looking at all of them finds out. */
export const mayChangeReferences = ({ id, type }: Readonly<ICommandInfo>): boolean =>
  type === CommandType.MUTATION && !quiet.has(id) && !id.startsWith('doc.');

/** Whether cells of a sheet may have moved. */
export const mayMoveCells = (command: Readonly<ICommandInfo>): boolean =>
  mayChangeReferences(command) && !ofWholeSheets.has(command.id) && !besideCells.test(command.id);
