import type { CellReference, Formula, RangeReference } from '../../core/workbook/formula.ts';

export type Reference = CellReference | RangeReference;

/** What happens to the lines of a sheet, and to references to it. */
export type LineChange = Readonly<{
  lines<Line>(lines: readonly Line[]): readonly (Line | null)[];
  reference(reference: Reference, axis: 'row' | 'column'): Reference;
}>;

/** A formula with each of its references replaced. */
export function mapReferences(formula: Formula, change: (reference: Reference) => Reference): Formula {
  switch (formula.kind) {
    case 'number':
    case 'text':
      return formula;
    case 'cell':
    case 'range':
      return change(formula);
    case 'binary':
      return {
        ...formula,
        left: mapReferences(formula.left, change),
        right: mapReferences(formula.right, change),
      };
    case 'call':
      return { ...formula, arguments: formula.arguments.map((argument) => mapReferences(argument, change)) };
  }
}

const lastOf = { row: 'lastRow', column: 'lastColumn' } as const;
const broken = (reference: Reference): Reference => ({ ...reference, sheet: '#REF!' });

/** As inserting lines does: a range grows where they come in within it. */
export const inserted = (at: number, count: number): LineChange => ({
  lines: (lines) =>
    at >= lines.length
      ? lines
      : [...lines.slice(0, at), ...Array.from({ length: count }, () => null), ...lines.slice(at)],
  reference(reference, axis) {
    const shifted = (place: number): number => (place >= at ? place + count : place);
    if (reference.kind === 'cell') return { ...reference, [axis]: shifted(reference[axis]) };
    return { ...reference, [axis]: shifted(reference[axis]), [lastOf[axis]]: shifted(reference[lastOf[axis]]) };
  },
});

/** As deleting lines does: a range shrinks, and what is all gone is #REF!. */
export const deleted = (at: number, count: number): LineChange => ({
  lines: (lines) => [...lines.slice(0, at), ...lines.slice(at + count)],
  reference(reference, axis) {
    const isGone = (place: number): boolean => place >= at && place < at + count;
    const shifted = (place: number): number => (place >= at + count ? place - count : place);
    const first = reference[axis];
    if (reference.kind === 'cell') return isGone(first) ? broken(reference) : { ...reference, [axis]: shifted(first) };
    const last = reference[lastOf[axis]];
    if (isGone(first) && isGone(last)) return broken(reference);
    return {
      ...reference,
      [axis]: isGone(first) ? at : shifted(first),
      [lastOf[axis]]: isGone(last) ? at - 1 : shifted(last),
    };
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
      if (reference.kind === 'cell') return { ...reference, [axis]: place(reference[axis]) };
      const [one, other] = [place(reference[axis]), place(reference[lastOf[axis]])];
      return { ...reference, [axis]: Math.min(one, other), [lastOf[axis]]: Math.max(one, other) };
    },
  };
};
