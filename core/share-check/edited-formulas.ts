import type { SheetSnapshot } from '../host/snapshot.ts';
import { objectiveColumns } from '../templates/goals/objective-columns.ts';
import { planColumns } from '../templates/team-plan/columns.ts';
import { isFormulaMark } from '../workbook/ownership/fingerprint.ts';
import { isLayout } from '../workbook/ownership/line-keys.ts';
import { isBlank, presentCell } from '../workbook/ownership/marked-sheet.ts';
import { readMarked } from '../workbook/ownership/read-marked.ts';
import { plainFinding } from './finding.ts';
import type { Alike } from './group-findings.ts';

/** Columns that people fill in, by the key of the sheet: a formula of ours there is a proposal. */
const filledIn: Readonly<Record<string, readonly string[] | 'all'>> = {
  goals: objectiveColumns.filter(({ isInput }) => isInput).map(({ id }) => id),
  'team-plan': planColumns.filter(({ isInput }) => isInput).map(({ id }) => id),
  settings: 'all',
  'check-ins': 'all',
};

/**
 * Cells of our sheets where marks say that a formula was written and a plain value stands now: it no longer follows the
 * data. Building once more tells it too, and there it can be taken back.
 */
export function editedFormulas(sheet: SheetSnapshot): readonly Alike[] {
  const marked = readMarked(sheet);
  if (marked === null || marked.header !== null) return [];
  const inputs = filledIn[marked.key] ?? [];
  if (inputs === 'all') return [];
  const columns = marked.columns.filter(({ key }) => !inputs.includes(key));
  return marked.rows
    .filter(({ key, isGone }) => !isGone && !isLayout(key))
    .flatMap((row) =>
      columns.flatMap((column): Alike[] => {
        if (!isFormulaMark(row.prints[column.ordinal] ?? '')) return [];
        const cell = presentCell(sheet, row.position, column.position);
        if (cell.formula !== null || isBlank(cell)) return [];
        const found = plainFinding('edited-formula', sheet.title, row.position, column.position, String(cell.value));
        return [{ like: '', finding: found }];
      }),
    );
}
