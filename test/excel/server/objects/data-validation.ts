import { common, covers } from '../../../gas/sheets/book/area.ts';
import { absoluteReference } from '../book/absolute-reference.ts';
import { layersOf, lookAt, setLook } from '../book/looks.ts';
import { assertEditable, RangeTarget } from '../book/range-target.ts';
import type { ValidationState } from '../book/state.ts';
import { formulaCell } from '../book/written-cells.ts';
import { ExcelError, invalid } from '../wire/excel-error.ts';
import { type Kind, ServedObject } from '../wire/served.ts';
import { facts, flag, isGiven, oneOf, only, text, textOfMost } from './checks.ts';

type Target = RangeTarget;

const none: ValidationState = {
  rule: {},
  prompt: { message: '', showPrompt: true, title: '' },
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  ignoreBlanks: true,
};

const kinds = ['custom', 'date', 'decimal', 'list', 'textLength', 'time', 'wholeNumber'];
const operator = oneOf(
  ...(['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan'] as const),
  ...(['GreaterThanOrEqualTo', 'LessThanOrEqualTo'] as const),
);

/** Parts of a rule as they are kept: ranges by their references. */
function rule(target: Target, value: unknown): ValidationState['rule'] {
  const read = facts(value);
  only(read, kinds);
  const given = Object.entries(read).filter(([, part]) => isGiven(part));
  const [kind, part] = given[0] ?? [];
  if (given.length !== 1 || kind === undefined) return invalid('A rule of one kind');
  const parts = facts(part);
  if (kind === 'list') {
    only(parts, ['inCellDropDown', 'source']);
    flag(parts.inCellDropDown);
    return { list: { inCellDropDown: parts.inCellDropDown, source: source(target, parts.source) } };
  }
  if (kind === 'custom') {
    only(parts, ['formula']);
    return { custom: { formula: bound(target, parts.formula) } };
  }
  only(parts, ['formula1', 'formula2', 'operator']);
  const isPair = ['Between', 'NotBetween'].includes(operator(parts.operator));
  if (isPair !== isGiven(parts.formula2)) invalid('A second bound for Between and NotBetween alone');
  const bounds = {
    formula1: bound(target, parts.formula1),
    ...(isPair ? { formula2: bound(target, parts.formula2) } : {}),
  };
  return { [kind]: { ...bounds, operator: parts.operator } };
}

const referenceOf = (given: unknown): string | null =>
  given instanceof ServedObject && given.target instanceof RangeTarget
    ? `=${absoluteReference(given.target.sheet, given.target.area)}`
    : null;

function bound(target: Target, given: unknown): unknown {
  if (typeof given === 'number') return given;
  const written = referenceOf(given) ?? text(given);
  if (written.startsWith('=')) formulaCell(target.world.book, target.sheet, written);
  else if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) invalid(`A bound that every Excel reads alike: ${written}`);
  return written;
}

function source(target: Target, given: unknown): string {
  const written = referenceOf(given) ?? text(given);
  if (written.startsWith('=')) formulaCell(target.world.book, target.sheet, written);
  else if (written.length > 255) invalid('A list of more than 255 characters');
  return written;
}

function read(target: Target): ValidationState | null {
  const { sheet, areas } = target;
  const states = areas.flatMap((area) => {
    const layers = layersOf(sheet.looks, 'validation').filter((layer) => common(layer.area, area));
    const top = layers.at(-1);
    if (top && !covers(top.area, area)) return [undefined];
    return [lookAt(sheet.looks, 'validation', area.row, area.column) ?? none];
  });
  return states.every((state) => state !== undefined && state === states[0]) ? (states[0] ?? none) : null;
}

function write(target: Target, part: Partial<ValidationState>): void {
  const { sheet, areas } = target;
  assertEditable(sheet, areas, null);
  const before = read(target);
  if (before === null) throw new ExcelError('NotServed', 'The cells have different rules: clear them first');
  for (const area of areas) setLook(sheet.looks, 'validation', area, { ...before, ...part });
}

const typeNames: Readonly<Record<string, string>> = {
  ...{ custom: 'Custom', date: 'Date', decimal: 'Decimal', list: 'List', textLength: 'TextLength', time: 'Time' },
  wholeNumber: 'WholeNumber',
};

export const validationKind: Kind<Excel.DataValidation, Target> = {
  name: 'DataValidation',
  get: {
    rule: (target) => read(target)?.rule ?? null,
    prompt: (target) => read(target)?.prompt ?? null,
    errorAlert: (target) => read(target)?.errorAlert ?? null,
    ignoreBlanks: (target) => read(target)?.ignoreBlanks ?? null,
    type: (target) => {
      const state = read(target);
      const kind = state && Object.keys(state.rule)[0];
      return state === null ? 'Inconsistent' : kind ? typeNames[kind] : 'None';
    },
  },
  set: {
    rule: (target, value) => write(target, { rule: rule(target, value) }),
    prompt: (target, value) => {
      const given = facts(value);
      only(given, ['message', 'showPrompt', 'title']);
      flag(given.showPrompt);
      textOfMost(255)(given.message);
      textOfMost(32)(given.title);
      write(target, { prompt: given });
    },
    errorAlert: (target, value) => {
      const given = facts(value);
      only(given, ['message', 'showAlert', 'style', 'title']);
      flag(given.showAlert);
      textOfMost(255)(given.message);
      textOfMost(32)(given.title);
      oneOf('Stop', 'Warning', 'Information')(given.style);
      write(target, { errorAlert: given });
    },
    ignoreBlanks: (target, value) => write(target, { ignoreBlanks: flag(value) }),
  },
  call: {
    clear: ({ sheet, areas }) => {
      assertEditable(sheet, areas, null);
      for (const area of areas) setLook(sheet.looks, 'validation', area, null);
    },
  },
};
