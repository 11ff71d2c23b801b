import type { Sheet, Workbook } from 'hucre/xlsx';
import type { SidebarTexts } from '../../../core/locales/locale.ts';

/** What the way between a file and the grid loses, as the page's words name it. */
export type Lost = Extract<keyof SidebarTexts['page'], `lost-${string}`>;

/** What a file holds that the grid does not take over; of its charts so many were. */
export function lostOf({ sheets, namedRanges = [] }: Workbook, takenCharts: number): readonly Lost[] {
  const some = (test: (sheet: Sheet) => boolean): boolean => sheets.some(test);
  const someCell = (test: (cell: NonNullable<ReturnType<typeof cellsOf>>[number]) => boolean): boolean =>
    some((sheet) => cellsOf(sheet).some(test));
  const found: readonly (readonly [Lost, boolean])[] = [
    ['lost-charts', sheets.reduce((sum, { charts = [] }) => sum + charts.length, 0) > takenCharts],
    ['lost-images', some(({ images = [], backgroundImage }) => images.length > 0 || backgroundImage !== undefined)],
    ['lost-drawings', some(({ textBoxes = [] }) => textBoxes.length > 0)],
    ['lost-comments', someCell(({ comment }) => comment !== undefined)],
    ['lost-pivot-tables', some(({ pivotTables = [] }) => pivotTables.length > 0)],
    ['lost-names', namedRanges.some(({ name }) => !name.startsWith('_xlnm.'))],
    ['lost-protection', some(({ protection }) => protection?.sheet === true)],
    // Where the buttons are is kept; what they filtered by is not.
    ['lost-filters', some(({ autoFilter }) => (autoFilter?.columns ?? []).length > 0)],
    ['lost-rich-text', someCell(({ richText }) => richText !== undefined)],
    ['lost-links', someCell(({ hyperlink }) => hyperlink !== undefined)],
  ];
  return found.flatMap(([what, is]) => (is ? [what] : []));
}

const cellsOf = ({ cells }: Sheet) => [...(cells?.values() ?? [])];
