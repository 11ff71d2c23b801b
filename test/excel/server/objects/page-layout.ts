import type { Area } from '../../../gas/sheets/book/area.ts';
import { RangeTarget } from '../book/range-target.ts';
import type { PageState } from '../book/state.ts';
import { invalid, missing } from '../wire/excel-error.ts';
import { type Given, type Kind, type ServedObject, serve } from '../wire/served.ts';
import { facts, flag, numberBetween, oneOf, only, rangeGiven, wholeNumber } from './checks.ts';
import { type SheetTarget, serveRange, sheetOf } from './serve-known.ts';
import { stored } from './stored.ts';

/** In points. */
const margin = [numberBetween(0, 3000), 50.4] as const;

function zoom(value: unknown): unknown {
  const read = facts(value);
  only(read, ['horizontalFitToPages', 'verticalFitToPages', 'scale']);
  const { horizontalFitToPages: wide, verticalFitToPages: tall, scale } = read;
  if (scale != null && (wide != null || tall != null)) invalid('Either a scale or a number of pages');
  if (scale != null) numberBetween(10, 400)(scale);
  for (const pages of [wide, tall]) if (pages != null) wholeNumber(1, 32_767)(pages);
  return read;
}

type Lines = 'titleRows' | 'titleColumns' | 'printArea';

const setter =
  (name: Lines) =>
  (target: SheetTarget, [given]: readonly Given[]): void => {
    const { sheet, area } = rangeGiven(target.world, sheetOf(target), given);
    if (sheet !== target.sheet) invalid('The range is on another sheet');
    sheet.page[name] = area;
  };

const getter =
  (name: Lines) =>
  (target: SheetTarget): ServedObject | null => {
    const area: Area | null = sheetOf(target).page[name];
    return area && serveRange(new RangeTarget(target.world, target.sheet, [area]));
  };

const kept = stored<Excel.PageLayout, SheetTarget>((target) => ({ facts: sheetOf(target).page.facts, prefix: '' }), {
  orientation: [oneOf('Portrait', 'Landscape'), 'Portrait'],
  paperSize: [oneOf('A4', 'Letter', 'Legal', 'A3', 'A5'), 'Letter'],
  zoom: [zoom, { scale: 100 }],
  centerHorizontally: [flag, false],
  centerVertically: [flag, false],
  printGridlines: [flag, false],
  printHeadings: [flag, false],
  blackAndWhite: [flag, false],
  printOrder: [oneOf('DownThenOver', 'OverThenDown'), 'DownThenOver'],
  leftMargin: margin,
  rightMargin: margin,
  topMargin: margin,
  bottomMargin: margin,
  headerMargin: margin,
  footerMargin: margin,
});

export const pageKind: Kind<Excel.PageLayout, SheetTarget> = {
  name: 'PageLayout',
  ...kept,
  call: {
    setPrintTitleRows: setter('titleRows'),
    setPrintTitleColumns: setter('titleColumns'),
    setPrintArea: setter('printArea'),
  },
  open: {
    getPrintTitleRowsOrNullObject: getter('titleRows'),
    getPrintTitleColumnsOrNullObject: getter('titleColumns'),
    getPrintAreaOrNullObject: getter('printArea'),
  },
};

type Axis = keyof Pick<PageState, 'rowBreaks' | 'columnBreaks'>;
type Breaks = SheetTarget & Readonly<{ axis: Axis }>;
type Break = Breaks & Readonly<{ line: number }>;

const breakKind: Kind<Excel.PageBreak, Break> = {
  name: 'PageBreak',
  get: {
    rowIndex: ({ axis, line }) => (axis === 'rowBreaks' ? line : 0),
    columnIndex: ({ axis, line }) => (axis === 'columnBreaks' ? line : 0),
  },
  call: {
    delete: ({ sheet, axis, line }) => {
      sheet.page[axis] = sheet.page[axis].filter((each) => each !== line);
    },
  },
};

/** Page breaks before rows, or before columns. */
export const breaksKind: Kind<Excel.PageBreakCollection, Breaks> = {
  name: 'PageBreakCollection',
  call: {
    getCount: ({ sheet, axis }) => sheet.page[axis].length,
    removePageBreaks: ({ sheet, axis }) => {
      sheet.page[axis] = [];
    },
  },
  open: {
    add: (target, [given]) => {
      const { axis } = target;
      const { area } = rangeGiven(target.world, sheetOf(target), given);
      const line = axis === 'rowBreaks' ? area.row : area.column;
      if (line === 0) invalid('A page does not break before its first line');
      target.sheet.page[axis] = [...new Set([...target.sheet.page[axis], line])].sort((one, other) => one - other);
      return serve(breakKind, { ...target, line });
    },
    getItem: (target, [index]) => {
      const line = target.sheet.page[target.axis][wholeNumber(0, 10_000)(index)];
      return line === undefined ? missing('There is no such page break') : serve(breakKind, { ...target, line });
    },
  },
  items: (target) => target.sheet.page[target.axis].map((line) => serve(breakKind, { ...target, line })),
};
