import { goalFunctions } from '../../core/functions/goals/index.ts';
import { functions } from '../../core/functions/index.ts';
import type { SheetFunction } from '../../core/functions/sheet-function.ts';
import { metrics } from '../../core/metrics/index.ts';
import { code, loadAddOn } from './add-on.ts';

type Help = Readonly<{
  description: string;
  parameters: readonly (readonly [name: string, text: string])[];
  declared: readonly string[];
}>;

/** The comment directly above a function, as Google reads it, and the parameters that it declares. */
function helpOf(id: string): Help {
  const [, comment = '', declared = ''] =
    new RegExp(`^/\\*\\*\\n((?: \\*(?!/).*\\n)+) \\*/\\nfunction ${id}\\((.*)\\) \\{$`, 'm').exec(code()) ?? [];
  const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, ''));
  const parameters = lines.flatMap((line) => {
    const [, name, text] = /^@param \{\w+\} (\w+) (.*)$/.exec(line) ?? [];
    return name === undefined || text === undefined ? [] : [[name, text] as const];
  });
  return { description: lines[0] ?? '', parameters, declared: declared.split(', ') };
}

const all = [...functions.values()].map((one) => [one.id, one] as const);
const addOn = loadAddOn();
const plain = (text: string): string => text.replace(/\.$/, '');

/** What stands for an argument that is left out. */
function fallbackOf(id: string, name: string): unknown {
  const metric = metrics.find((one) => one.id === id);
  const input = metric?.inputs[name];
  if (input?.choosesVariant) return metric?.variants[0]?.id;
  return (input ?? goalFunctions.find((one) => one.id === id)?.parameters[name])?.fallback;
}

/** The arguments of an example as they are typed, with `;` between them. */
const typed = (text: string): unknown[] =>
  text.split('; ').map((one) => {
    if (one.startsWith('"')) return one.slice(1, -1);
    if (one === '') return '';
    return one.endsWith('%') ? Number(one.slice(0, -1)) / 100 : Number(one);
  });

const exampleOf = ({ id }: SheetFunction): readonly [given: string, gives: string | undefined] | undefined => {
  const [, given, gives] =
    new RegExp(` Example: =${id}\\((.*?)\\)(?: gives (.*))?\\.$`).exec(helpOf(id).description) ?? [];
  return given === undefined ? undefined : [given, gives];
};

test.each(all)('%s declares the parameters of the catalogue, each with its help in the same order', (id, one) => {
  const names = one.parameters.map(({ name }) => name);
  const { parameters, declared } = helpOf(id);
  expect(declared).toEqual(names);
  expect(parameters.map(([name]) => name)).toEqual(names);
  expect((addOn.globals[id] as (...given: unknown[]) => unknown).length).toBe(names.length);
});

test.each(all)(
  '%s says what it is for and what each argument means, with its unit',
  (id, { description, parameters }) => {
    const help = helpOf(id);
    expect(help.description.startsWith(description)).toBe(true);
    for (const [index, { description: meaning }] of parameters.entries()) {
      const [, text = ''] = help.parameters[index] ?? [];
      expect(text.startsWith(plain(meaning))).toBe(true);
      expect(text).toMatch(/ \((a (count|number|date|text)|an amount of money|a fraction: 25% is 0\.25|seconds)\)\./);
    }
  },
);

test.each(all)('%s says of its optional arguments, and of no other, what they default to', (id, { parameters }) => {
  for (const [index, { name, optional }] of parameters.entries()) {
    const fallback = fallbackOf(id, name);
    const said = / Optional\. Defaults to (.*)\.$/.exec(helpOf(id).parameters[index]?.[1] ?? '')?.[1];
    expect(said).toBe(optional ? (fallback === undefined ? 'blank' : JSON.stringify(fallback)) : undefined);
  }
});

test.each(all)('%s shows an example that every locale reads, and that is true', (id, one) => {
  const [given, gives] = exampleOf(one) ?? [];
  // Without ranges there is an answer to show; a number with a decimal sign, and a comma between arguments, would not do.
  if (given === undefined) throw new Error(`${id} has no example`);
  expect(given.replace(/"[^"]*"/g, '')).not.toMatch(/[.,]/);
  if (gives === undefined) return;
  const found = addOn.call(id, ...typed(given));
  if (typeof found === 'number') expect(Number(found.toPrecision(6))).toBe(Number(gives));
  else expect(`"${found}"`).toBe(gives);
});

test('only functions over ranges show an example without its answer', () => {
  const without = all.filter(([, one]) => exampleOf(one)?.[1] === undefined).map(([id]) => id);
  expect(without.sort()).toEqual(['GOAL_FORECAST', 'LEAD_SCORE', 'SALES_CYCLE_LENGTH', 'SMART_CHECK']);
});
