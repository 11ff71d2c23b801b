import { type Cell, writeXlsx } from 'hucre/xlsx';

/** A cell as a host's fake holds it; a formula with its leading `=`, arguments parted by commas or semicolons. */
type HeldCell = Readonly<{ value: unknown; formula: string | null }>;

/** A sheet as a host's fake holds it, by rows and columns. */
type HeldSheet = Readonly<{ title: string; cells: Iterable<Iterable<HeldCell | undefined> | undefined> }>;

/** Names of functions that .xlsx files write with the version that brought them. */
const prefixed = /\b(MAXIFS|MINIFS)\(/g;

/** A formula of ours as a file has it: but for texts and titles, nothing of it has a semicolon that is none between arguments. */
const inFile = (formula: string): string =>
  formula
    .slice(1)
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/;/g, ',').replace(prefixed, '_xlfn.$1(')))
    .join('');

function fileCell({ value, formula }: HeldCell): Partial<Cell> {
  if (formula !== null) return { value: null, type: 'formula', formula: inFile(formula) };
  if (typeof value === 'string') return { value, type: 'string' };
  return typeof value === 'number' ? { value, type: 'number' } : { value: value === true, type: 'boolean' };
}

/** What a workbook holds, as an .xlsx file without looks: `isLeftOut` says which formulas no file has. */
export function cellsFile(
  sheets: readonly HeldSheet[],
  isLeftOut: (formula: string) => boolean = () => false,
): Promise<Uint8Array> {
  const written = sheets.map(({ title, cells: rows }) => {
    const cells = new Map<string, Partial<Cell>>();
    let row = 0;
    for (const held of rows) {
      let column = 0;
      for (const cell of held ?? []) {
        const isDrawn = typeof cell?.formula === 'string' && isLeftOut(cell.formula);
        if (cell !== undefined && !isDrawn) cells.set(`${row},${column}`, fileCell(cell));
        column += 1;
      }
      row += 1;
    }
    return { name: title, rows: [], cells };
  });
  return Promise.resolve(writeXlsx({ sheets: written }));
}
