// Leaves out of the add-on's server what it never says: of metrics their texts, examples and sources, of languages all
// but the sentences about answers. What is left is written anew from the registries, so that it follows them by itself.

import { readFile } from 'node:fs/promises';

const operators = ['add', 'subtract', 'multiply', 'divide', 'power', 'min', 'max'];

/** An expression as the code that makes it. */
function expressionCode(expression) {
  const { kind } = expression;
  if (kind === 'input') return `input(${JSON.stringify(expression.name)})`;
  if (kind === 'number') return `number(${expression.value})`;
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

const variantCode = ({ expression, ...variant }) =>
  objectCode([
    ...picked(variant, ['id', 'given']),
    ...(expression ? [['expression', expressionCode(expression)]] : []),
  ]);

/** `metric('CPC', 'money', 'lower', { spend: {}, clicks: {} }, divide(input('spend'), input('clicks')), [])`. */
function metricCode({ id, unit, better, inputs, variants, expression }) {
  const named = objectCode(Object.entries(inputs).map(([name, input]) => [name, inputCode(input)]));
  const texts = [id, unit, better].map((text) => JSON.stringify(text)).join(', ');
  return `metric(${texts}, ${named}, ${expressionCode(expression)}, [${variants.map(variantCode).join(', ')}])`;
}

const kebabCase = (id) => id.toLowerCase().replace(/_/g, '-');
const camelCase = (id) => kebabCase(id).replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** What every entry of the module below is made by. */
const metricMaker = `
const metric = (id, unit, better, inputs, expression, variants) => {
  for (const name of Object.keys(inputs)) inputs[name].fields = [];
  return { kind: 'expression', id, label: locales.en.functions[id].label, unit, better, inputs, expression, variants };
};`;

/** In place of core/metrics/index.ts. A metric over columns is code of its own, and comes from its file. */
function metricsModule({ metrics }) {
  const ofColumns = metrics.filter(({ kind }) => kind === 'columns');
  const items = metrics.map((metric) => (metric.kind === 'columns' ? camelCase(metric.id) : metricCode(metric)));
  return [
    `import { ${['input', 'number', 'round', ...operators].join(', ')} } from '../expression/expression.ts';`,
    "import { locales } from '../locales/index.ts';",
    ...ofColumns.map(({ id }) => `import { ${camelCase(id)} } from './${kebabCase(id)}.ts';`),
    metricMaker,
    `export const metrics = [\n${items.map((item) => `  ${item},\n`).join('')}];`,
  ].join('\n');
}

/** Sentences about answers; the others are about pasted data. */
const isAboutAnswers = (name) =>
  /^(no-data|zero-denominator|not-a-number|not-a-date|out-of-range.*|shape-mismatch|not-additive|some-argument|the-denominator)$/.test(
    name,
  );

function localeOf({ language, conventions, messages, goalTexts, sidebarTexts }) {
  const { statuses, figures, reasons, smartVerdicts, smartReasons } = goalTexts;
  const { shell, cellErrors, functions } = sidebarTexts;
  return {
    language,
    conventions,
    messages: Object.fromEntries(Object.entries(messages).filter(([name]) => isAboutAnswers(name))),
    // SMART_CHECK answers in English alone.
    goalTexts: { statuses, figures, reasons, ...(language === 'en' ? { smartVerdicts, smartReasons } : {}) },
    sidebarTexts: {
      shell: { title: shell.title },
      functions: { title: functions.title, allFunctions: functions.allFunctions },
      cellErrors: { from: cellErrors.from, 'not-available': cellErrors['not-available'] },
    },
    functions: {},
    fields: {},
  };
}

/** In place of core/locales/index.ts: as JSON, a line a language, and the labels of functions a line a function. */
function localesModule({ locales, metrics, goalFunctions }) {
  const languages = Object.keys(locales);
  const parsed = (value) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
  const labels = [...metrics, ...goalFunctions].map(({ id, label }) => {
    const all = languages.map((language) => locales[language].functions[id]?.label ?? label);
    return `  ${id}: ${JSON.stringify(all)},`;
  });
  return [
    'export const locales = {',
    ...languages.map((language) => `  ${language}: ${parsed(localeOf(locales[language]))},`),
    '};',
    'const labels = {',
    ...labels,
    '};',
    'for (const id of Object.keys(labels))',
    '  Object.values(locales).forEach(({ functions }, index) => { functions[id] = { label: labels[id][index] }; });',
  ].join('\n');
}

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
    onLoad({ filter: /[\\/]core[\\/]locales[\\/]index\.ts$/ }, () => ({ contents: localesModule(core), loader: 'js' }));
    onLoad({ filter: /[\\/]core[\\/](?:fields|metrics|functions[\\/]goals)[\\/][\w-]+\.ts$/ }, withoutUnread);
  },
});
