import { loadAddOn } from './add-on.ts';
import { session } from './google.ts';

const addOn = loadAddOn(session('en_US'));

/** Blank rows below the data, as a whole column has them. */
const blanks = (count: number, width = 1): string[][] =>
  Array.from({ length: count }, () => Array.from({ length: width }, () => ''));

describe('arguments', () => {
  test('a range of one cell is that cell', () => {
    expect(addOn.call('CPC', [[200]], [[1000]])).toBe(0.2);
    expect(() => addOn.call('CPC', [[200]], [[0]])).toThrow('clicks is 0: there is nothing to divide by');
  });

  test('one cell goes with every row of a range', () => {
    expect(addOn.call('CPC', [[200], [300]], 1000)).toEqual([[0.2], [0.3]]);
    expect(addOn.call('CPC', [[200], [300]], [[1000]])).toEqual([[0.2], [0.3]]);
  });

  //  A    B        C
  //  10   100      0.1
  //       100              (no spend)
  //  30   0                (no clicks)
  //  40   #N/A             (an error in the sheet)
  //  50   "1.000"          (text)
  //  60   TRUE
  //  70   100      0.7
  test('results come as rows, and a bad row leaves only its own cell blank', () => {
    const spend = [[10], [''], [30], [40], [50], [60], [70]];
    const clicks = [[100], [100], [0], ['#N/A'], ['1.000'], [true], [100]];
    expect(addOn.call('CPC', spend, clicks)).toEqual([[0.1], [''], [''], [''], [''], [''], [0.7]]);
  });

  test('rows beside each other give a row', () => {
    expect(addOn.call('CPC', [[10, 20, '']], [[100, 100, '']])).toEqual([[0.1, 0.2, '']]);
  });

  test('whole columns end with their data, and columns of unlike length fit', () => {
    const spend = [[10], [''], [30], ...blanks(997)];
    expect(addOn.call('CPC', spend, [[100], [100], [100], ...blanks(997)])).toEqual([[0.1], [''], [0.3]]);
    expect(addOn.call('CPC', spend, [[100], [100], [100], ...blanks(40)])).toEqual([[0.1], [''], [0.3]]);
  });

  test('a row that only one of the columns has stays, blank', () => {
    expect(addOn.call('CPC', [[10], [20], ...blanks(8)], [[100], ...blanks(9)])).toEqual([[0.1], ['']]);
  });

  test('where ranges differ in length, the rows that both have are computed and the first other one says why', () => {
    const sizes = 'The ranges have 3 and 2 rows: give ranges of one size';
    expect(addOn.call('CPC', [[10], [20], [30]], [[100], [100]])).toEqual([[0.1], [0.2], [sizes]]);
    expect(addOn.call('CPC', [[10], [20]], [[100], [100], [100], [100]])).toEqual([
      ...[[0.1], [0.2]],
      ...[['The ranges have 2 and 4 rows: give ranges of one size'], ['']],
    ]);
    expect(addOn.call('GOAL_REMAINING', [[1], [2], [3]], [[10], [10]])).toEqual([[9], [8], [sizes]]);
    expect(() => addOn.call('SALES_CYCLE_LENGTH', [[1], [2]], [[3], [4], [5]])).toThrow('differ in size');
  });

  test('a whole column beside a range says nothing of its length', () => {
    const clicks = Array.from({ length: 9 }, () => [100]);
    const spend = [['Spend'], ...Array.from({ length: 9 }, () => [10]), ...blanks(990)];
    const rows = addOn.call('CPC', spend, clicks);
    expect(rows).toEqual([[''], ...Array.from({ length: 8 }, () => [0.1]), ['']]);
  });

  test('whole columns may have their names on top', () => {
    const named = (name: string, ...cells: readonly unknown[]) => [
      [name],
      ...cells.map((cell) => [cell]),
      ...blanks(90),
    ];
    const [created, closed] = [named('Created', 46_113, 46_113), named('Closed', 46_123, '')];
    expect(addOn.call('SALES_CYCLE_LENGTH', created, closed)).toBe(10);
    expect(addOn.call('CPC', named('Cost', 200), named('Clicks', 1000))).toEqual([[''], [0.2]]);
  });

  test('a column with one row of data gives one row', () => {
    expect(addOn.call('CPC', [[10], ...blanks(99)], [[100], ...blanks(99)])).toEqual([[0.1]]);
  });

  test('whole columns without data give a blank, not an error', () => {
    expect(addOn.call('CPC', blanks(100), blanks(100))).toEqual([['']]);
  });

  test('arguments that are left out or skipped take their default, however Google hands them over', () => {
    const full = addOn.call('CLV_DISCOUNTED', 100, 0.8, 0.1, 'end');
    for (const nothing of [undefined, null, ''])
      expect(addOn.call('CLV_DISCOUNTED', 100, 0.8, 0.1, nothing)).toBe(full);
    expect(addOn.call('CLV_DISCOUNTED', 100, 0.8, 0.1)).toBe(full);
    for (const nothing of [undefined, null, ''])
      expect(
        addOn.call('GOAL_STATUS', 600, 1000, '2026-04-01', '2026-04-30', '2026-04-20', nothing, nothing, 'tr'),
      ).toBe('riskli');
  });

  test('arguments are not changed', () => {
    const spend = Object.freeze([Object.freeze([10]), Object.freeze([''])]);
    expect(addOn.call('CPC', spend, 100)).toEqual([[0.1]]);
    expect(spend).toEqual([[10], ['']]);
  });
});

describe('errors say what to do', () => {
  test.each([
    ['a blank', ['', 5], 'spend is empty: it needs a number'],
    ['nothing at all', [], 'spend is empty: it needs a number'],
    ['a text', ['1.234', 5], 'spend is “1.234”: it needs a number. Retype it as a number'],
    ['TRUE', [true, 5], 'spend is “TRUE”: it needs a number'],
    ['an error cell', [10, '#DIV/0!'], 'clicks shows #DIV/0!: mend it there first'],
    ['a formula that has no room', [10, '#SPILL!'], 'clicks shows #SPILL!: mend it there first'],
    ['a formula that cannot be computed', [10, '#CALC!'], 'clicks shows #CALC!: mend it there first'],
    ['a cell that is still loading', [10, 'Loading...'], 'clicks shows Loading...: mend it there first'],
    ['an error in a range of one cell', [[['#N/A']], [[5]]], 'spend shows #N/A: mend it there first'],
    ['a comma that splits a number in two', [1, 5, 100], 'more values than the 2 it takes'],
    [
      'a range in which nothing is a number',
      [
        [['a'], ['b']],
        [[1], [2]],
      ],
      'spend is “a”: it needs a number',
    ],
    [
      'a range of errors',
      [
        [['#REF!'], ['#REF!']],
        [[1], [2]],
      ],
      'spend shows #REF!: mend it there first',
    ],
  ])('%s', (_, given, message) => {
    expect(() => addOn.call('CPC', ...given)).toThrow(message);
  });

  test('an error cell is no text of an objective', () => {
    expect(() => addOn.call('SMART_CHECK', '#NAME?', 'Leads', 1, 2)).toThrow('objective shows #NAME?');
  });

  test('ranges without visitors are no mistake', () => {
    expect(addOn.call('CPC', [[0], ['']], [[0], [0]])).toEqual([[''], ['']]);
  });

  test.each([
    ['tr', 'clicks 0: sıfıra bölünemez'],
    ['tr_TR', 'clicks 0: sıfıra bölünemez'],
    ['in', 'clicks adalah 0: angka tidak dapat dibagi dengan 0'],
    ['id_ID', 'clicks adalah 0: angka tidak dapat dibagi dengan 0'],
    ['pl', 'clicks: wartość 0, nie ma przez co dzielić'],
    ['de', 'clicks is 0: there is nothing to divide by'],
  ])('in the language of a user with the locale %s', (locale, message) => {
    expect(() => loadAddOn(session(locale)).call('CPC', 5, 0)).toThrow(message);
  });

  test('in English where Google does not tell the language', () => {
    expect(() => loadAddOn().call('CPC', 5, 0)).toThrow('clicks is 0: there is nothing to divide by');
  });

  test('an answer touches no service', () => {
    const bare = loadAddOn();
    expect(bare.call('CPC', 5, 10)).toBe(0.5);
    expect([bare.touched, bare.filesRead]).toEqual([[], []]);
  });

  test('an error reads the one file of its language, once', () => {
    const turkish = loadAddOn(session('tr'));
    for (let times = 0; times < 3; times += 1) expect(() => turkish.call('CPC', 5, 0)).toThrow('sıfıra bölünemez');
    expect(turkish.filesRead).toEqual(['Language-tr']);
  });

  test('where the file of the language was left out, an error says at least which it is', () => {
    const HtmlService = {
      createHtmlOutputFromFile: () => {
        throw new Error('No HTML file named Language-tr was found.');
      },
    };
    expect(() => loadAddOn({ ...session('tr'), HtmlService }).call('CPC', 5, 0)).toThrow('zero-denominator');
  });
});
