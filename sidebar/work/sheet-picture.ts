import { locales } from '../../core/locales/index.ts';
import type { Language } from '../../core/values/language.ts';
import type { Evaluator } from '../../core/workbook/evaluate/evaluate.ts';
import type { RangeReference } from '../../core/workbook/formula.ts';
import type { Area, Chart, Role, SheetPlan, Style, Tone } from '../../core/workbook/plan.ts';
import { shownNumber } from '../../core/workbook/shown-number.ts';

/** The first rows and columns of a sheet as it would look, with its real numbers, and its charts as simple lines. */
export type SheetPicture = Readonly<{
  key: string;
  title: string;
  /** Whether its first column is at the right. */
  rightToLeft: boolean;
  /** Whether its cells are read from right to left, as in Arabic they are on any sheet. */
  readsRightToLeft: boolean;
  rows: readonly (readonly PictureCell[])[];
  charts: readonly ChartPicture[];
}>;

export type PictureCell = Readonly<{
  text: string;
  role: Role | null;
  tone: Tone | null;
  isNumber: boolean;
  /** Columns that it stands across. */
  span: number;
  /** It stands over the empty cells before it: a mark over a column that other cells follow. */
  atEnd: boolean;
  /** The values of a sparkline in the cell; empty where there is none. */
  line: readonly (number | null)[];
}>;

export type ChartPicture = Readonly<{
  kind: Chart['kind'];
  title: string;
  description: string;
  series: readonly (readonly (number | null)[])[];
}>;

const ROWS_LOOKED_AT = 60;
const MOST_ROWS = 16;
const MOST_COLUMNS = 6;
const MOST_CHARTS = 2;

/** A longer title or sentence may stand over the empty cells beside it, as it does in a spreadsheet. */
const spreadingRoles = new Set<Role>(['title', 'subtitle', 'note', 'group', 'sentence', 'goal']);

/** Pictures a sheet. Rows without content there are left out. */
export function sheetPicture(sheet: SheetPlan, evaluator: Evaluator, language: Language): SheetPicture {
  const draw = cellDrawer(sheet, evaluator, language);
  const all = Array.from({ length: ROWS_LOOKED_AT }, (_, row) =>
    Array.from({ length: MOST_COLUMNS }, (_, column) => draw(row, column)),
  );
  const told = all.filter((row, at) => saysSomething(row) || marks(row, all[at + 1])).slice(0, MOST_ROWS);
  return {
    key: sheet.key,
    title: sheet.title,
    rightToLeft: sheet.rightToLeft,
    readsRightToLeft: locales[language].conventions.direction === 'rtl',
    rows: told.map((row) => joined(withMark(row))),
    charts: sheet.charts.slice(0, MOST_CHARTS).map((chart) => chartPicture(chart, sheet.key, evaluator)),
  };
}

const isFilled = ({ text, line }: PictureCell): boolean => text !== '' || line.length > 0;

/** A label alone, whose cells stand further along, says nothing here. */
const saysSomething = (row: readonly PictureCell[]): boolean =>
  row.filter(isFilled).length > 1 ||
  row.some((cell) => isFilled(cell) && cell.role !== 'note' && spreadingRoles.has(cell.role ?? 'data'));

/** A note over a column's head, such as that its period is not over. */
const marks = (row: readonly PictureCell[], below: readonly PictureCell[] = []): boolean =>
  row.some((cell, column) => isFilled(cell) && cell.role === 'note' && below[column]?.role === 'header');

const holds = ({ row, column, lastRow, lastColumn }: Area, atRow: number, atColumn: number): boolean =>
  atRow >= row && atRow <= lastRow && atColumn >= column && atColumn <= lastColumn;

function cellDrawer(sheet: SheetPlan, evaluator: Evaluator, language: Language) {
  const { conventions } = locales[language];
  return (row: number, column: number): PictureCell => {
    const value = evaluator.cellValue(sheet.key, row, column);
    const style = styleAt(sheet, row, column);
    const isNumber = typeof value === 'number';
    const text = isNumber
      ? shownNumber(value, style.format ?? { kind: 'general' }, conventions)
      : typeof value === 'object'
        ? (value?.error ?? '')
        : String(value);
    const rule = sheet.rules.find((each) => holds(each, row, column) && each.text !== '' && text.startsWith(each.text));
    const spark = sheet.sparklines.find((each) => each.row === row && each.column === column);
    const line = spark ? numbersOf(spark.values, sheet.key, evaluator) : [];
    return { text, role: style.role ?? null, tone: rule?.tone ?? null, isNumber, span: 1, atEnd: false, line };
  };
}

/** A later style wins over an earlier, property by property. */
function styleAt({ styles }: SheetPlan, row: number, column: number): Style {
  return Object.assign({}, ...styles.filter((area) => holds(area, row, column)).map(({ style }) => style));
}

/** A row that begins with a note somewhere along it: the empty cells before are its room, so that it is seen whole. */
function withMark(cells: readonly PictureCell[]): readonly PictureCell[] {
  const at = cells.findIndex(isFilled);
  const mark = cells[at];
  if (mark === undefined || at === 0 || mark.role !== 'note') return cells;
  return [{ ...mark, span: at + 1, atEnd: true }, ...cells.slice(at + 1)];
}

/** Titles take the empty cells after them; figures stay in their columns. */
function joined(cells: readonly PictureCell[]): readonly PictureCell[] {
  const row: PictureCell[] = [];
  for (const cell of cells) {
    const last = row.at(-1);
    if (last && !isFilled(cell) && spreads(last)) row[row.length - 1] = { ...last, span: last.span + 1 };
    else row.push(cell);
  }
  return row;
}

const spreads = ({ role, text, isNumber, atEnd }: PictureCell): boolean =>
  role !== null && spreadingRoles.has(role) && text !== '' && !isNumber && !atEnd;

const chartPicture = (
  { kind, title, description, series }: Chart,
  key: string,
  evaluator: Evaluator,
): ChartPicture => ({
  kind,
  title,
  description,
  series: series.map(({ values }) => numbersOf(values, key, evaluator)),
});

function numbersOf(range: RangeReference, own: string, evaluator: Evaluator): readonly (number | null)[] {
  const found: (number | null)[] = [];
  for (let row = range.row; row <= range.lastRow; row += 1)
    for (let column = range.column; column <= range.lastColumn; column += 1) {
      const value = evaluator.cellValue(range.sheet ?? own, row, column);
      found.push(typeof value === 'number' ? value : null);
    }
  return found;
}
