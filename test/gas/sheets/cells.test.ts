import { opened } from './opened.ts';

describe('what is written into cells', () => {
  test('numbers, truths, texts behind an apostrophe and blanks come back as they are', () => {
    const { sheet } = opened();
    const range = sheet.getRange(1, 1, 2, 3);
    range.setValues([
      [1.5, true, "'=1+1"],
      ['', "''quoted", "'0012"],
    ]);
    expect(range.getValues()).toEqual([
      [1.5, true, '=1+1'],
      ['', "'quoted", '0012'],
    ]);
    expect(range.getFormulas()).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
  });

  test('a word is a word', () => {
    const { sheet } = opened();
    expect(sheet.getRange('A1').setValue('Month').getValue()).toBe('Month');
  });

  test.each([
    '12',
    '1,5',
    '2026-01-31',
    '31.1.2026',
    'TRUE',
    'doğru',
    '+1',
    '-x',
    '@x',
    '50%',
    '1/2',
    ' 7',
    '10:30',
    '$5',
  ])('a text that some locale would parse throws: %s', (text) => {
    expect(() => opened().sheet.getRange('A1').setValue(text)).toThrow('would be parsed');
  });

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [null], [undefined], [new Date(0)], [{}], ["'"]])(
    'what no plan holds throws: %p',
    (value) => {
      expect(() => opened().sheet.getRange('A1').setValue(value)).toThrow();
    },
  );

  test('an array that is not exactly as large as the range throws, and nothing is written', () => {
    const { sheet } = opened();
    const range = sheet.getRange('A1:B2');
    for (const values of [
      [[1, 2]],
      [[1], [2]],
      [[1, 2], [3]],
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ]) {
      expect(() => range.setValues(values)).toThrow('does not match');
      expect(() => range.setDataValidations(values.map((row) => row.map(() => null)))).toThrow('does not match');
    }
    expect(sheet.getLastRow()).toBe(0);
  });

  test('more than 50,000 characters throw', () => {
    const { sheet } = opened();
    const text = `'${'x'.repeat(49_999)}`;
    expect(sheet.getRange('A1').setValue(text).getValue()).toHaveLength(49_999);
    expect(() => sheet.getRange('A1').setValue(`${text}xx`)).toThrow('50000');
    expect(() => sheet.getRange('A1').setFormula(`="${'x'.repeat(50_000)}"`)).toThrow('50000');
  });

  test('a sheet is used as far as its cells are filled', () => {
    const { sheet } = opened();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    sheet.getRange('C4').setValue(1);
    sheet.getRange('D9').setValue(1).setValue('');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([4, 3]);
  });

  test('ranges outside the sheet throw', () => {
    const { sheet } = opened();
    expect(sheet.getRange('Z1000').getRow()).toBe(1000);
    for (const address of ['AA1', 'A1001', 'A1:AA1', 'Other!A1', 'Prices'])
      expect(() => sheet.getRange(address)).toThrow();
    for (const place of [
      [0, 1],
      [1, 0],
      [1001, 1],
      [1, 1, 0, 1],
      [1, 1, 1, 27],
      [1.5, 1],
    ])
      expect(() => sheet.getRange(...(place as [number, number]))).toThrow();
  });
});

describe('dates', () => {
  test.each(['Etc/UTC', 'Europe/Warsaw', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Auckland'])(
    'a number in a date format comes back as midnight in the spreadsheet’s zone: %s',
    (timeZone) => {
      const { sheet, google } = opened({ timeZone });
      const [value] = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(46_300).getValues()[0] ?? [];
      // 46,300 days after 1899-12-30, by the calendar.
      const written = google.Utilities.formatDate(value as Date, timeZone, 'yyyy-MM-dd HH:mm:ss');
      expect(written).toBe('2026-10-05 00:00:00');
    },
  );

  // Cairo puts its clocks from 0:00 to 1:00 on 24 April 2026.
  test.each([
    ['later', '2026-04-24 01:00:00'],
    ['earlier', '2026-04-23 23:00:00'],
  ] as const)('a midnight that the zone skips comes %s', (skippedTimes, shown) => {
    const timeZone = 'Africa/Cairo';
    const { sheet, google } = opened({ timeZone, skippedTimes });
    const value = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(46_136).getValue();
    expect(google.Utilities.formatDate(value as Date, timeZone, 'yyyy-MM-dd HH:mm:ss')).toBe(shown);
  });

  test('in other formats it is a number, however many letters stand in quotes', () => {
    const { sheet } = opened();
    for (const format of ['#,##0', '[>=0.02]0.0%;0.00%', '#,##0\\ "dd"', 'General', '@'])
      expect(sheet.getRange('A1').setNumberFormat(format).setValue(46_300).getValue()).toBe(46_300);
  });

  test('a formula that gives a day does so without a format', () => {
    const { sheet } = opened({ today: 46_300 });
    expect(sheet.getRange('A1').setFormula('=TODAY()').getValue()).toEqual(new Date('2026-10-05T00:00:00Z'));
  });
});
