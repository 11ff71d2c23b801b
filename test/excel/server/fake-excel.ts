import { columnsOf, rowsOf } from '../../gas/sheets/book/area.ts';
import { Batches } from './batches.ts';
import { cultureOf } from './book/culture.ts';
import { RangeTarget } from './book/range-target.ts';
import { type BookState, emptySheet, type Live } from './book/state.ts';
import { User } from './book/user.ts';
import type { World } from './book/world.ts';
import { Engine } from './formula/engine.ts';
import { type Library, loadLibrary, type Requirements } from './library/load-library.ts';
import { isWithin, setOf } from './library/requirement-sets.ts';
import './objects/range.ts';
import { workbookKind } from './objects/workbook.ts';
import { ExcelError, invalid, missing } from './wire/excel-error.ts';
import type { Workplace } from './wire/run-batch.ts';
import { type ServedObject, serve } from './wire/served.ts';

/** What an Excel is made of. */
export type Wanted = Readonly<{
  /** The newest part of ExcelApi that it has, such as `1.12`. */
  requirementSet?: string;
  /** How its user writes numbers and dates, such as `tr-TR`. */
  culture?: string;
  /** The language of its menus. */
  language?: string;
  /** Day number of today: a Sunday in November 2026 where none is told. */
  today?: number;
}>;

export type FakeExcel = Library &
  Readonly<{
    /** What a pane asks of the page that it is in. */
    office: Readonly<{ displayLanguage: string; contentLanguage: string; requirements: Requirements }>;
    /** Looks into the workbook, and acts as its user or somebody who shares it. */
    book: User;
    batches: Batches;
  }>;

const SUNDAY = 46_348;

/** Excel over an empty workbook with one sheet, Sheet1, spoken to through Microsoft's own library. */
export function fakeExcel(wanted: Wanted = {}): FakeExcel {
  const { requirementSet = '1.17', culture = 'en-US', language = 'en-US', today = SUNDAY } = wanted;
  const first = emptySheet('{00000000-0001-0000-0000-000000000000}', 'Sheet1');
  const book: BookState = {
    ...{ name: 'Book1.xlsx', culture: cultureOf(culture), sheets: [first], active: first.id, names: [], xml: [] },
    ...{
      properties: {},
      today,
      calculationMode: 'Automatic',
      countsFrom1904: false,
      nextId: 0,
      version: 0,
      live: new Set<Live>(),
    },
    givenOut: new Set<string>(),
  };
  const world: World = { book, engine: new Engine(book), language };
  const requirements = requirementsOf(requirementSet);
  const references = new Map<string, ServedObject>();
  const batches = new Batches(book, workplaceOf(world, references, requirementSet), references);
  return {
    ...loadLibrary(requirements, (sent) => batches.answer(sent)),
    office: { displayLanguage: language, contentLanguage: culture, requirements },
    book: new User(world),
    batches,
  };
}

/** Sets beside ExcelApi that every Excel with a shared runtime has. */
const others = ['SharedRuntime', 'CustomFunctionsRuntime', 'RichApiRuntime', 'RichApiRuntimeFlag', 'DelayForCellEdit'];

const requirementsOf = (most: string): Requirements => ({
  isSetSupported: (name, version = '1.1') =>
    name === 'ExcelApi' ? isWithin(version, most) : others.includes(name) && isWithin(version, '1.3'),
});

function workplaceOf(world: World, references: Map<string, ServedObject>, most: string): Omit<Workplace, 'before'> {
  return {
    root: serve(workbookKind, world),
    references,
    allows(className, member) {
      const set = setOf(`${className}.${member}`);
      if (set !== null && (set.name !== 'ExcelApi' || !isWithin(set.version, most)))
        throw new ExcelError('ApiNotFound', `${className}.${member} is part of ${set.name} ${set.version}`);
    },
    checkThere(target) {
      if (target instanceof RangeTarget && target.isGone) missing('The range is not there any more');
    },
    checkSize(range, [rows, columns]) {
      if (!(range instanceof RangeTarget)) return;
      if (rowsOf(range.area) !== rows || columnsOf(range.area) !== columns)
        invalid(
          `An array of ${String(rows)} × ${String(columns)} for ${rowsOf(range.area)} × ${columnsOf(range.area)} cells`,
        );
    },
    touch() {
      world.book.version += 1;
    },
  };
}
