import type { SheetSnapshot, WorkbookSnapshot } from '../host/snapshot.ts';
import type { DayNumber } from '../values/day-number.ts';
import type { Language } from '../values/language.ts';
import { averagesOfRates } from './averages-of-rates.ts';
import { customFunctions } from './custom-functions.ts';
import { editedFormulas } from './edited-formulas.ts';
import { errorValues } from './error-values.ts';
import { type Finding, findingCodes, plainFinding } from './finding.ts';
import { formulaCells, widthOf } from './formula-cells.ts';
import { type Alike, groupFindings } from './group-findings.ts';
import { numberColumns } from './number-columns.ts';
import { neglectedObjectives } from './objectives.ts';
import { staleReportDates } from './report-dates.ts';
import { shortRanges } from './short-ranges.ts';

/** What the share check goes by. */
export type ShareCheckOptions = Readonly<{
  /** The present day, by the person's own clock. */
  today: DayNumber;
  /** What separates arguments in the host's formulas. */
  separator: ';' | ',';
  /** Decides how numbers that can be read in two ways are written. */
  language: Language;
}>;

/** Cells that are looked through before the caller has a turn again. */
const CELLS_A_STEP = 1000;

/**
 * Looks through a workbook for whatever breaks or misleads once it is shared. It pauses often, giving the share that is
 * done, and ends with everything found, by kind, sheet and place.
 */
export function* shareCheckSteps(
  workbook: WorkbookSnapshot,
  options: ShareCheckOptions,
): Generator<number, readonly Finding[], void> {
  const alike: Alike[] = [];
  const found: Finding[] = [...neglectedObjectives(workbook, options.today)];
  for (const [at, sheet] of workbook.sheets.entries()) {
    const share = (part: number): number => (at + part) / workbook.sheets.length;
    if (sheet.isUnread) found.push(plainFinding('not-looked-at', sheet.title, 0, 0, sheet.title));
    found.push(...staleReportDates(sheet, options.today));
    alike.push(...editedFormulas(sheet));
    const height = Math.max(sheet.values.length, sheet.formulas.length);
    const width = widthOf(sheet);
    const rows = Math.max(1, Math.floor(CELLS_A_STEP / Math.max(1, width)));
    for (let row = 0; row < height; row += rows) {
      alike.push(...formulaFindings(workbook, sheet, [row, row + rows], options.separator));
      yield share((0.5 * row) / height);
    }
    // Sheets of ours hold typed numbers, and texts that people are asked for.
    if (sheet.key !== null) continue;
    const columnFindings = numberColumns(sheet, options.language);
    for (let column = 0; column < width; column += 1) {
      found.push(...columnFindings(column));
      yield share(0.5 + (0.5 * column) / width);
    }
  }
  return inOrder([...groupFindings(alike), ...found], workbook);
}

/** The same in one go, for callers that need not share their time. */
export function shareCheck(workbook: WorkbookSnapshot, options: ShareCheckOptions): readonly Finding[] {
  const steps = shareCheckSteps(workbook, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function formulaFindings(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  [from, to]: readonly [from: number, to: number],
  separator: ';' | ',',
): readonly Alike[] {
  const cells = formulaCells(sheet, from, to);
  return [
    ...customFunctions(sheet, cells, separator),
    ...errorValues(sheet, cells, from, to),
    ...averagesOfRates(sheet, cells, workbook),
    ...shortRanges(sheet, cells, workbook),
  ];
}

function inOrder(found: readonly Finding[], { sheets }: WorkbookSnapshot): readonly Finding[] {
  const sheetOf = ({ title }: Finding): number => sheets.findIndex((sheet) => sheet.title === title);
  const key = (finding: Finding): readonly number[] => [
    findingCodes.indexOf(finding.code),
    sheetOf(finding),
    finding.row,
    finding.column,
  ];
  return found
    .map((finding) => ({ finding, places: key(finding) }))
    .sort((a, b) => a.places.reduce((difference, place, at) => difference || place - (b.places[at] as number), 0))
    .map(({ finding }) => finding);
}
