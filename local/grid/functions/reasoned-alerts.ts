import { CellAlertManagerService, type ICellAlert } from '@univerjs/preset-sheets-core';

type Location = ICellAlert['location'];

/** Room for the longest of our sentences. */
const size = { width: 280, height: 110 };

/** The alerts that the grid shows over cells with errors, with what we know of the cell in place of its own words. */
export function reasonedAlerts(reasonAt: (location: Location) => string | null): typeof CellAlertManagerService {
  return class extends CellAlertManagerService {
    override showAlert(alert: ICellAlert): void {
      const message = reasonAt(alert.location);
      super.showAlert(message === null ? alert : { ...alert, ...size, message });
    }
  };
}
