import type { CellReference, Formula, RangeReference } from '../formula.ts';
import { writeFormula } from '../print-formula.ts';
import type { FormulaPiece, TextReference } from './formula-text.ts';

/** A formula of a plan in pieces, as they would be read from its text: sheets by their keys, the one it stands on by none. */
export function plannedPieces(formula: Formula, own: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let words = '';
  const flush = (): void => {
    if (words !== '') pieces.push({ kind: 'word', text: words });
    words = '';
  };
  writeFormula(
    formula,
    { separator: ',', prefixes: {} },
    {
      word: (word) => {
        words += word.startsWith('"') ? word.normalize('NFC') : word;
      },
      reference: (to) => {
        flush();
        pieces.push({ kind: 'reference', reference: plannedReference(to, own) });
      },
    },
  );
  flush();
  return pieces;
}

function plannedReference(to: CellReference | RangeReference, own: string): TextReference {
  const { sheet, row, column } = to;
  const title = sheet === own ? null : sheet;
  if (to.kind === 'cell') return { title, row, column, lastRow: row, lastColumn: column };
  return {
    title,
    row: Math.min(row, to.lastRow),
    column: Math.min(column, to.lastColumn),
    lastRow: Math.max(row, to.lastRow),
    lastColumn: Math.max(column, to.lastColumn),
  };
}
