import { functionsScript } from './functions-script.ts';
import { type Argument, errorCell, excelRuntime } from './runtime.ts';

const script = functionsScript();
const excel = excelRuntime(script, 'en-US');

/** Excel shows a reason beside #N/A and #VALUE! alone. */
test.each<readonly [string, readonly Argument[], string, string]>([
  ['a blank', [[['']], [[5]]], '#N/A', 'spend is empty: it needs a number'],
  ['a denominator of 0', [[[5]], [[0]]], '#DIV/0!', ''],
  [
    'a text',
    [[['1.234']], [[5]]],
    '#VALUE!',
    'spend is “1.234”: it needs a number. Retype it as a number, or read pasted text with the sidebar',
  ],
  [
    'TRUE',
    [[[true]], [[5]]],
    '#VALUE!',
    'spend is “TRUE”: it needs a number. Retype it as a number, or read pasted text with the sidebar',
  ],
  ['a result beyond all numbers', [[[1e308]], [[1e-308]]], '#NUM!', ''],
  ['an error cell', [[[10]], [[errorCell('#DIV/0!')]]], '#DIV/0!', ''],
  ['#N/A', [[[errorCell('#N/A')]], [[5]]], '#N/A', 'spend shows #N/A: mend it there first'],
  // Excel takes no #REF! from a function.
  ['#REF!', [[[5]], [[errorCell('#REF!')]]], '#VALUE!', 'clicks shows #REF!: mend it there first'],
  [
    'a range of errors',
    [
      [[errorCell('#NUM!')], [errorCell('#NUM!')]],
      [[1], [2]],
    ],
    '#NUM!',
    '',
  ],
  [
    'a range in which nothing is a number',
    [
      [['a'], ['b']],
      [[1], [2]],
    ],
    '#VALUE!',
    'spend is “a”: it needs a number. Retype it as a number, or read pasted text with the sidebar',
  ],
])('%s gives the error that fits, and what to do where Excel shows it', async (_, given, error, reason) => {
  expect(await excel.call('CPC', ...given)).toEqual({ error, reason });
});

test('a definition that is none is told with those there are', async () => {
  expect(await excel.call('CLV_DISCOUNTED', [[100]], [[0.8]], [[0.1]], [['later']])).toEqual({
    error: '#VALUE!',
    reason: 'timing is “later”: choose one of end, start',
  });
});

test('an error cell is no text of an objective', async () => {
  expect(await excel.call('SMART_CHECK', [[errorCell('#NAME?')]], [['Leads']], [[1]], [[2]])).toEqual({
    error: '#VALUE!',
    reason: 'objective shows #NAME?: mend it there first',
  });
});

test('a lead whose signals hold an error has an empty score, the others have theirs', async () => {
  const signals = [
    [1, 0],
    [errorCell('#N/A'), 1],
    [1, 1],
  ];
  expect(await excel.call('LEAD_SCORE', signals, [[30, 70]])).toEqual({ rows: [[30], [''], [100]] });
});

test.each([
  ['tr-TR', 'spend boş: bir sayı gerekir'],
  ['TR', 'spend boş: bir sayı gerekir'],
  ['ar-EG', 'spend: المطلوب رقم، والقيمة فارغة'],
  ['de-DE', 'spend is empty: it needs a number'],
  [null, 'spend is empty: it needs a number'],
])('with Excel in %s the reason is in a language that we speak', async (language, reason) => {
  expect(await excelRuntime(script, language).call('CPC', [[null]], [[5]])).toEqual({ error: '#N/A', reason });
});
