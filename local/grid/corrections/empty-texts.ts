import { CellValueType } from '@univerjs/core';
import { BaseReferenceObject } from '@univerjs/preset-sheets-core';

/**
 * Has a formula that came to an empty text count as a text for those that read it in the same calculation. The grid
 * takes it for an empty cell there, and so for 0: ""<3 was TRUE.
 */
export function keepEmptyTexts(): void {
  const own = BaseReferenceObject.prototype.getCellData;
  BaseReferenceObject.prototype.getCellData = function getCellData(row, column) {
    const cell = own.call(this, row, column);
    if (cell?.v !== '' || cell.t !== CellValueType.STRING || cell.f) return cell;
    const isComputed = this.getCurrentRuntimeSheetData()?.getValue(row, column) === cell;
    // A cell with a formula is never taken for an empty one.
    return isComputed ? { ...cell, f: '=""' } : cell;
  };
}
