import { parseFormula } from '../../../gas/sheets/formula/parse.ts';
import { absoluteReference } from '../book/absolute-reference.ts';
import { RangeTarget } from '../book/range-target.ts';
import { type NameState, type SheetState, sheetNamed } from '../book/state.ts';
import type { World } from '../book/world.ts';
import { formulaCell } from '../book/written-cells.ts';
import { computedForm } from '../formula/check-written.ts';
import { ExcelError, invalid, missing } from '../wire/excel-error.ts';
import { type Given, type Kind, ServedObject, serve } from '../wire/served.ts';
import { flag, isGiven, rangeGiven, text, textOfMost } from './checks.ts';
import { serveRange, serveSheet } from './serve-known.ts';

type Target = Readonly<{ world: World; name: NameState }>;
/** The names of the workbook, or those of one of its sheets. */
type Names = Readonly<{ world: World; scope: SheetState | null }>;

function rangeOf({ world, name }: Target): ServedObject | null {
  const node = parseFormula(computedForm(name.formula), '.');
  if (node.kind !== 'reference' || node.title === null) return null;
  const sheet = sheetNamed(world.book, node.title);
  return sheet ? serveRange(new RangeTarget(world, sheet, [node])) : null;
}

const nameKind: Kind<Excel.NamedItem, Target> = {
  name: 'NamedItem',
  id: ({ name }) => name.name,
  get: {
    name: ({ name }) => name.name,
    formula: ({ name }) => name.formula,
    comment: ({ name }) => name.comment,
    visible: ({ name }) => name.visible,
    scope: ({ name }) => (name.scope === null ? 'Workbook' : 'Worksheet'),
    type: (target) => (rangeOf(target) ? 'Range' : target.name.formula.includes('#REF!') ? 'Error' : 'String'),
  },
  set: {
    formula: ({ world, name }, value) => {
      name.formula = checkedFormula(world, name.scope, text(value));
    },
    comment: ({ name }, value) => {
      name.comment = textOfMost(255)(value);
    },
    visible: ({ name }, value) => {
      name.visible = flag(value);
    },
  },
  call: {
    delete: ({ world, name }) => {
      world.book.names = world.book.names.filter((each) => each !== name);
    },
  },
  open: {
    getRange: (target) => rangeOf(target) ?? missing(`${target.name.name} names no range`),
    getRangeOrNullObject: rangeOf,
    worksheetOrNullObject: ({ world, name }) => {
      const sheet = world.book.sheets.find(({ id }) => id === name.scope);
      return sheet ? serveSheet(world, sheet) : null;
    },
  },
};

function checkedFormula(world: World, scope: string | null, formula: string): string {
  const own = world.book.sheets.find(({ id }) => id === scope) ?? world.book.sheets[0];
  if (!formula.startsWith('=') || own === undefined) return invalid(`No formula: ${formula}`);
  formulaCell(world.book, own, formula);
  return formula;
}

const shape = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const likeCell = /^(?:[A-Za-z]{1,3}\d{1,7}|[rR]\d*[cC]\d*|[rRcC])$/;

function added(names: Names, [name, reference, comment]: readonly Given[]): ServedObject {
  const { world, scope } = names;
  const read = text(name);
  if (!shape.test(read) || likeCell.test(read)) invalid(`${read} is no name for cells`);
  if (found(names, read)) throw new ExcelError('ItemAlreadyExists', `There is a name ${read}`);
  const formula =
    reference instanceof ServedObject && reference.target instanceof RangeTarget
      ? `=${absoluteReference(reference.target.sheet, rangeGiven(world, reference.target.sheet, reference).area)}`
      : checkedFormula(world, scope?.id ?? null, text(reference));
  const state: NameState = {
    ...{ name: read, scope: scope?.id ?? null, formula, visible: true },
    comment: isGiven(comment) ? textOfMost(255)(comment) : '',
  };
  world.book.names.push(state);
  return serve(nameKind, { world, name: state });
}

const all = ({ world, scope }: Names): readonly NameState[] =>
  world.book.names.filter((each) => each.scope === (scope?.id ?? null));

function found(names: Names, given: Given): ServedObject | null {
  const name = all(names).find((each) => each.name.toLowerCase() === text(given).toLowerCase());
  return name ? serve(nameKind, { world: names.world, name }) : null;
}

export const namesKind: Kind<Excel.NamedItemCollection, Names> = {
  name: 'NamedItemCollection',
  call: { getCount: (names) => all(names).length },
  open: {
    add: added,
    getItem: (names, [name]) => found(names, name) ?? missing(`There is no name ${String(name)}`),
    getItemOrNullObject: (names, [name]) => found(names, name),
  },
  items: (names) => all(names).map((name) => serve(nameKind, { world: names.world, name })),
};
