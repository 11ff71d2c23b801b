// Leaves out of the add-on's server what it does not compute with: of metrics their texts, examples and sources, of
// languages everything: what is said is read from files beside it. Metrics are written anew from the registry, so that
// they follow it by themselves.

import { readFile } from 'node:fs/promises';

/** What makes an expression of two, by a name that no other module of the bundle has: else it would get a number. */
const operators = {
  ...{ add: 'plus', subtract: 'minus', multiply: 'times', divide: 'over', power: 'toPower' },
  ...{ min: 'lesserOf', max: 'greaterOf' },
};

/** An expression as the code that makes it: inputs by their names, numbers as they are. */
function expressionCode(expression) {
  const { kind } = expression;
  if (kind === 'input') return JSON.stringify(expression.name);
  if (kind === 'number') return String(expression.value);
  if (kind === 'round') return `toDecimals(${expressionCode(expression.of)})`;
  return `${operators[kind]}(${expressionCode(expression.left)}, ${expressionCode(expression.right)})`;
}

const property = ([name, code]) => `${name}: ${code}`;
const objectCode = (entries) => `{ ${entries.map(property).join(', ')} }`;

/** The parts of an object that a computation reads, as code. */
const picked = (from, names) =>
  names.flatMap((name) => (from[name] === undefined ? [] : [[name, JSON.stringify(from[name])]]));

const inputCode = (input) =>
  objectCode(picked(input, ['optional', 'fallback', 'choosesVariant', 'takesTicks', 'atLeast', 'atMost'])).replace(
    '{  }',
    '{}',
  );

/** `"spend clicks"` where they are any numbers, else an object. */
function inputsCode(inputs) {
  const entries = Object.entries(inputs).map(([name, input]) => [name, inputCode(input)]);
  if (entries.some(([, code]) => code !== '{}')) return objectCode(entries);
  return JSON.stringify(entries.map(([name]) => name).join(' '));
}

const variantCode = ({ expression, ...variant }) =>
  objectCode([
    ...picked(variant, ['id', 'given']),
    ...(expression ? [['expression', expressionCode(expression)]] : []),
  ]);

/** Names of variants say which of several definitions a workbook shows: only formulas of their own compute. */
const computingVariants = ({ inputs, variants }) =>
  variants.some(({ expression }) => expression) || Object.values(inputs).some((input) => input.choosesVariant)
    ? variants
    : [];

const isInput = (expression, name) => expression.kind === 'input' && expression.name === name;

/** Most metrics are the first of two inputs divided by the second. */
function isUsual({ inputs, expression: { kind, left, right } }) {
  const names = Object.keys(inputs);
  return kind === 'divide' && names.length === 2 && isInput(left, names[0]) && isInput(right, names[1]);
}

/** `metric("CPC money lower", "spend clicks")`; a ratio that is better higher is not said. */
function metricCode(metric) {
  const { id, unit, better, inputs, expression } = metric;
  const what = [id, ...(better === 'higher' ? (unit === 'ratio' ? [] : [unit]) : [unit, better])];
  const variants = computingVariants(metric);
  const all = [
    JSON.stringify(what.join(' ')),
    inputsCode(inputs),
    isUsual(metric) ? 'undefined' : expressionCode(expression),
    `[${variants.map(variantCode).join(', ')}]`,
  ];
  if (variants.length === 0) all.pop();
  if (all[all.length - 1] === 'undefined') all.pop();
  return `metric(${all.join(', ')})`;
}

const kebabCase = (id) => id.toLowerCase().replace(/_/g, '-');
const camelCase = (id) => kebabCase(id).replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** What every entry of the module below is made by; its label is read where it is asked for. */
const metricMaker = `
const of = (part) => typeof part === 'string' ? input(part) : typeof part === 'number' ? number(part) : part;
const of2 = (make) => (left, right) => make(of(left), of(right));
const metric = (what, given, formula, variants = []) => {
  const [id, unit = 'ratio', better = 'higher'] = what.split(' ');
  const inputs = typeof given === 'object' ? given : Object.fromEntries(given.split(' ').map((name) => [name, {}]));
  for (const name of Object.keys(inputs)) inputs[name].fields = [];
  for (const variant of variants) if ('expression' in variant) variant.expression = of(variant.expression);
  const label = { enumerable: true, get: () => locales.en.functions[id].label };
  const expression = formula === undefined ? over(...Object.keys(inputs)) : of(formula);
  const all = { kind: 'expression', id, unit, better, inputs, expression, variants };
  return Object.defineProperty(all, 'label', label);
};`;

/** In place of core/metrics/index.ts. A metric over columns is code of its own, and comes from its file. */
function metricsModule({ metrics }) {
  const ofColumns = metrics.filter(({ kind }) => kind === 'columns');
  const items = metrics.map((metric) => (metric.kind === 'columns' ? camelCase(metric.id) : metricCode(metric)));
  return [
    `import { ${['input', 'number', 'round', ...Object.keys(operators)].join(', ')} } from '../expression/expression.ts';`,
    "import { locales } from '../locales/index.ts';",
    ...ofColumns.map(({ id }) => `import { ${camelCase(id)} } from './${kebabCase(id)}.ts';`),
    metricMaker,
    ...Object.entries(operators).map(([name, by]) => `const ${by} = /* @__PURE__ */ of2(${name});`),
    'const toDecimals = (part) => round(of(part));',
    `export const metrics = [\n${items.map((item) => `  ${item},\n`).join('')}];`,
  ].join('\n');
}

/** In place of core/locales/index.ts: languages that are read from their files. */
const localesModule = "export { locales } from '../../gas/server/texts/locales.ts';";

/** Where texts stand that no computation reads: definitions of functions and fields, and what their arguments share. */
const definition = /^export const \w+ = define\w+\(|satisfies Readonly<Record<string, GoalParameter>>/m;

/** Such texts, as Biome lays them out: on one line, on the next one, or as a list down to its own indent. */
const unread =
  /^( +)(?:examples|references|whenPoor|purpose|label|description|headers|group|place|acrossDimensions):(?: [^\n]*,| \[\n[\s\S]*?^\1\],|\n\1 {2}[^\n]*,)\n/gm;

/** The same within an argument on one line. */
const unreadWithin = / (?:label|description): '[^'\n]*',(?= )/g;

/** A module with what computes alone. */
async function withoutUnread({ path }) {
  const source = await readFile(path, 'utf8');
  const contents = definition.test(source) ? source.replace(unread, '').replace(unreadWithin, '') : source;
  return { contents, loader: 'ts' };
}

/** The esbuild plugin that leaves the texts out. */
export const withoutTexts = (core) => ({
  name: 'without-texts',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]metrics[\\/]index\.ts$/ }, () => ({ contents: metricsModule(core), loader: 'js' }));
    onLoad({ filter: /[\\/]core[\\/]locales[\\/]index\.ts$/ }, () => ({ contents: localesModule, loader: 'js' }));
    onLoad({ filter: /[\\/]core[\\/](?:fields|metrics|functions[\\/]goals)[\\/][\w-]+\.ts$/ }, withoutUnread);
  },
});
