import type { ChangedCell, ChangeStep, WorkbookChange } from '../../core/host/change.ts';
import { createEvaluator, type Evaluator } from '../../core/workbook/evaluate/evaluate.ts';
import type { Formula } from '../../core/workbook/formula.ts';
import type { CellContent, CellValue, SheetPlan, WorkbookPlan } from '../../core/workbook/plan.ts';
import { printFormula } from '../../core/workbook/print-formula.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot.ts';
import { deleted, inserted, type LineChange, mapReferences, moved } from './model-references.ts';

/** A sheet of the model: its formulas name other sheets by id, so that renaming changes nothing. */
export type ModelSheet = Readonly<{
  id: string;
  title: string;
  hidden: boolean;
  rows: readonly (readonly CellContent[])[];
}>;

/** A workbook in memory that does what spreadsheets do: formulas follow whatever is inserted, deleted and moved. */
export type ModelWorkbook = Readonly<{ sheets: readonly ModelSheet[]; nextId: number }>;

export const emptyWorkbook: ModelWorkbook = { sheets: [], nextId: 1 };

const isFormula = (content: CellContent | undefined): content is Formula =>
  typeof content === 'object' && content !== null;

/** The sheet of this title. */
export function sheetOf({ sheets }: ModelWorkbook, title: string): ModelSheet {
  const found = sheets.find((sheet) => sheet.title.toLowerCase() === title.toLowerCase());
  if (found === undefined) throw new Error(`The workbook has no sheet ${title}`);
  return found;
}

export const withSheet = (book: ModelWorkbook, changed: ModelSheet): ModelWorkbook => ({
  ...book,
  sheets: book.sheets.map((sheet) => (sheet.id === changed.id ? changed : sheet)),
});

export function withContent(
  { rows }: ModelSheet,
  row: number,
  column: number,
  content: CellContent,
): ModelSheet['rows'] {
  const height = Math.max(rows.length, row + 1);
  return Array.from({ length: height }, (_, at) => {
    const cells = rows[at] ?? [];
    if (at !== row) return cells;
    return Array.from({ length: Math.max(cells.length, column + 1) }, (__, across) =>
      across === column ? content : (cells[across] ?? null),
    );
  });
}

/** Does a change as a host would, and gives the change that takes it back. */
export function applied(
  book: ModelWorkbook,
  change: WorkbookChange,
): Readonly<{ book: ModelWorkbook; inverse: WorkbookChange }> {
  const undo: ChangeStep[] = [];
  let now = book;
  for (const step of change.steps) {
    const done = doStep(now, step, change);
    now = done.book;
    undo.unshift(...done.undo);
  }
  return { book: { ...now, nextId: now.nextId + 1 }, inverse: { titles: titlesById(now), steps: undo } };
}

const titlesById = ({ sheets }: ModelWorkbook): Readonly<Record<string, string>> =>
  Object.fromEntries(sheets.map(({ id, title }) => [id, title]));

type Done = Readonly<{ book: ModelWorkbook; undo: readonly ChangeStep[] }>;

function doStep(book: ModelWorkbook, step: ChangeStep, change: WorkbookChange): Done {
  switch (step.kind) {
    case 'add-sheet':
      return addSheet(book, step.sheet, step.place, change);
    case 'remove-sheet':
      return { book: { ...book, sheets: book.sheets.filter(({ title }) => title !== step.title) }, undo: [] };
    case 'set-cells':
      return setCells(book, step.title, step.cells, change);
    case 'set-block': {
      const { row, column, columns } = step.block;
      const cells = columns.flatMap((values, right) =>
        values.map((content, down) => ({ row: row + down, column: column + right, content })),
      );
      return setCells(book, step.title, cells, change);
    }
    case 'dress':
      return { book, undo: [] };
    default:
      return arranged(book, step);
  }
}

/** Formulas of a plan name sheets by keys; a sheet may point at one that comes in only later. */
function addSheet(book: ModelWorkbook, plan: SheetPlan, place: number | null, { titles, steps }: WorkbookChange): Done {
  const coming = steps.flatMap((step) => (step.kind === 'add-sheet' ? [step.sheet.title] : []));
  const all = [...book.sheets.map(({ title }) => title), ...coming];
  const id = (key: string): string => idOf(book, titles[key] ?? key, all);
  const own = id(plan.key);
  const rows: CellContent[][] = [];
  const put = (row: number, column: number, content: CellContent): void => {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] as CellContent[];
    while (cells.length <= column) cells.push(null);
    cells[column] = isFormula(content) ? named(content, id, own) : content;
  };
  for (const block of plan.blocks)
    for (const [down, cells] of block.rows.entries())
      for (const [right, content] of cells.entries())
        if (content !== null) put(block.row + down, block.column + right, content);
  for (const block of plan.columnBlocks)
    for (const [right, cells] of block.columns.entries())
      for (const [down, content] of cells.entries()) put(block.row + down, block.column + right, content);
  const sheet: ModelSheet = { id: own, title: plan.title, hidden: plan.hidden, rows };
  const sheets = [...book.sheets];
  if (sheets.some(({ title }) => title.toLowerCase() === plan.title.toLowerCase()))
    throw new Error('The title is taken');
  sheets.splice(place ?? sheets.length, 0, sheet);
  return { book: { ...book, sheets }, undo: [{ kind: 'remove-sheet', title: plan.title }] };
}

/** Sheets that come in are known by their first title, and by the change that brought them. */
const idOf = ({ sheets, nextId }: ModelWorkbook, title: string, all: readonly string[]): string => {
  const found = sheets.find((sheet) => sheet.title === title);
  if (found) return found.id;
  if (!all.includes(title)) throw new Error(`A formula points at ${title}, which is nowhere`);
  return `${title} @${nextId}`;
};

const named = (formula: Formula, id: (key: string) => string, own: string): Formula =>
  mapReferences(formula, (reference) => {
    const sheet = reference.sheet === null ? null : reference.sheet === '#REF!' ? '#REF!' : id(reference.sheet);
    return { ...reference, sheet: sheet === own ? null : sheet };
  });

function setCells(book: ModelWorkbook, title: string, cells: readonly ChangedCell[], { titles }: WorkbookChange): Done {
  const sheet = sheetOf(book, title);
  const id = (key: string): string => sheetOf(book, titles[key] ?? key).id;
  const rows = sheet.rows.map((row) => [...row]);
  const former: ChangedCell[] = [];
  for (const { row, column, content } of cells) {
    if (isFormula(content as CellContent) === false && typeof content === 'object' && content !== null)
      throw new Error('The model takes no formulas as text');
    while (rows.length <= row) rows.push([]);
    const line = rows[row] as CellContent[];
    while (line.length <= column) line.push(null);
    former.unshift({ row, column, content: line[column] as CellContent });
    line[column] = isFormula(content as CellContent)
      ? named(content as Formula, id, sheet.id)
      : (content as CellContent);
  }
  return { book: withSheet(book, { ...sheet, rows }), undo: [{ kind: 'set-cells', title, cells: former }] };
}

type LineStep = Readonly<
  | {
      kind: 'insert-rows' | 'insert-columns' | 'delete-rows' | 'delete-columns';
      title: string;
      at: number;
      count: number;
    }
  | { kind: 'move-rows' | 'move-columns'; title: string; from: number; count: number; to: number }
>;

function arranged(book: ModelWorkbook, step: LineStep): Done {
  const axis = step.kind.endsWith('rows') ? 'row' : 'column';
  const sheet = sheetOf(book, step.title);
  const { title } = step;
  if (step.kind === 'move-rows' || step.kind === 'move-columns') {
    const { kind, from, count, to } = step;
    const back = to > from ? { from: to - count, count, to: from } : { from: to, count, to: from + count };
    return { book: changed(book, sheet, axis, moved(from, count, to)), undo: [{ kind, title, ...back }] };
  }
  const { at, count } = step as Extract<LineStep, { at: number }>;
  if (step.kind === 'insert-rows' || step.kind === 'insert-columns') {
    const kind = axis === 'row' ? 'delete-rows' : 'delete-columns';
    return { book: changed(book, sheet, axis, inserted(at, count)), undo: [{ kind, title, at, count }] };
  }
  const kind = axis === 'row' ? 'insert-rows' : 'insert-columns';
  return { book: changed(book, sheet, axis, deleted(at, count)), undo: [{ kind, title, at, count }] };
}

/** Rearranges the lines of one sheet; all formulas of the workbook follow. */
export function changed(
  book: ModelWorkbook,
  sheet: ModelSheet,
  axis: 'row' | 'column',
  change: LineChange,
): ModelWorkbook {
  const rows =
    axis === 'row'
      ? change.lines(sheet.rows).map((cells) => cells ?? [])
      : sheet.rows.map((cells) => change.lines(cells));
  const arrangedSheet: ModelSheet = { ...sheet, rows: rows.map((cells) => cells.map((content) => content ?? null)) };
  return {
    ...book,
    sheets: withSheet(book, arrangedSheet).sheets.map((one) => ({
      ...one,
      rows: one.rows.map((cells) =>
        cells.map((content) =>
          isFormula(content)
            ? mapReferences(content, (reference) =>
                (reference.sheet ?? one.id) === sheet.id ? change.reference(reference, axis) : reference,
              )
            : content,
        ),
      ),
    })),
  };
}

/** How a program writes formulas. */
export type Writing = 'sheets' | 'excel';

/** What a host would read from the workbook, formulas left out. */
export const valuesOf = (book: ModelWorkbook): WorkbookSnapshot => ({
  sheets: book.sheets.map(({ title, hidden, rows }) => ({
    ...{ title, key: null, hidden, formulas: [] },
    values: rows.map((cells) => cells.map((content) => (isFormula(content) ? 0 : content))),
  })),
});

/** What a host would read from the workbook. */
export function snapshotOf(book: ModelWorkbook, writing: Writing = 'sheets'): WorkbookSnapshot {
  const shown = shownFormulas(book, writing);
  return {
    sheets: book.sheets.map((sheet) => ({
      title: sheet.title,
      key: null,
      hidden: sheet.hidden,
      // What a formula comes to is not asked for: it is known by its text.
      values: sheet.rows.map((cells) => cells.map((content) => (isFormula(content) ? 0 : content))),
      formulas: sheet.rows.map((cells) => cells.map((content) => (isFormula(content) ? shown(content) : null))),
    })),
  };
}

/** The formulas of the workbook that was looked at last: most of them are in the next one too. */
let last = { under: '', texts: new WeakMap<Formula, string>() };

/** Formulas as their program shows them, under the titles that the sheets have. */
function shownFormulas(book: ModelWorkbook, writing: Writing): (formula: Formula) => string {
  const under = JSON.stringify([writing, titlesById(book)]);
  if (last.under !== under) last = { under, texts: new WeakMap() };
  const { texts } = last;
  return (formula) => {
    const text = texts.get(formula) ?? writtenFormula(formula, book, writing);
    texts.set(formula, text);
    return text;
  };
}

function writtenFormula(formula: Formula, { sheets }: ModelWorkbook, writing: Writing): string {
  const title = (id: string): string => sheets.find((sheet) => sheet.id === id)?.title ?? '#REF!';
  const style = writing === 'sheets' ? { separator: ';' as const, prefixes: {} } : excel;
  const text = `=${printFormula(formula, { ...style, title })}`;
  const broken = text.replace(/'#REF!'!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/g, '#REF!');
  return writing === 'sheets'
    ? broken
    : broken.replace(/"[^"]*"|'([A-Za-z]+)'!|,/g, (found, sheet: string | undefined) =>
        sheet === undefined ? (found === ',' ? ', ' : found) : `${sheet}!`,
      );
}

const excel = { separator: ',' as const, prefixes: { MAXIFS: '_xlfn.', MINIFS: '_xlfn.' } };

/** Records as long columns, which are computed faster; null for any other sheet. */
function recordsFrom(rows: ModelSheet['rows']): Pick<SheetPlan, 'blocks' | 'columnBlocks'> | null {
  const header = rows.findIndex((cells) =>
    cells.some((cell) => typeof cell === 'string' && /^marksheet:\d:data/.test(cell)),
  );
  const long = rows.slice(header + 1);
  if (header < 0 || long.some((cells) => cells.some(isFormula))) return null;
  const width = long.reduce((most, cells) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: width }, (_, column) =>
    long.map((cells) => (cells[column] ?? null) as CellValue),
  );
  return {
    blocks: [{ row: 0, column: 0, rows: rows.slice(0, header + 1) }],
    columnBlocks: [{ row: header + 1, column: 0, columns }],
  };
}

/** Computes what the cells of the workbook come to; sheets by title. */
export function evaluatorOf(book: ModelWorkbook, today: number): Evaluator {
  const sheets = book.sheets.map(({ id, title, rows }) => ({
    ...draftSheet(id, title).finish({}),
    ...(recordsFrom(rows) ?? { blocks: [{ row: 0, column: 0, rows }] }),
  }));
  const plan: WorkbookPlan = { language: 'en', title: '', sheets };
  const evaluator = createEvaluator(plan, today);
  return { cellValue: (title, row, column) => evaluator.cellValue(sheetOf(book, title).id, row, column) };
}

/** A sheet without the blank cells behind its last filled ones, which hosts do not tell from none. */
export function trimmed(sheet: ModelSheet): ModelSheet {
  const rows = sheet.rows.map((cells) => {
    const last = cells.reduce<number>((most, content, column) => (content === null ? most : column), -1);
    return cells.slice(0, last + 1);
  });
  const last = rows.reduce((most, cells, row) => (cells.length === 0 ? most : row), -1);
  return { ...sheet, rows: rows.slice(0, last + 1) };
}
