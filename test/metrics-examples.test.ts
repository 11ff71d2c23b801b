import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { functions } from '../core/functions/index.ts';
import { metrics } from '../core/metrics/index.ts';
import type { Example, Metric } from '../core/metrics/metric.ts';
import { type Answer, isNoAnswer } from '../core/values/no-answer.ts';

const TOLERANCE = 1e-12;
const golden = new URL('./golden/functions.txt', import.meta.url);

type Rows = readonly (readonly Answer[])[];

const rowsOf = (result: Answer | Rows): Rows => (Array.isArray(result) ? (result as Rows) : [[result as Answer]]);

/** A result as it reads in a failing test, numbers that are the expected ones but for rounding written as those. */
function shown(result: Answer | Rows, expected: Answer | Rows): unknown[][] {
  const wanted = rowsOf(expected);
  return rowsOf(result).map((row, down) =>
    row.map((answer, right) => {
      const number = wanted[down]?.[right];
      if (isNoAnswer(answer)) return answer.code;
      const isClose = typeof number === 'number' && Math.abs(answer - number) <= Math.abs(number) * TOLERANCE;
      return isClose ? number : answer;
    }),
  );
}

const isEdge = ({ given, gives }: Example): boolean =>
  rowsOf(gives).flat().some(isNoAnswer) ||
  [...Object.values(given)].flat(2).some((cell) => cell === null || cell === 0);

const examples = metrics.flatMap((metric) =>
  metric.examples.map((example, index) => [`${metric.id}, example ${index + 1}`, metric, example] as const),
);

test.each(examples)('%s', (_, metric, { given, gives }) => {
  const found = functions.get(metric.id)?.run(Object.keys(metric.inputs).map((name) => given[name])) as Answer | Rows;
  expect(Array.isArray(found)).toBe(Array.isArray(gives));
  expect(shown(found, gives)).toEqual(shown(gives, gives));
});

const idsOf = (failing: (metric: Metric) => boolean): string[] => metrics.filter(failing).map(({ id }) => id);

test('every metric has at least three examples, one of them at an edge', () => {
  expect(idsOf((metric) => metric.examples.length < 3 || !metric.examples.some(isEdge))).toEqual([]);
});

test('every number in an example has a source', () => {
  const isNumeric = ({ gives }: Example) =>
    rowsOf(gives)
      .flat()
      .some((answer) => typeof answer === 'number');
  expect(idsOf((metric) => metric.examples.some((example) => isNumeric(example) && !example.source))).toEqual([]);
});

test('every definition of a metric that computes differently has an example', () => {
  const isShown = ({ examples: all }: Metric, id: string, optional: string | undefined) =>
    all.some(({ given }) => Object.values(given).includes(id) || (optional !== undefined && given[optional] != null));
  const missing = metrics.flatMap((metric) =>
    metric.variants
      .filter(({ id, given, expression }) => expression && !isShown(metric, id, given))
      .map(({ id }) => `${metric.id} ${id}`),
  );
  expect(missing).toEqual([]);
});

// The contract with every sheet in use. A new function or a parameter at the end is fine: UPDATE_GOLDEN=1 npm test
test('no function and no parameter changed its name, place or need', () => {
  const signature = ({ id, parameters }: { id: string; parameters: readonly { name: string; optional: boolean }[] }) =>
    `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`;
  const signatures = `${[...functions.values()].map(signature).sort().join('\n')}\n`;
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(new URL('.', golden), { recursive: true });
    writeFileSync(golden, signatures);
  }
  expect(signatures).toBe(readFileSync(golden, 'utf8'));
});
