import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { formatValue } from 'hucre';
import { cellAddress } from '../../core/workbook/address.ts';
import { createEvaluator, type Evaluator, isFormula } from '../../core/workbook/evaluate/evaluate.ts';
import { isError, type Value } from '../../core/workbook/evaluate/value.ts';
import type { Formula } from '../../core/workbook/formula.ts';
import { numberPattern } from '../../core/workbook/number-format.ts';
import type { CellContent, SheetPlan, WorkbookPlan } from '../../core/workbook/plan.ts';
import { printFormula } from '../../core/workbook/print-formula.ts';
import { exampleOf, examplePlan, fixedToday } from './examples.ts';

/** Of the data itself the header and this many rows are printed. */
const DATA_ROWS = 5;
const LARGEST = 150_000;

const goldens = {
  'google-ads': 'google-ads-en.csv',
  'arabic-funnel': 'funnel-ar.tsv',
  'meta-ads-turkish': 'meta-ads-tr.csv',
} as const;

type PlacedCell = Readonly<{ row: number; column: number; content: CellContent }>;

/** The section of a pattern with conditions that a number falls under, since the formatter knows only signs. */
function plainPattern(pattern: string, value: number): string {
  if (!pattern.startsWith('[')) return pattern;
  const sections = pattern.split(';').map((section) => {
    const [, bound, rest = ''] = /^(?:\[<([\d.]+)\])?(.*)$/.exec(section) ?? [];
    return { holds: bound === undefined || value < Number(bound), rest };
  });
  return sections.find(({ holds }) => holds)?.rest ?? pattern;
}

function cellsOf({ blocks, columnBlocks }: SheetPlan): readonly PlacedCell[] {
  const short = blocks.flatMap((block) =>
    block.rows.flatMap((contents, down) =>
      contents.map((content, right) => ({ row: block.row + down, column: block.column + right, content })),
    ),
  );
  const long = columnBlocks.flatMap((block) =>
    block.columns.flatMap((contents, right) =>
      contents
        .slice(0, DATA_ROWS)
        .map((content, down) => ({ row: block.row + down, column: block.column + right, content })),
    ),
  );
  return [...short, ...long]
    .filter(({ content }) => content !== null)
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** A value as the cell shows it. */
function shown(value: Value, { styles }: SheetPlan, { row, column }: PlacedCell): string {
  if (isError(value)) return value.error;
  if (typeof value !== 'number') return JSON.stringify(value);
  const formats = styles.filter(
    (area) => area.row <= row && row <= area.lastRow && area.column <= column && column <= area.lastColumn,
  );
  const format = formats.flatMap(({ style }) => style.format ?? []).at(-1);
  return format ? formatValue(value, plainPattern(numberPattern(format), value)) : String(value);
}

/** A formula without its place: equal for cells that hold one formula, copied along. */
const withoutPlace = (formula: Formula, { row, column }: PlacedCell): string =>
  JSON.stringify(formula, (_, part) =>
    part?.kind === 'cell'
      ? {
          ...part,
          row: part.fixedRow ? part.row : part.row - row,
          column: part.fixedColumn ? part.column : part.column - column,
          kind: 'placed',
        }
      : part,
  );

/** The formula, or which of the two cells beside and above it is the same, copied. */
function formulaText(
  cell: PlacedCell,
  cells: ReadonlyMap<string, PlacedCell>,
  { key }: SheetPlan,
  titleOf: (key: string) => string,
): string {
  if (!isFormula(cell.content)) return '';
  const own = withoutPlace(cell.content, cell);
  for (const [row, column] of [
    [cell.row, cell.column - 1],
    [cell.row - 1, cell.column],
  ] as const) {
    const other = column < 0 || row < 0 ? undefined : cells.get(cellAddress(row, column));
    if (other && isFormula(other.content) && withoutPlace(other.content, other) === own)
      return `  = like ${cellAddress(row, column)}`;
  }
  return `  =${printFormula(cell.content, { separator: ';', prefixes: {}, title: titleOf, own: key })}`;
}

function printSheet(sheet: SheetPlan, titleOf: (key: string) => string, evaluator: Evaluator): string {
  const placed = cellsOf(sheet);
  const cells = new Map(placed.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  const lines = placed.map((cell) => {
    const value = evaluator.cellValue(sheet.key, cell.row, cell.column);
    return `${cellAddress(cell.row, cell.column)}  ${shown(value, sheet, cell)}${formulaText(cell, cells, sheet, titleOf)}`;
  });
  const marks = [sheet.rightToLeft ? 'right to left' : [], sheet.hidden ? 'hidden' : []].flat();
  return [`== ${sheet.title}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`, ...lines].join('\n');
}

function printWorkbook(plan: WorkbookPlan): string {
  const titles = new Map(plan.sheets.map(({ key, title }) => [key, title]));
  const evaluator = createEvaluator(plan, fixedToday);
  return plan.sheets
    .filter(({ key }) => key !== 'chart-data')
    .map((sheet) => `${printSheet(sheet, (key) => titles.get(key) ?? key, evaluator)}\n`)
    .join('\n');
}

test.each(Object.entries(goldens))('the workbook %s is as agreed', (name, file) => {
  const golden = new URL(`../golden/workbook-${name}.txt`, import.meta.url);
  const beside = new URL(`${golden.href}.new`);
  const printed = printWorkbook(examplePlan(exampleOf(file)));
  expect(printed.length).toBeLessThan(LARGEST);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(new URL('.', golden), { recursive: true });
    writeFileSync(golden, printed);
  }
  const agreed = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
  if (printed === agreed) {
    rmSync(beside, { force: true });
    return;
  }
  writeFileSync(beside, printed);
  const [was, is] = [agreed.split('\n'), printed.split('\n')];
  const at = is.findIndex((line, index) => line !== was[index]);
  // The first difference is enough to see what changed; the whole is in the file beside the golden.
  expect({ line: at + 1, is: is.slice(at, at + 5), differsIn: `workbook-${name}.txt.new` }).toEqual({
    line: at + 1,
    is: was.slice(at, at + 5),
  });
});
