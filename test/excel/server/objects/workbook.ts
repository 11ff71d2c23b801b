import { RangeTarget } from '../book/range-target.ts';
import type { SheetState } from '../book/state.ts';
import type { World } from '../book/world.ts';
import { ExcelError, missing } from '../wire/excel-error.ts';
import { type Kind, serve } from '../wire/served.ts';
import { applicationKind } from './application.ts';
import { textOfMost } from './checks.ts';
import { xmlPartsKind } from './custom-xml.ts';
import { functionsKind } from './functions.ts';
import { namesKind } from './names.ts';
import { serveAreas, serveRange } from './serve-known.ts';
import { stored } from './stored.ts';
import { tablesKind } from './tables.ts';
import { worksheetsKind } from './worksheets.ts';

const seen = ({ book }: World): SheetState => book.sheets.find(({ id }) => id === book.active) ?? missing('No sheet');

function selected(world: World): RangeTarget {
  const sheet = seen(world);
  return new RangeTarget(world, sheet, sheet.selected);
}

const property = [textOfMost(255), ''] as const;
const propertiesKind: Kind<Excel.DocumentProperties, World> = {
  name: 'DocumentProperties',
  ...stored<Excel.DocumentProperties, World>(({ book }) => ({ facts: book.properties, prefix: '' }), {
    ...{ title: property, subject: property, author: property, keywords: property, comments: property },
    ...{ category: property, company: property },
  }),
};

export const workbookKind: Kind<Excel.Workbook, World> = {
  name: 'Workbook',
  get: { name: ({ book }) => book.name },
  open: {
    worksheets: (world) => serve(worksheetsKind, world),
    application: (world) => serve(applicationKind, world),
    functions: (world) => serve(functionsKind, world),
    names: (world) => serve(namesKind, { world, scope: null }),
    tables: (world) => serve(tablesKind, { world, sheet: null }),
    customXmlParts: (world) => serve(xmlPartsKind, world),
    properties: (world) => serve(propertiesKind, world),
    getSelectedRange: (world) => {
      const target = selected(world);
      // As Excel does; getSelectedRanges takes several.
      if (target.areas.length !== 1) throw new ExcelError('InvalidSelection', 'More than one range is selected');
      return serveRange(target);
    },
    getSelectedRanges: (world) => serveAreas(selected(world)),
    getActiveCell: (world) => {
      const { sheet, areas } = selected(world);
      const { row, column } = areas[0] ?? missing('No cell');
      return serveRange(new RangeTarget(world, sheet, [{ row, column, lastRow: row, lastColumn: column }]));
    },
  },
};
