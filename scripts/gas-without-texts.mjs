// Leaves out of the add-on's server what it does not compute with: of metrics their texts, examples and sources, of
// languages everything: what is said is read from files beside it. Metrics are written anew from the registry, so that
// they follow it by themselves.

import { readFile } from 'node:fs/promises';

const operators = ['add', 'subtract', 'multiply', 'divide', 'power', 'min', 'max'];

/** An expression as the code that makes it: inputs by their names, numbers as they are. */
function expressionCode(expression) {
  const { kind } = expression;
  if (kind === 'input') return JSON.stringify(expression.name);
  if (kind === 'number') return String(expression.value);
  if (kind === 'round') return `round(${expressionCode(expression.of)})`;
  return `${kind}(${expressionCode(expression.left)}, ${expressionCode(expression.right)})`;
}

const property = ([name, code]) => `${name}: ${code}`;
const objectCode = (entries) => `{ ${entries.map(property).join(', ')} }`;

/** The parts of an object that a computation reads, as code. */
const picked = (from, names) =>
  names.flatMap((name) => (from[name] === undefined ? [] : [[name, JSON.stringify(from[name])]]));

const inputCode = (input) =>
  objectCode(picked(input, ['optional', 'fallback', 'choosesVariant', 'atLeast', 'atMost'])).replace('{  }', '{}');

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

/** `metric("CPC money lower", "spend clicks", divide("spend", "clicks"))`. */
function metricCode({ id, unit, better, inputs, variants, expression }) {
  const what = JSON.stringify([id, unit, better].join(' '));
  const more = variants.length === 0 ? [] : [`[${variants.map(variantCode).join(', ')}]`];
  return `metric(${[what, inputsCode(inputs), expressionCode(expression), ...more].join(', ')})`;
}

const kebabCase = (id) => id.toLowerCase().replace(/_/g, '-');
const camelCase = (id) => kebabCase(id).replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** What every entry of the module below is made by; its label is read where it is asked for. */
const metricMaker = `
const of = (part) => typeof part === 'string' ? input(part) : typeof part === 'number' ? number(part) : part;
const of2 = (make) => (left, right) => make(of(left), of(right));
const metric = (what, given, expression, variants = []) => {
  const [id, unit, better] = what.split(' ');
  const inputs = typeof given === 'object' ? given : Object.fromEntries(given.split(' ').map((name) => [name, {}]));
  for (const name of Object.keys(inputs)) inputs[name].fields = [];
  for (const variant of variants) if ('expression' in variant) variant.expression = of(variant.expression);
  const label = { enumerable: true, get: () => locales.en.functions[id].label };
  const all = { kind: 'expression', id, unit, better, inputs, expression: of(expression), variants };
  return Object.defineProperty(all, 'label', label);
};`;

/** In place of core/metrics/index.ts. A metric over columns is code of its own, and comes from its file. */
function metricsModule({ metrics }) {
  const ofColumns = metrics.filter(({ kind }) => kind === 'columns');
  const items = metrics.map((metric) => (metric.kind === 'columns' ? camelCase(metric.id) : metricCode(metric)));
  return [
    `import { ${['input', 'number', 'round as rounded'].join(', ')} } from '../expression/expression.ts';`,
    `import { ${operators.map((name) => `${name} as ${name}Of`).join(', ')} } from '../expression/expression.ts';`,
    "import { locales } from '../locales/index.ts';",
    ...ofColumns.map(({ id }) => `import { ${camelCase(id)} } from './${kebabCase(id)}.ts';`),
    metricMaker,
    ...operators.map((name) => `const ${name} = /* @__PURE__ */ of2(${name}Of);`),
    'const round = (part) => rounded(of(part));',
    `export const metrics = [\n${items.map((item) => `  ${item},\n`).join('')}];`,
  ].join('\n');
}

/** In place of core/locales/index.ts: languages that are read from their files. */
const localesModule = "export { locales } from '../../gas/server/texts/locales.ts';";

/** Where texts stand that no computation reads: definitions of functions and fields, and what their arguments share. */
const definition = /^export const \w+ = define\w+\(|satisfies Readonly<Record<string, GoalParameter>>/m;

/** Such texts, as Biome lays them out: on one line, on the next one, or as a list down to its own indent. */
const unread =
  /^( +)(?:examples|references|whenPoor|purpose|label|description|headers):(?: [^\n]*,| \[\n[\s\S]*?^\1\],|\n\1 {2}[^\n]*,)\n/gm;

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
