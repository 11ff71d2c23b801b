import type { Area } from '../../../gas/sheets/book/area.ts';
import { columnsOf, rowsOf } from '../../../gas/sheets/book/area.ts';
import { type LookName, type LookValues, setLook, sharedLook } from '../book/looks.ts';
import { assertEditable, isWholeColumns, isWholeRows, type RangeTarget } from '../book/range-target.ts';
import type { SheetState } from '../book/state.ts';
import { invalid } from '../wire/excel-error.ts';
import { type Kind, serve } from '../wire/served.ts';
import { type Check, color, flag, numberBetween, oneOf, textOfMost, wholeNumber } from './checks.ts';
import { bordersKind } from './range-borders.ts';

type Target = RangeTarget;

/** null where the cells of a range differ, as everywhere in Excel. */
const readLook =
  <Name extends LookName>(name: Name) =>
  ({ sheet, areas }: Target): LookValues[Name] | null => {
    const [first, ...others] = areas.map((area) => sharedLook(sheet.looks, name, area));
    return first !== undefined && others.every((other) => other === first) ? first : null;
  };

const writeLook =
  <Name extends LookName>(name: Name, check: Check<LookValues[Name]>) =>
  ({ sheet, areas }: Target, value: unknown): void => {
    assertEditable(sheet, areas, 'allowFormatCells');
    const read = check(value);
    for (const area of areas) setLook(sheet.looks, name, area, read);
  };

const fillKind: Kind<Excel.RangeFill, Target> = {
  name: 'RangeFill',
  get: { color: (target) => readLook('fill')(target) ?? '#FFFFFF' },
  set: { color: writeLook('fill', color) },
  call: { clear: (target) => writeLook('fill', () => null)(target, null) },
};

const fontKind: Kind<Excel.RangeFont, Target> = {
  name: 'RangeFont',
  get: {
    bold: readLook('bold'),
    italic: readLook('italic'),
    color: readLook('fontColor'),
    name: readLook('fontName'),
    size: readLook('fontSize'),
    underline: readLook('underline'),
    strikethrough: readLook('strikethrough'),
  },
  set: {
    bold: writeLook('bold', flag),
    italic: writeLook('italic', flag),
    color: writeLook('fontColor', color),
    name: writeLook('fontName', textOfMost(31)),
    size: writeLook('fontSize', numberBetween(1, 409)),
    underline: writeLook('underline', oneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant')),
    strikethrough: writeLook('strikethrough', flag),
  },
};

const protectionKind: Kind<Excel.FormatProtection, Target> = {
  name: 'FormatProtection',
  get: { locked: readLook('locked'), formulaHidden: readLook('formulaHidden') },
  set: { locked: writeLook('locked', flag), formulaHidden: writeLook('formulaHidden', flag) },
};

/** In points, of a line that nobody touched. */
export const usualSizes = { heights: 15, widths: 48 } as const;

type Sizes = 'heights' | 'widths';

const hiddenOf = { heights: 'hiddenRows', widths: 'hiddenColumns' } as const;

const lines = (sizes: Sizes, area: Area): readonly [first: number, count: number] =>
  sizes === 'heights' ? [area.row, rowsOf(area)] : [area.column, columnsOf(area)];

const readSize =
  (sizes: Sizes) =>
  ({ sheet, areas }: Target): number | null => {
    const found = new Set<number>();
    const hidden = sheet[hiddenOf[sizes]];
    for (const area of areas) {
      const [first, count] = lines(sizes, area);
      const isWithin = (line: number): boolean => line >= first && line < first + count;
      const gone = [...hidden].filter(isWithin);
      const own = [...sheet[sizes]].filter(([line]) => isWithin(line) && !hidden.has(line));
      // A hidden line takes no room.
      if (gone.length > 0) found.add(0);
      for (const [, size] of own) found.add(size);
      if (own.length + gone.length < count) found.add(usualSizes[sizes]);
    }
    return found.size === 1 ? ([...found][0] ?? null) : null;
  };

function setSizes(sheet: SheetState, sizes: Sizes, area: Area, value: number): void {
  const [first, count] = lines(sizes, area);
  const isAll = sizes === 'heights' ? isWholeColumns(area) : isWholeRows(area);
  if (isAll && count > 100_000) invalid('Sizes of all lines are not served');
  for (let line = first; line < first + count; line += 1) sheet[sizes].set(line, value);
}

const writeSize =
  (sizes: Sizes, most: number) =>
  ({ sheet, areas }: Target, value: unknown): void => {
    assertEditable(sheet, areas, sizes === 'heights' ? 'allowFormatRows' : 'allowFormatColumns');
    const size = numberBetween(0, most)(value);
    for (const area of areas) setSizes(sheet, sizes, area, size);
  };

/** Set to true it takes a line's own size away; to false it does nothing. */
const setUsual =
  (sizes: Sizes) =>
  ({ sheet, areas }: Target, value: unknown): void => {
    if (!flag(value)) return;
    assertEditable(sheet, areas, sizes === 'heights' ? 'allowFormatRows' : 'allowFormatColumns');
    for (const area of areas) {
      const [first, count] = lines(sizes, area);
      for (const line of sheet[sizes].keys()) if (line >= first && line < first + count) sheet[sizes].delete(line);
    }
  };

const isUsual =
  (sizes: Sizes) =>
  (target: Target): boolean | null => {
    const size = readSize(sizes)(target);
    return size === null ? null : size === usualSizes[sizes];
  };

export const formatKind: Kind<Excel.RangeFormat, Target> = {
  name: 'RangeFormat',
  get: {
    horizontalAlignment: readLook('horizontal'),
    verticalAlignment: readLook('vertical'),
    wrapText: readLook('wrap'),
    indentLevel: readLook('indent'),
    readingOrder: readLook('readingOrder'),
    columnWidth: readSize('widths'),
    rowHeight: readSize('heights'),
    useStandardHeight: isUsual('heights'),
    useStandardWidth: isUsual('widths'),
  },
  set: {
    useStandardHeight: setUsual('heights'),
    useStandardWidth: setUsual('widths'),
    horizontalAlignment: writeLook(
      'horizontal',
      oneOf('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
    ),
    verticalAlignment: writeLook('vertical', oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed')),
    wrapText: writeLook('wrap', flag),
    indentLevel: writeLook('indent', wholeNumber(0, 250)),
    readingOrder: writeLook('readingOrder', oneOf('Context', 'LeftToRight', 'RightToLeft')),
    // 255 characters of the usual type, and Excel's own most for rows.
    columnWidth: writeSize('widths', 1342),
    rowHeight: writeSize('heights', 409),
  },
  open: {
    fill: (target) => serve(fillKind, target),
    font: (target) => serve(fontKind, target),
    borders: (target) => serve(bordersKind, target),
    protection: (target) => serve(protectionKind, target),
  },
};
