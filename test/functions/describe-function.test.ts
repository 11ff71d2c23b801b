import { describeFunction } from '../../core/functions/describe-function.ts';
import { functions } from '../../core/functions/index.ts';
import { languages } from '../../core/values/language.ts';

test('a definition that reads another column says so in words, with its source', () => {
  expect(describeFunction('OPEN_RATE', 'en').formulas).toEqual([
    { label: 'per email delivered', words: 'Opens ÷ Emails delivered', source: 'HubSpot, Kawaa' },
    { label: 'per email sent', words: 'Opens ÷ Emails sent', source: 'GetResponse, Kraken Data' },
  ]);
});

test('a metric of one definition has its formula without a label', () => {
  expect(describeFunction('CPC', 'tr').formulas).toEqual([
    { label: null, words: 'Harcama ÷ Tıklamalar', source: null },
  ]);
});

test('arguments say what they take', () => {
  const takes = (id: string) => describeFunction(id, 'en').arguments.map((one) => one.takes);
  expect(takes('SALES_CYCLE_LENGTH')).toEqual([
    { kind: 'date' },
    { kind: 'date' },
    {
      kind: 'choice',
      options: [
        { value: 'mean', label: 'mean of the closed deals' },
        { value: 'median', label: 'the deal in the middle' },
      ],
    },
  ]);
  const status = describeFunction('GOAL_STATUS', 'pl').arguments.find(({ name }) => name === 'curve');
  expect(status?.takes).toMatchObject({ kind: 'choice', options: [{ value: 'linear' }, { value: 'working-days' }] });
});

test.each(languages)('%s: every function has a name, a purpose, and words for each of its arguments', (language) => {
  for (const [id, { parameters }] of functions) {
    const described = describeFunction(id, language);
    expect(described.arguments.map(({ name }) => name)).toEqual(parameters.map(({ name }) => name));
    const texts = [
      described.label,
      described.purpose,
      ...described.arguments.flatMap((one) => [one.label, one.description]),
    ];
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  }
});

test('an id that no function has is told', () => {
  expect(() => describeFunction('NOPE', 'en')).toThrow('NOPE');
});
