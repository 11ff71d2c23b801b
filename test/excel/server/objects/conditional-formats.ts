import { overlap } from '../../../gas/sheets/book/area.ts';
import { assertEditable, RangeTarget } from '../book/range-target.ts';
import { newId, type RuleState } from '../book/state.ts';
import { ExcelError, invalid, missing } from '../wire/excel-error.ts';
import { type Given, type Kind, type ServedObject, serve } from '../wire/served.ts';
import { color, facts, flag, oneOf, only, rangeGiven, text, wholeNumber } from './checks.ts';
import { dataBarKind, iconSetKind } from './rule-pictures.ts';
import { type RuleTarget, ruleFormula } from './rule-target.ts';
import { serveAreas, serveRange } from './serve-known.ts';
import { type Part, stored } from './stored.ts';

const part =
  (prefix: string) =>
  ({ rule }: RuleTarget): Part => ({ facts: rule.facts, prefix });

const fill = stored<Excel.ConditionalRangeFill, RuleTarget>(part('fill.'), { color: [color, ''] });
const fillKind: Kind<Excel.ConditionalRangeFill, RuleTarget> = {
  name: 'ConditionalRangeFill',
  ...fill,
  call: { clear: ({ rule }) => void delete rule.facts['fill.color'] },
};

const fontKind: Kind<Excel.ConditionalRangeFont, RuleTarget> = {
  name: 'ConditionalRangeFont',
  ...stored<Excel.ConditionalRangeFont, RuleTarget>(part('font.'), {
    color: [color, ''],
    bold: [flag, null],
    italic: [flag, null],
    strikethrough: [flag, null],
  }),
};

const lookKind: Kind<Excel.ConditionalRangeFormat, RuleTarget> = {
  name: 'ConditionalRangeFormat',
  open: { fill: (target) => serve(fillKind, target), font: (target) => serve(fontKind, target) },
};

const ruleKind: Kind<Excel.ConditionalFormatRule, RuleTarget> = {
  name: 'ConditionalFormatRule',
  get: { formula: ({ rule }) => rule.formulas.formula ?? '' },
  set: {
    formula: (target, value) => {
      target.rule.formulas.formula = ruleFormula(target, value);
    },
  },
};

const customKind: Kind<Excel.CustomConditionalFormat, RuleTarget> = {
  name: 'CustomConditionalFormat',
  open: { rule: (target) => serve(ruleKind, target), format: (target) => serve(lookKind, target) },
};

const textKind: Kind<Excel.TextConditionalFormat, RuleTarget> = {
  name: 'TextConditionalFormat',
  get: { rule: ({ rule }) => rule.facts.text ?? null },
  set: {
    rule: ({ rule }, value) => {
      const given = facts(value);
      only(given, ['operator', 'text']);
      oneOf('Contains', 'NotContains', 'BeginsWith', 'EndsWith')(given.operator);
      text(given.text);
      rule.facts.text = given;
    },
  },
  open: { format: (target) => serve(lookKind, target) },
};

const valueKind: Kind<Excel.CellValueConditionalFormat, RuleTarget> = {
  name: 'CellValueConditionalFormat',
  get: {
    rule: ({ rule }) => rule.facts.operator && { ...rule.formulas, operator: rule.facts.operator },
  },
  set: {
    rule: (target, value) => {
      const given = facts(value);
      only(given, ['formula1', 'formula2', 'operator']);
      const two = ['Between', 'NotBetween'] as const;
      const one = [
        'EqualTo',
        'NotEqualTo',
        'GreaterThan',
        'LessThan',
        'GreaterThanOrEqual',
        'LessThanOrEqual',
      ] as const;
      const operator = oneOf(...two, ...one)(given.operator);
      target.rule.formulas = { formula1: ruleFormula(target, given.formula1) };
      if (two.includes(operator as 'Between')) target.rule.formulas.formula2 = ruleFormula(target, given.formula2);
      target.rule.facts.operator = operator;
    },
  },
  open: { format: (target) => serve(lookKind, target) },
};

/** What a rule of some type is opened as; of another it is not there. */
const typed =
  <Client>(type: string, kind: Kind<Client, RuleTarget>) =>
  (target: RuleTarget): ServedObject | null =>
    target.rule.type === type ? serve(kind, target) : null;

const sure =
  (open: (target: RuleTarget) => ServedObject | null) =>
  (target: RuleTarget): ServedObject =>
    open(target) ?? missing(`The rule is of the type ${target.rule.type}`);

const [custom, comparison, cellValue] = [
  typed('Custom', customKind),
  typed('ContainsText', textKind),
  typed('CellValue', valueKind),
];
const [iconSet, dataBar] = [typed('IconSet', iconSetKind), typed('DataBar', dataBarKind)];

const rangeOf = ({ world, sheet, rule }: RuleTarget): RangeTarget => new RangeTarget(world, sheet, rule.areas);

const formatKind: Kind<Excel.ConditionalFormat, RuleTarget> = {
  name: 'ConditionalFormat',
  id: ({ rule }) => rule.id,
  get: {
    id: ({ rule }) => rule.id,
    type: ({ rule }) => rule.type,
    priority: ({ sheet, rule }) => sheet.rules.indexOf(rule),
    stopIfTrue: ({ rule }) => rule.stopIfTrue,
  },
  set: {
    priority: ({ sheet, rule }, value) => {
      const others = sheet.rules.filter((each) => each !== rule);
      const at = wholeNumber(0, 100_000)(value);
      sheet.rules = [...others.slice(0, at), rule, ...others.slice(at)];
    },
    stopIfTrue: ({ rule }, value) => {
      rule.stopIfTrue = flag(value);
    },
  },
  call: {
    delete: ({ sheet, rule }) => {
      sheet.rules = sheet.rules.filter((each) => each !== rule);
    },
    setRanges: ({ world, sheet, rule }, [given]) => {
      rule.areas = rangeGiven(world, sheet, given).areas;
    },
  },
  open: {
    ...{ customOrNullObject: custom, textComparisonOrNullObject: comparison, cellValueOrNullObject: cellValue },
    ...{ iconSetOrNullObject: iconSet, dataBarOrNullObject: dataBar },
    ...{ custom: sure(custom), textComparison: sure(comparison), cellValue: sure(cellValue) },
    ...{ iconSet: sure(iconSet), dataBar: sure(dataBar) },
    getRange: (target) => serveRange(rangeOf(target)),
    getRangeOrNullObject: (target) => (target.rule.areas.length === 1 ? serveRange(rangeOf(target)) : null),
    getRanges: (target) => serveAreas(rangeOf(target)),
  },
};

const served = ({ world, sheet }: RangeTarget, rule: RuleState): ServedObject =>
  serve(formatKind, { world, sheet, rule });

const all = ({ sheet, areas }: RangeTarget): readonly RuleState[] =>
  sheet.rules.filter((rule) => rule.areas.some((area) => areas.some((each) => overlap(each, area))));

function added(target: RangeTarget, given: Given): ServedObject {
  const { world, sheet, areas } = target;
  assertEditable(sheet, areas, 'allowFormatCells');
  const type = oneOf('Custom', 'DataBar', 'IconSet', 'ContainsText', 'CellValue')(given);
  const rule: RuleState = { id: newId(world.book), type, areas, stopIfTrue: false, facts: {}, formulas: {} };
  // Excel puts new ones before those that are there.
  sheet.rules = [rule, ...sheet.rules];
  return served(target, rule);
}

const found = (target: RangeTarget, id: Given): ServedObject | null => {
  const rule = all(target).find((each) => each.id === id);
  return rule ? served(target, rule) : null;
};

export const rulesKind: Kind<Excel.ConditionalFormatCollection, RangeTarget> = {
  name: 'ConditionalFormatCollection',
  call: {
    getCount: (target) => all(target).length,
    clearAll: (target) => {
      const gone = all(target);
      if (gone.some(({ areas }) => areas.some((area) => !target.areas.some((each) => overlap(each, area)))))
        throw new ExcelError('NotServed', 'Rules that reach beyond the range are not cleared');
      target.sheet.rules = target.sheet.rules.filter((rule) => !gone.includes(rule));
    },
  },
  open: {
    add: (target, [type]) => added(target, type),
    getItem: (target, [id]) => found(target, id) ?? missing('There is no such conditional format'),
    getItemOrNullObject: (target, [id]) => found(target, id),
    getItemAt: (target, [at]) => {
      const rule = all(target)[wholeNumber(0, 100_000)(at)];
      return rule ? served(target, rule) : invalid('There is no such conditional format');
    },
  },
  items: (target) => all(target).map((rule) => served(target, rule)),
};
