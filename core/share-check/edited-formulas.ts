import type { SheetSnapshot } from '../host/snapshot.ts';
import { cellsFix, plainFinding } from './finding.ts';
import { formulaAt, valueAt } from './formula-cells.ts';
import type { Alike } from './group-findings.ts';

/** A formula that was written to a sheet of ours and that nobody is meant to type over, in the host's words. */
type WrittenFormula = Readonly<{ row: number; column: number; text: string }>;

/** What was written, by the key of the sheet. */
export type WrittenFormulas = Readonly<Record<string, readonly WrittenFormula[]>>;

/** Cells of our sheets where a formula was written and a plain value stands now: it no longer follows the data. */
export function editedFormulas(sheet: SheetSnapshot, written: WrittenFormulas): readonly Alike[] {
  return (written[sheet.key ?? ''] ?? []).flatMap(({ row, column, text }): Alike[] => {
    const value = valueAt(sheet, row, column);
    if (value === null || formulaAt(sheet, row, column) !== null) return [];
    const fixes = cellsFix('written-formula', sheet.title, [{ row, column, content: { kind: 'host-formula', text } }]);
    return [
      { like: '', finding: { ...plainFinding('edited-formula', sheet.title, row, column, String(value)), fixes } },
    ];
  });
}
