import type { Area } from '../../../gas/sheets/book/area.ts';
import { type BorderLook, noBorder, setLook, sharedLook } from '../book/looks.ts';
import { assertEditable, type RangeTarget } from '../book/range-target.ts';
import { type Kind, serve } from '../wire/served.ts';
import { color, oneOf } from './checks.ts';

type Side = 'top' | 'bottom' | 'left' | 'right';
const indexes = [
  ...(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const),
  ...(['DiagonalDown', 'DiagonalUp'] as const),
];
type Index = (typeof indexes)[number];
type Target = Readonly<{ range: RangeTarget; index: Index }>;

/** The cells that a border lies on, and at which side of them. */
function cellsOf(area: Area, index: Index): readonly [Side, Area] | null {
  switch (index) {
    case 'EdgeTop':
      return ['top', { ...area, lastRow: area.row }];
    case 'EdgeBottom':
      return ['bottom', { ...area, row: area.lastRow }];
    case 'EdgeLeft':
      return ['left', { ...area, lastColumn: area.column }];
    case 'EdgeRight':
      return ['right', { ...area, column: area.lastColumn }];
    case 'InsideHorizontal':
      return area.row < area.lastRow ? ['bottom', { ...area, lastRow: area.lastRow - 1 }] : null;
    case 'InsideVertical':
      return area.column < area.lastColumn ? ['right', { ...area, lastColumn: area.lastColumn - 1 }] : null;
    default:
      return null;
  }
}

function read({ range, index }: Target): BorderLook | null {
  const found = range.areas.map((area) => {
    const [side, cells] = cellsOf(area, index) ?? [];
    return side && cells ? sharedLook(range.sheet.looks, side, cells) : noBorder;
  });
  return found.every((one) => one === found[0]) ? (found[0] ?? null) : null;
}

function write({ range, index }: Target, part: Partial<BorderLook>): void {
  assertEditable(range.sheet, range.areas, 'allowFormatCells');
  const before = read({ range, index }) ?? noBorder;
  // A colour or a weight of a border that is not there makes it be there.
  const style = part.style ?? (before.style === 'None' ? 'Continuous' : before.style);
  const look: BorderLook = { ...before, ...part, style };
  for (const area of range.areas) {
    const [side, cells] = cellsOf(area, index) ?? [];
    if (side && cells) setLook(range.sheet.looks, side, cells, look);
  }
}

const borderKind: Kind<Excel.RangeBorder, Target> = {
  name: 'RangeBorder',
  get: {
    style: (target) => read(target)?.style ?? null,
    color: (target) => read(target)?.color ?? null,
    weight: (target) => read(target)?.weight ?? null,
    sideIndex: ({ index }) => index,
  },
  set: {
    style: (target, value) =>
      write(target, {
        style: oneOf('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot')(value),
      }),
    color: (target, value) => write(target, { color: color(value) }),
    weight: (target, value) => write(target, { weight: oneOf('Hairline', 'Thin', 'Medium', 'Thick')(value) }),
  },
};

export const bordersKind: Kind<Excel.RangeBorderCollection, RangeTarget> = {
  name: 'RangeBorderCollection',
  open: { getItem: (range, [given]) => serve(borderKind, { range, index: oneOf(...indexes)(given) }) },
  items: (range) => indexes.map((index) => serve(borderKind, { range, index })),
};
