import type { CellReference, Formula, RangeReference } from '../../core/workbook/formula.ts';

export type Reference = CellReference | RangeReference;

/** What happens to the lines of a sheet, and to references to it. */
export type LineChange = Readonly<{
  lines<Line>(lines: readonly Line[]): readonly (Line | null)[];
  reference(reference: Reference, axis: 'row' | 'column'): Reference;
}>;

/** A formula with each of its references replaced; the very same one where none of them changes. */
export function mapReferences(formula: Formula, change: (reference: Reference) => Reference): Formula {
  switch (formula.kind) {
    case 'number':
    case 'text':
      return formula;
    case 'cell':
    case 'range':
      return change(formula);
    case 'binary': {
      const [left, right] = [mapReferences(formula.left, change), mapReferences(formula.right, change)];
      return left === formula.left && right === formula.right ? formula : { ...formula, left, right };
    }
    case 'call': {
      const given = formula.arguments.map((argument) => mapReferences(argument, change));
      return given.every((argument, index) => argument === formula.arguments[index])
        ? formula
        : { ...formula, arguments: given };
    }
  }
}

const lastOf = { row: 'lastRow', column: 'lastColumn' } as const;

const lastLine = (reference: Reference, axis: 'row' | 'column'): number =>
  reference.kind === 'cell' ? reference[axis] : reference[lastOf[axis]];

/** A reference with other lines, or the very same one where they are its own; the first and last of a cell are one. */
function onLines(reference: Reference, axis: 'row' | 'column', first: number, last: number): Reference {
  if (first === reference[axis] && last === lastLine(reference, axis)) return reference;
  return reference.kind === 'cell'
    ? { ...reference, [axis]: first }
    : { ...reference, [axis]: first, [lastOf[axis]]: last };
}

const broken = (reference: Reference): Reference => ({ ...reference, sheet: '#REF!' });

/** As inserting lines does: a range grows where they come in within it. */
export const inserted = (at: number, count: number): LineChange => ({
  lines: (lines) =>
    at >= lines.length
      ? lines
      : [...lines.slice(0, at), ...Array.from({ length: count }, () => null), ...lines.slice(at)],
  reference(reference, axis) {
    const shifted = (place: number): number => (place >= at ? place + count : place);
    return onLines(reference, axis, shifted(reference[axis]), shifted(lastLine(reference, axis)));
  },
});

/** As deleting lines does: a range shrinks, and what is all gone is #REF!. */
export const deleted = (at: number, count: number): LineChange => ({
  lines: (lines) => [...lines.slice(0, at), ...lines.slice(at + count)],
  reference(reference, axis) {
    const isGone = (place: number): boolean => place >= at && place < at + count;
    const shifted = (place: number): number => (place >= at + count ? place - count : place);
    const first = reference[axis];
    const last = lastLine(reference, axis);
    if (isGone(first) && isGone(last)) return broken(reference);
    return onLines(reference, axis, isGone(first) ? at : shifted(first), isGone(last) ? at - 1 : shifted(last));
  },
});

/** As cutting lines and inserting them elsewhere does: references follow; a range goes with its two ends. */
export const moved = (from: number, count: number, to: number): LineChange => {
  const target = to > from ? to - count : to;
  const place = (line: number): number => {
    if (line >= from && line < from + count) return target + line - from;
    const without = line >= from + count ? line - count : line;
    return without >= target ? without + count : without;
  };
  return {
    lines(lines) {
      const padded = [...lines, ...Array.from({ length: Math.max(0, from + count - lines.length) }, () => null)];
      const cut = padded.splice(from, count);
      while (padded.length < target) padded.push(null);
      padded.splice(target, 0, ...cut);
      return padded;
    },
    reference(reference, axis) {
      const [one, other] = [place(reference[axis]), place(lastLine(reference, axis))];
      return onLines(reference, axis, Math.min(one, other), Math.max(one, other));
    },
  };
};
