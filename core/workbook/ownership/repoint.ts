import type { CellReference, Formula, RangeReference } from '../formula.ts';
import type { Target } from './target.ts';

/** A formula of the plan, with every reference where its lines stand in the end. */
export type Repoint = (formula: Formula, own: string) => Formula;

export function repointer(targets: ReadonlyMap<string, Target>): Repoint {
  const isAsPlanned = [...targets.values()].every(
    ({ rows, columns }) => rows.places.isAsPlanned && columns.places.isAsPlanned,
  );
  if (isAsPlanned) return (formula) => formula;
  const known = new Map([...targets.keys()].map((key) => [key, new WeakMap<Formula, Formula>()]));

  function repoint(formula: Formula, own: string): Formula {
    const found = known.get(own)?.get(formula);
    if (found) return found;
    const made = remade(formula, own);
    known.get(own)?.set(formula, made);
    return made;
  }

  function remade(formula: Formula, own: string): Formula {
    switch (formula.kind) {
      case 'number':
      case 'text':
        return formula;
      case 'cell':
      case 'range':
        return placed(formula, targets.get(formula.sheet ?? own));
      case 'binary':
        return { ...formula, left: repoint(formula.left, own), right: repoint(formula.right, own) };
      case 'call':
        return { ...formula, arguments: formula.arguments.map((argument) => repoint(argument, own)) };
    }
  }
  return repoint;
}

/** One reference as it stands in the end. */
export function placed<Reference extends CellReference | RangeReference>(
  reference: Reference,
  target: Target | undefined,
): Reference {
  if (target === undefined) return reference;
  const { rows, columns } = target;
  if (rows.places.isAsPlanned && columns.places.isAsPlanned) return reference;
  if (reference.kind === 'cell')
    return { ...reference, row: rows.places.place(reference.row), column: columns.places.place(reference.column) };
  const [row, lastRow] = rows.places.span(reference.row, reference.lastRow);
  const [column, lastColumn] = columns.places.span(reference.column, reference.lastColumn);
  return { ...reference, row, column, lastRow, lastColumn };
}
