import { describeFunction, type FunctionDescription } from '../../core/functions/describe-function.ts';
import type { FunctionExample } from '../../core/functions/sheet-function.ts';
import { fill } from '../../core/locales/fill.ts';
import { locales } from '../../core/locales/index.ts';
import type { SidebarTexts } from '../../core/locales/locale.ts';
import type { Language } from '../../core/values/language.ts';
import { escaped, tagged } from './html.ts';

type Texts = SidebarTexts['functions'];

/** What stands in Latin letters whatever the page's direction. */
const code = (text: string): string => `<code dir="ltr">${escaped(text)}</code>`;

/** Between arguments, as Excel in that language has it. */
export const separator = (language: Language): string => (locales[language].conventions.decimal === ',' ? '; ' : ', ');

const numberText = (value: number, language: Language): string =>
  String(Number(value.toPrecision(8))).replace('.', locales[language].conventions.decimal);

function signature({ id, arguments: all }: FunctionDescription, language: Language): string {
  const names = all.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=${id}(${names.join(separator(language))})`;
}

const argumentItem = ({ name, label, description, optional }: FunctionDescription['arguments'][number], texts: Texts) =>
  `<li>${code(name)} <b>${escaped(optional ? fill(texts.optional, { name: label }) : label)}</b>: ${escaped(description)}</li>`;

/** One definition: its words, and where there are several what sets it apart and who defines it so. */
function formulaItem({ label, words, source }: FunctionDescription['formulas'][number], texts: Texts): string {
  const parts = [label === null ? null : `<b>${escaped(label)}</b>`, words === null ? null : escaped(words)];
  const said = source === null ? null : escaped(fill(texts.definedBy, { source }));
  return `<li>${[...parts, said].filter((part) => part !== null).join('; ')}</li>`;
}

function formulas({ formulas: all }: FunctionDescription, texts: Texts): readonly string[] {
  const [only, ...others] = all;
  if (only === undefined) return [];
  if (others.length === 0 && only.words !== null) return [`<p class="formula">${escaped(only.words)}</p>`];
  return [tagged('h4', texts.definitions), '<ul>', ...all.map((one) => formulaItem(one, texts)), '</ul>'];
}

function cellText(value: unknown, language: Language): string {
  if (typeof value === 'number') return numberText(value, language);
  return typeof value === 'string' ? `"${value}"` : '';
}

/** An example of single values as it would be typed in Excel of that language; null where it takes or gives ranges. */
function exampleTexts(one: FunctionDescription, { given, gives }: FunctionExample, language: Language) {
  if (Object.values(given).some(Array.isArray) || typeof gives === 'object') return null;
  const values = one.arguments.map(({ name }) => cellText(given[name], language));
  while (values[values.length - 1] === '') values.pop();
  return { formula: `=${one.id}(${values.join(separator(language))})`, value: cellText(gives, language) };
}

function example(one: FunctionDescription, language: Language): readonly string[] {
  const texts = locales[language].sidebarTexts.functions;
  const found = one.examples.map((each) => exampleTexts(one, each, language)).find((each) => each !== null);
  if (!found) return [];
  const said = escaped(texts.gives)
    .replace('{formula}', () => code(found.formula))
    .replace('{value}', () => code(found.value));
  return [tagged('h4', texts.example), `<p>${said}</p>`];
}

function sources({ references }: FunctionDescription, texts: Texts): readonly string[] {
  if (references.length === 0) return [];
  const links = references.map((address) => `<li><a dir="ltr" href="${escaped(address)}">${escaped(address)}</a></li>`);
  return [tagged('h4', texts.sources), '<ul>', ...links, '</ul>'];
}

/** All about one function, under its name as an anchor. */
export function functionEntry(id: string, language: Language): string {
  const one = describeFunction(id, language);
  const texts = locales[language].sidebarTexts.functions;
  return [
    `<section id="${id}">`,
    `<h3>${code(id)} ${escaped(one.label)}</h3>`,
    tagged('p', one.purpose),
    `<p>${code(signature(one, language))}</p>`,
    ...formulas(one, texts),
    '<ul>',
    ...one.arguments.map((argument) => argumentItem(argument, texts)),
    '</ul>',
    ...(one.whenPoor === '' ? [] : [tagged('h4', texts.whenPoor), tagged('p', one.whenPoor)]),
    ...example(one, language),
    ...sources(one, texts),
    '</section>',
  ].join('\n');
}
