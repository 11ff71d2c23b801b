import type { Finding, FixKind } from '../../core/share-check/finding.ts';
import { fixChange } from '../../core/share-check/fix-change.ts';
import { shareCheck, shareCheckSteps } from '../../core/share-check/share-check.ts';
import { memoryHost } from '../host/memory-host.ts';
import { type MemorySheet, typedSheet } from '../host/memory-sheet.ts';
import { brief, computedSheet, only, options, watch, workbookOf } from './checked.ts';

const check = (...sheets: readonly MemorySheet[]): readonly Finding[] => shareCheck(workbookOf(...sheets), options);

describe('functions that need the add-in', () => {
  const sheet = computedSheet(
    'Ads',
    [
      ['Campaign', 'Cost', 'Clicks', 'CPC'],
      ['A', 10, 5, '=CPC(B2;C2)'],
      ['B', 12, 3, '=CPC(B3;C3)'],
      ['C', 9, 0, '=CPC(B4;C4)*2'],
    ],
    { '1,3': 2, '2,3': 4, '3,3': '#DIV/0!' },
  );

  test('are found once a column, and offered as native formulas; as values only where all have one', () => {
    expect(check(sheet).map(brief)).toEqual([['custom-function', 1, 3, 3, '=CPC(B2;C2)', 'native-formula']]);
  });

  test('can be taken as the values that they show now', () => {
    const rows = sheet.values
      .slice(0, 3)
      .map((_, row) =>
        [...(sheet.formulas[row] ?? [])].map((formula, column) => formula ?? sheet.values[row]?.[column] ?? null),
      );
    const [found] = check(computedSheet('Ads', rows, { '1,3': 2, '2,3': 4 }));
    expect(found?.fixes.at(-1)).toEqual({
      kind: 'value',
      steps: [
        {
          kind: 'set-cells',
          title: 'Ads',
          cells: [
            { row: 1, column: 3, content: 2 },
            { row: 2, column: 3, content: 4 },
          ],
        },
      ],
    });
  });

  test('that fill several cells become the values of all of them', () => {
    const spilt = computedSheet('Ads', [['CPC'], ['=CPC(B2:B4;C2:C4)'], [4], [3], ['Total']], { '1,0': 2 });
    const [found] = check(spilt);
    expect(found?.fixes.map(({ kind }) => kind)).toEqual(['value']);
    expect(found?.fixes[0]?.steps[0]).toMatchObject({
      cells: [2, 4, 3, 'Total'].map((content, index) => ({ row: index + 1, column: 0, content })),
    });
  });

  test('are told where nothing can replace them', () => {
    const found = check(computedSheet('Ads', [['=GOAL_PROGRESS(B2:B3;C2:C3)']], { '0,0': '#NAME?' }));
    expect(found.map(brief)).toEqual([['custom-function', 0, 0, 1, '=GOAL_PROGRESS(B2:B3;C2:C3)', '']]);
  });

  test('are not taken for the ones that every spreadsheet has', () => {
    expect(check(computedSheet('Ads', [['=FREQUENCY(A2:A9;B2:B4)']], { '0,0': 3 }))).toEqual([]);
  });
});

test('errors are told by what they are, and those of a name that nobody knows apart', () => {
  const sheet = computedSheet(
    'Plan',
    [
      ['=A9/0', '=SALES'],
      ['=A8/0', '#N/A'],
    ],
    {
      '0,0': '#DIV/0!',
      '1,0': '#DIV/0!',
      '0,1': '#NAME?',
    },
  );
  expect(check(sheet).map(brief)).toEqual([
    ['unknown-name', 0, 1, 1, '#NAME?', ''],
    ['error-value', 0, 0, 2, '#DIV/0!', ''],
    ['error-value', 1, 1, 1, '#N/A', ''],
  ]);
});

describe('formulas of people’s own over our records', () => {
  const records = (last: string): MemorySheet => ({
    ...typedSheet('Data', [
      ['Day', 'Cost'],
      ['2026-01-01', 5],
      ['2026-01-02', 6],
      ['2026-01-03', 7],
      [last, last === '' ? '' : 8],
    ]),
    key: 'data',
  });
  const formulas = ['=SUM(Data!B2:B4)', '=SUM(Data!B2:B5)', '=SUM(Data!B:B)', '=Data!B2', '=SUM(Data!B3:B4)'];
  const sums = computedSheet('Mine', [formulas], {});

  test('are told where they end before the last record', () => {
    expect(check(records('2026-01-04'), sums).map(brief)).toEqual([['stops-short', 0, 0, 1, '=SUM(Data!B2:B4)', '']]);
  });

  test('are as they should be where nothing stands behind their end', () => {
    expect(check(records(''), sums)).toEqual([]);
  });

  test('are no concern on a sheet that is none of ours', () => {
    expect(check({ ...records('2026-01-04'), key: null }, sums).map(({ code }) => code)).not.toContain('stops-short');
  });
});

describe('numbers that are stored as text', () => {
  test('become the numbers that the column means, whichever sign it writes decimals with', () => {
    const sheet = typedSheet('Ads', [
      ['Campaign', 'Cost'],
      ['A', '1.234,50'],
      ['B', '12,00'],
      ['C', 7],
    ]);
    const [found, ...others] = check(sheet);
    expect(others).toEqual([]);
    expect(found && brief(found)).toEqual(['number-as-text', 1, 1, 2, '1.234,50', 'number']);
    expect(found?.fixes[0]?.steps[0]).toMatchObject({ cells: [{ content: 1234.5 }, { content: 12 }] });
  });

  test.each([
    ['keys', [['Order no.'], ['10045'], ['10046'], ['10047']]],
    [
      'codes with leading zeros',
      [
        ['Code', 'Clicks'],
        ['0012', 4],
        ['0013', 5],
      ],
    ],
    [
      'words',
      [
        ['Campaign', 'Clicks'],
        ['Spring', 4],
        ['Summer', 5],
      ],
    ],
    [
      'texts that formulas give',
      [
        ['Clicks', 'Shown'],
        [1, '="1"'],
        [2, '="2"'],
      ],
    ],
  ] as const)('are not what %s are', (_, rows) => {
    expect(check(typedSheet('Sheet', rows))).toEqual([]);
  });

  test('are left to a person where they can be read in two ways', () => {
    const sheet = typedSheet('Ads', [['Cost'], ['1.234'], ['2.345']]);
    expect(check(sheet).map(brief)).toEqual([['number-as-text', 1, 0, 2, '1.234', '']]);
  });
});

test('amounts in several currencies in one column are told where the second begins', () => {
  const sheet = typedSheet('Ads', [
    ['Campaign', 'Cost'],
    ['A', '€10'],
    ['B', '€12'],
    ['C', '$8'],
    ['D', '9 EUR'],
  ]);
  expect(check(sheet).map(brief)).toEqual([['mixed-currency', 3, 1, 1, 'EUR, USD', '']]);
});

test('a Canadian dollar sign beside its code is one currency', () => {
  const found = check(typedSheet('Ads', [['Cost'], ['CAD 10'], ['$12']]));
  expect(found.map(({ code }) => code)).toEqual(['number-as-text']);
});

describe('averages of rates', () => {
  const rows = [
    ['Clicks', 'Impressions', 'CTR', 'Goal'],
    [5, 100, '=A2/B2', '5 %'],
    [8, 900, '=IF(B3=0;"";A3/B3)', '6 %'],
    [13, 1000, '=AVERAGE(C2:C3)', '=AVERAGE(D2:D3)'],
  ];

  test('are told where the cells divide, or show percents as text', () => {
    const found = check(computedSheet('Ads', rows, { '1,2': 0.05, '2,2': 0.0088, '3,2': 0.03 }));
    const averages = found.filter(({ code }) => code === 'average-of-rates');
    expect(averages.map(brief)).toEqual([
      ['average-of-rates', 3, 2, 1, '=AVERAGE(C2:C3)', ''],
      ['average-of-rates', 3, 3, 1, '=AVERAGE(D2:D3)', ''],
    ]);
  });

  test('are told across sheets', () => {
    const other = computedSheet('Summary', [["=AVERAGE('Ads'!C2:C3)"]], { '0,0': 0.03 });
    const found = check(computedSheet('Ads', rows.slice(0, 3), { '1,2': 0.05, '2,2': 0.0088 }), other);
    expect(found.filter(({ code }) => code === 'average-of-rates').map(({ title }) => title)).toEqual(['Summary']);
  });

  test.each(['=AVERAGE(A2:A3)', '=SUM(C2:C3)', '=A4/B4', '=AVERAGE(E2:E3)'])('%s is none', (formula) => {
    const sheet = computedSheet('Ads', [...rows.slice(0, 3), [formula]], { '1,2': 0.05, '2,2': 0.01, '3,0': 1 });
    expect(check(sheet).filter(({ code }) => code === 'average-of-rates')).toEqual([]);
  });

  test('dividing by a fixed number is no rate', () => {
    const sheet = computedSheet('Ads', [['=A9/100', '=B9/100'], ['=AVERAGE(A1:B1)']], {
      '0,0': 1,
      '0,1': 2,
      '1,0': 1.5,
    });
    expect(check(sheet)).toEqual([]);
  });
});

describe('a fix', () => {
  const sheet = computedSheet(
    'Ads',
    [
      ['Cost', 'Clicks', 'CPC'],
      ['10', 5, '=CPC(A2;B2)'],
      [12, 3, '=CPC(A3;B3)'],
    ],
    {
      '1,2': '#VALUE!',
      '2,2': 4,
    },
  );

  const apply = async (kind: FixKind) => {
    const memory = memoryHost({ sheets: [sheet] });
    const found = shareCheck(await memory.host.snapshot(), options);
    const fix = found.flatMap(({ fixes }) => fixes).find((one) => one.kind === kind);
    const inverse = await memory.host.apply(fixChange(fix ? [fix] : []), watch);
    return { memory, inverse };
  };

  test('changes the cells that it names, and its inverse brings back what was there', async () => {
    const { memory, inverse } = await apply('number');
    expect(memory.sheets()[0]?.values[1]?.[0]).toBe(10);
    await memory.host.apply(inverse, watch);
    expect(memory.sheets()[0]?.values[1]?.[0]).toBe('10');
  });

  test('leaves nothing to find', async () => {
    const { memory } = await apply('native-formula');
    expect(only(shareCheck(await memory.host.snapshot(), options), 'custom-function')).toEqual([]);
    expect(memory.sheets()[0]?.formulas[1]?.[2]).toBe('=IF(COUNT(A2;B2)<2;"";IF(B2=0;"";A2/B2))');
  });
});

test('a sheet that the host could not read is told, and never passed as clean', () => {
  const workbook = workbookOf(typedSheet('Small', [['Clicks'], [5]]), typedSheet('Large', []));
  const sheets = workbook.sheets.map((sheet) =>
    sheet.title === 'Large' ? { ...sheet, isUnread: true as const } : sheet,
  );
  expect(
    shareCheck({ sheets }, options).map(({ title, ...finding }) => [title, ...brief({ title, ...finding })]),
  ).toEqual([['Large', 'not-looked-at', 0, 0, 1, 'Large', '']]);
});

test('long sheets are looked through in steps, with the share that is done', () => {
  const rows = Array.from({ length: 5000 }, (_, row) => [row, '12,5']);
  const steps = shareCheckSteps(workbookOf(typedSheet('Long', [['Clicks', 'Cost'], ...rows])), options);
  const shares: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) shares.push(step.value);
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  expect(step.value.map(brief)).toEqual([['number-as-text', 1, 1, 5000, '12,5', 'number']]);
});
