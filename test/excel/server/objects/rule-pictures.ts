import { invalid } from '../wire/excel-error.ts';
import { type Kind, serve } from '../wire/served.ts';
import { color, facts, flag, isGiven, oneOf, only, text } from './checks.ts';
import { type RuleTarget, ruleFormula } from './rule-target.ts';
import { stored } from './stored.ts';

const three = ['ThreeArrows', 'ThreeArrowsGray', 'ThreeFlags', 'ThreeTrafficLights1', 'ThreeTrafficLights2'] as const;
const others = ['ThreeSigns', 'ThreeSymbols', 'ThreeSymbols2', 'ThreeTriangles', 'ThreeStars'] as const;
const style = oneOf(...three, ...others);

/** The first icon has no bound; the others follow by theirs. */
function criteria(target: RuleTarget, value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== 3) return invalid('Three icons take three criteria');
  for (const [at, each] of value.entries()) {
    const given = facts(each);
    only(given, ['type', 'operator', 'formula']);
    if (at === 0) continue;
    oneOf('Number', 'Percent', 'Formula', 'Percentile')(given.type);
    oneOf('GreaterThan', 'GreaterThanOrEqual')(given.operator);
    ruleFormula(target, text(given.formula));
  }
  return value;
}

const icons = stored<Excel.IconSetConditionalFormat, RuleTarget>(
  ({ rule }) => ({ facts: rule.facts, prefix: 'icons.' }),
  {
    style: [style, 'ThreeTrafficLights1'],
    reverseIconOrder: [flag, false],
    showIconOnly: [flag, false],
  },
);

export const iconSetKind: Kind<Excel.IconSetConditionalFormat, RuleTarget> = {
  name: 'IconSetConditionalFormat',
  get: { ...icons.get, criteria: ({ rule }) => rule.facts['icons.criteria'] ?? [] },
  set: {
    ...icons.set,
    criteria: (target, value) => {
      target.rule.facts['icons.criteria'] = criteria(target, value);
    },
  },
};

const positiveKind: Kind<Excel.ConditionalDataBarPositiveFormat, RuleTarget> = {
  name: 'ConditionalDataBarPositiveFormat',
  ...stored<Excel.ConditionalDataBarPositiveFormat, RuleTarget>(({ rule }) => ({ facts: rule.facts, prefix: 'bar.' }), {
    fillColor: [color, '#638EC6'],
    borderColor: [color, ''],
    gradientFill: [flag, true],
  }),
};

function bound(target: RuleTarget, value: unknown): unknown {
  const given = facts(value);
  only(given, ['type', 'formula']);
  oneOf('Automatic', 'LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile')(given.type);
  if (isGiven(given.formula)) ruleFormula(target, given.formula);
  return given;
}

const bars = stored<Excel.DataBarConditionalFormat, RuleTarget>(({ rule }) => ({ facts: rule.facts, prefix: 'bar.' }), {
  showDataBarOnly: [flag, false],
  barDirection: [oneOf('Context', 'LeftToRight', 'RightToLeft'), 'Context'],
  axisFormat: [oneOf('Automatic', 'None', 'CellMidPoint'), 'Automatic'],
  axisColor: [color, '#000000'],
});

export const dataBarKind: Kind<Excel.DataBarConditionalFormat, RuleTarget> = {
  name: 'DataBarConditionalFormat',
  get: {
    ...bars.get,
    lowerBoundRule: ({ rule }) => rule.facts['bar.lower'] ?? { type: 'Automatic' },
    upperBoundRule: ({ rule }) => rule.facts['bar.upper'] ?? { type: 'Automatic' },
  },
  set: {
    ...bars.set,
    lowerBoundRule: (target, value) => {
      target.rule.facts['bar.lower'] = bound(target, value);
    },
    upperBoundRule: (target, value) => {
      target.rule.facts['bar.upper'] = bound(target, value);
    },
  },
  open: { positiveFormat: (target) => serve(positiveKind, target) },
};
