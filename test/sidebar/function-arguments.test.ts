import { describeFunction } from '../../core/functions/describe-function.ts';
import { locales } from '../../core/locales/index.ts';
import type { Language } from '../../core/values/language.ts';
import { callText, plainText } from '../../sidebar/functions/formula-text.ts';
import { firstMissing, readArguments, valuesOf } from '../../sidebar/functions/read-arguments.ts';
import { readTyped } from '../../sidebar/functions/read-typed.ts';
import { answerRows, shownValue } from '../../sidebar/functions/shown-answer.ts';
import type { FilledArgument } from '../../sidebar/functions/state.ts';

const typed = (text: string): FilledArgument => ({ kind: 'typed', text });
const picked = (title: string, address: string, ...values: readonly (readonly number[])[]): FilledArgument => ({
  kind: 'picked',
  range: { title, address, values, dateColumns: [] },
});

describe('a typed argument', () => {
  const number = (text: string, language: Language) => readTyped(text, 'number', locales[language].conventions);

  test.each([
    ['1,250.5', 'en', 1250.5],
    ['1.250,5', 'tr', 1250.5],
    ['1 250,5', 'pl', 1250.5],
    ['0,5', 'tr', 0.5],
    ['0.5', 'tr', 0.5],
    ['0,5', 'en', 0.5],
    ['-3', 'id', -3],
    ['−3', 'en', -3],
    ['25%', 'en', 0.25],
    ['.5', 'en', 0.5],
    ['1,234', 'en', 1234],
    ['1.234', 'tr', 1234],
    ['4000', 'ar', 4000],
    ['١٬٢٥٠٫٥', 'ar', 1250.5],
    ['۱۲٪', 'ar', 0.12],
    ['\u200f-٣', 'ar', -3],
    ['%25', 'tr', 0.25],
  ] as const)('%s in %s is the number %d', (text, language, value) => {
    expect(number(text, language)).toEqual({ kind: 'value', value });
  });

  test.each(['B2', '$B$2:C9', "'Plan 2026'!B2"])('%s is an address', (text) => {
    expect(number(text, 'en')).toEqual({ kind: 'address', text });
  });

  test.each(['many', '1,2,3', '12 apples', '--1', '1.2.3'])('%s is neither', (text) => {
    expect(number(text, 'en')).toEqual({ kind: 'unreadable' });
  });

  test('a day is a day where one is asked for, and any words are a text where text is', () => {
    const { conventions } = locales.en;
    expect(readTyped('2026-07-31', 'date', conventions)).toEqual({ kind: 'value', value: '2026-07-31' });
    expect(readTyped('31/07/2026', 'date', conventions)).toEqual({ kind: 'unreadable' });
    expect(readTyped('Raise revenue', 'text', conventions)).toEqual({ kind: 'value', value: 'Raise revenue' });
  });
});

describe('the arguments of a function', () => {
  const readings = (id: string, filled: Readonly<Record<string, FilledArgument>>) =>
    readArguments(describeFunction(id, 'en').arguments, filled, locales.en.conventions);
  const given = (id: string, filled: Readonly<Record<string, FilledArgument>>) =>
    readings(id, filled).map(({ read }) => read);

  test('the first that is needed and missing, or cannot be read, is told', () => {
    expect(firstMissing(readings('CPL', { spend: typed('10') }))?.name).toBe('leads');
    expect(firstMissing(readings('CPL', { spend: typed('ten'), leads: typed('2') }))?.name).toBe('spend');
    expect(firstMissing(readings('CLV', { average_order_value: typed('60') }))?.name).toBe('orders_per_year');
    const whole = { average_order_value: typed('60'), orders_per_year: typed('6'), years: typed('3') };
    expect(firstMissing(readings('CLV', whole))).toBeNull();
  });

  test('values are computed with where they are known, single cells as single values', () => {
    expect(valuesOf(readings('CPL', { spend: typed('10'), leads: picked('Ads', 'B2', [4]) }))).toEqual([10, 4]);
    expect(valuesOf(readings('CPL', { spend: typed('10'), leads: picked('Ads', 'B2:B3', [4], [5]) }))).toEqual([
      10,
      [[4], [5]],
    ]);
    expect(valuesOf(readings('CPL', { spend: typed('B2'), leads: typed('2') }))).toBeNull();
  });

  test('cells of another sheet are named with it, those of the same sheet are not', () => {
    const filled = { spend: picked("Owner's ads", 'B2', [1]), leads: picked('Here', 'C2', [1]) };
    const style = { separator: ',', title: 'Here' } as const;
    expect(callText('CPL', given('CPL', filled), style)).toBe("CPL('Owner''s ads'!B2,C2)");
    expect(callText('CPL', given('CPL', filled), { ...style, title: null })).toBe("CPL('Owner''s ads'!B2,'Here'!C2)");
  });

  test('what is left out at the end is not written, what is left out before is empty', () => {
    const style = { separator: ';', title: null } as const;
    const filled = { average_order_value: typed('60'), orders_per_year: typed('6'), years: typed('3') };
    expect(callText('CLV', given('CLV', filled), style)).toBe('CLV(60;6;3)');
    const goal = given('GOAL_PROGRESS', { actual: typed('1'), target: typed('2'), better: typed('lower') });
    expect(callText('GOAL_PROGRESS', goal, style)).toBe('GOAL_PROGRESS(1;2;;"lower")');
  });

  test('decimals are written so that every spreadsheet reads them', () => {
    const filled = { spend: typed('10.5'), leads: typed('2') };
    expect(callText('CPL', given('CPL', filled), { separator: ';', title: null })).toBe('CPL((105/10);2)');
    expect(callText('CPL', given('CPL', filled), { separator: ',', title: null })).toBe('CPL(10.5,2)');
  });

  test('a plain formula says the same without the add-in, where it can be said', () => {
    const style = { separator: ';', title: 'Here' } as const;
    const cells = { spend: picked('Here', 'B2', [1]), leads: picked('Here', 'C2', [1]) };
    expect(plainText('CPL', given('CPL', cells), style)).toBe('IF(COUNT(B2;C2)<2;"";IF(C2=0;"";B2/C2))');
    const range = { spend: picked('Here', 'B2:B3', [1], [2]), leads: typed('2') };
    expect(plainText('CPL', given('CPL', range), style)).toBeNull();
  });
});

describe('an answer', () => {
  test.each([
    [0.03, 'ratio', 'en', '3.00%'],
    [0.03, 'ratio', 'tr', '%3,00'],
    [0.03, 'money', 'en', '0.03'],
    [0.0305, 'money', 'en', '0.0305'],
    [1234.5, 'money', 'pl', '1\u00a0235'],
    [12.5, 'number', 'id', '12,50'],
    ['on track', 'text', 'en', 'on track'],
  ] as const)('%p as %s is written in %s as %s', (value, unit, language, text) => {
    expect(shownValue(value, unit, language)).toEqual({ text, isAnswer: true });
  });

  test('that is missing says why', () => {
    const { text, isAnswer } = shownValue({ code: 'zero-denominator', parameter: 'leads' }, 'money', 'en');
    expect([text, isAnswer]).toEqual([locales.en.messages['zero-denominator'].replace('{parameter}', 'leads'), false]);
  });

  test('of one value is one row', () => {
    expect(answerRows(3)).toEqual([[3]]);
    expect(answerRows([[1], [2]])).toEqual([[1], [2]]);
  });
});
