import type { ICellData } from '@univerjs/core';
import { CellAlertManagerService, type ICellAlert } from '@univerjs/preset-sheets-core';
import { noAnswerMessage } from '../../../core/functions/no-answer-message.ts';
import type { Language } from '../../../core/values/language.ts';
import { reasonOf } from './reason.ts';

type Location = ICellAlert['location'];

/** Room for the longest of our sentences. */
const size = { width: 280, height: 110 };

/** The alerts that the grid shows over cells with errors, with the reason of our functions in place of its own words. */
export function reasonedAlerts(
  language: () => Language,
  cellAt: (location: Location) => ICellData | null,
): typeof CellAlertManagerService {
  return class extends CellAlertManagerService {
    override showAlert(alert: ICellAlert): void {
      const reason = reasonOf(cellAt(alert.location));
      super.showAlert(reason === null ? alert : { ...alert, ...size, message: noAnswerMessage(reason, language()) });
    }
  };
}
