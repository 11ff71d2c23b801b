// The end of Code.js: the functions that Google, the page and cells may call, each with the help that Google Sheets shows
// while a formula is typed. Google reads it from the comment that stands directly above the function.

/** What a cell of a field holds, in words. */
const fieldUnits = {
  count: 'a count',
  number: 'a number',
  money: 'an amount of money',
  ratio: 'a fraction: 25% is 0.25',
  duration: 'seconds',
  date: 'a date',
  text: 'a text',
};

/** Of an argument: what it holds, as a JSDoc type and in words, and what stands for it where it is left out. */
function metricParameter(metric, input) {
  if (input.choosesVariant) return { type: 'string', unit: 'a text', fallback: metric.variants[0].id };
  const kind = input.fields[0]?.type ?? 'number';
  return { type: kind === 'date' ? 'Date' : 'number', unit: fieldUnits[kind], fallback: input.fallback };
}

function goalParameter({ reads, fallback }) {
  if (reads === 'date') return { type: 'Date', unit: 'a date', fallback };
  if (reads === 'number') return { type: 'number', unit: 'a number', fallback };
  return { type: 'string', unit: 'a text', fallback };
}

/** One line of plain text that can't end the comment, nor be taken for one of its tags. */
const plain = (text) => text.replace(/\*\//g, '* /').replace(/@/g, '(at)').replace(/\s+/g, ' ').trim();

const ended = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);

const byDefault = (fallback) => `Optional. Defaults to ${fallback === undefined ? 'blank' : JSON.stringify(fallback)}.`;

function parameterLine({ name, description, optional }, { type, unit, fallback }) {
  const need = optional ? ` ${byDefault(fallback)}` : '';
  return ` * @param {${type}} ${name} ${plain(`${description.replace(/\.$/, '')} (${unit}).`)}${need}`;
}

/** A number as every locale reads it: without a decimal sign. */
function numberText(value) {
  if (Number.isInteger(value)) return String(value);
  const hundredths = Number((value * 100).toPrecision(12));
  return Number.isInteger(hundredths) ? `${hundredths}%` : null;
}

const letter = (column) => String.fromCharCode(65 + column);

/** A cell as it would be typed; null where a locale could misread it. */
function cellText(value) {
  if (typeof value === 'number') return numberText(value);
  return value === undefined || value === null ? '' : `"${value}"`;
}

/** The arguments as they would be typed: ranges stand side by side from A2 on. */
function argumentTexts({ parameters }, { given }) {
  let column = 0;
  return parameters.map(({ name }) => {
    const value = given[name];
    if (!Array.isArray(value)) return cellText(value);
    const first = letter(column);
    column += value[0].length;
    return `${first}2:${letter(column - 1)}${value.length + 1}`;
  });
}

/** An example as it would be typed, with `;`, which every locale reads; null where a locale could misread it. */
function callText(one, example) {
  const texts = argumentTexts(one, example);
  while (texts[texts.length - 1] === '') texts.pop();
  return texts.includes(null) ? null : `=${one.id}(${texts.join('; ')})`;
}

/** What it gives, where the arguments tell the whole of it. */
function givesText({ given, gives }) {
  if (Object.values(given).some(Array.isArray)) return '';
  if (typeof gives === 'number') return ` gives ${Number(gives.toPrecision(6))}`;
  return typeof gives === 'string' ? ` gives "${gives}"` : '';
}

function exampleText(one) {
  const example = one.examples.find((each) => callText(one, each) !== null);
  if (!example) throw new Error(`${one.id} has no example that every locale reads`);
  return `Example: ${plain(`${callText(one, example)}${givesText(example)}`)}.`;
}

function customFunction(one, details, server) {
  const names = one.parameters.map(({ name }) => name).join(', ');
  const result = one.unit === 'text' ? 'string' : 'number';
  return [
    '/**',
    ` * ${plain(ended(one.description))} ${exampleText(one)}`,
    ' *',
    ...one.parameters.map((parameter) => parameterLine(parameter, details(parameter.name))),
    ` * @return {${result}}`,
    ' * @customfunction',
    ' */',
    `function ${one.id}(${names}) {`,
    `  return ${server}.call('${one.id}', arguments);`,
    '}',
  ].join('\n');
}

function detailsOf({ metrics, goalFunctions }, id) {
  const metric = metrics.find((one) => one.id === id);
  if (metric) return (name) => metricParameter(metric, metric.inputs[name]);
  const { parameters } = goalFunctions.find((one) => one.id === id);
  return (name) => goalParameter(parameters[name]);
}

const doors = ({ server }) => `/** Google calls this when a spreadsheet opens, in any authorisation mode. */
function onOpen() {
  ${server}.addMenu();
}

/** Google calls this when the add-on is installed. */
function onInstall() {
  onOpen();
}

/** From the menu. */
function showSidebar() {
  ${server}.showSidebar();
}

/** From the menu. */
function showFunctions() {
  ${server}.showSidebar('functions');
}

/** From the menu. */
function showHelp() {
  ${server}.showSidebar('help');
}

/** The one function for the sidebar's page: JSON in, JSON out. */
function rpc(request) {
  return ${server}.answerPage(request);
}`;

/** Everything at the top level of Code.js but what `names` says that it calls. */
export function publicFunctions(core, names) {
  const all = [...core.functions.values()].map((one) => customFunction(one, detailsOf(core, one.id), names.functions));
  return `${[doors(names), ...all].join('\n\n')}\n`;
}
