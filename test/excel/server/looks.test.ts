import { codeOf, failureOf, onSheet } from './ask.ts';
import { fakeExcel } from './fake-excel.ts';

const format = (pattern: string): Promise<string | null> =>
  codeOf(
    onSheet(fakeExcel(), (sheet) => {
      sheet.getRange('A1').numberFormat = [[pattern]];
    }),
  );

describe('looks in the fake Excel', () => {
  test.each([
    'General',
    '@',
    '0.0%',
    '#,##0.00',
    'yyyy-mm-dd',
    '[>=1000]"$"#,##0;[<=-1000]-"$"#,##0;"$"#,##0.00',
    '+0.0%;-0.0%;0.0%',
    '#,##0\\ "zł"',
    '[h]:mm',
    '[Red]0;[$€-407] 0',
  ])('%s is a number format', async (pattern) => {
    expect(await format(pattern)).toBeNull();
  });

  test.each(['GG.AA.yyyy', 'jjjj-MM-tt', 'Standard', 'Genel', '0;0;0;0;0', '', 'rrrr-mm-dd'])(
    '%s is none in en-US',
    async (pattern) => {
      expect(await format(pattern)).toBe('InvalidArgument');
    },
  );

  test('what cells share is read, and null where they differ', async () => {
    const [one, both] = await onSheet(fakeExcel(), (sheet) => {
      sheet.getRange('A1:A2').format.font.bold = true;
      sheet.getRange('A1:B2').format.horizontalAlignment = 'Right';
      const names = 'format/font/bold,format/horizontalAlignment,format/fill/color';
      return [sheet.getRange('A1:A2').load(names), sheet.getRange('A1:B2').load(names)] as const;
    });
    expect([one.format.font.bold, one.format.horizontalAlignment]).toEqual([true, 'Right']);
    expect([both.format.font.bold, both.format.horizontalAlignment, both.format.fill.color]).toEqual([
      null,
      'Right',
      '#FFFFFF',
    ]);
  });

  test('number formats are set cell by cell, null leaving one as it is, or for all at once', async () => {
    const range = await onSheet(fakeExcel(), (sheet) => {
      sheet.getRange('A1:C2').numberFormat = '0.0' as unknown as string[][];
      sheet.getRange('A1:C2').numberFormat = [
        ['0%', '0%', null],
        [null, '@', null],
      ];
      return sheet.getRange('A1:C2').load('numberFormat');
    });
    expect(range.numberFormat).toEqual([
      ['0%', '0%', '0.0'],
      ['0.0', '@', '0.0'],
    ]);
  });

  test('borders lie at the sides that they are set on', async () => {
    const excel = fakeExcel();
    await onSheet(excel, (sheet) => {
      const { borders } = sheet.getRange('A1:B3').format;
      borders.getItem('EdgeBottom').color = '#CCCCCC';
      borders.getItem('InsideHorizontal').style = 'Dot';
    });
    const bottom = (cell: string) => excel.book.look('Sheet1', cell, 'bottom');
    expect(bottom('B3')).toEqual({ style: 'Continuous', color: '#CCCCCC', weight: 'Thin' });
    expect([bottom('A1').style, bottom('A2').style, bottom('C3').style]).toEqual(['Dot', 'Dot', 'None']);
  });

  test('several areas take a look at once', async () => {
    const excel = fakeExcel();
    await onSheet(excel, (sheet) => {
      sheet.getRanges('A1:A2,C5').format.fill.color = '#00ff00';
    });
    expect(['A1', 'B1', 'C5'].map((cell) => excel.book.look('Sheet1', cell, 'fill'))).toEqual([
      '#00FF00',
      null,
      '#00FF00',
    ]);
  });

  test('lines have the size that is set, else the usual one', async () => {
    const [columns, row] = await onSheet(fakeExcel(), (sheet) => {
      sheet.getRange('A:B').format.columnWidth = 100;
      return [
        sheet.getRange('A1:C1').load('format/columnWidth'),
        sheet.getRange('B7').load('format/columnWidth,format/rowHeight'),
      ] as const;
    });
    expect([columns.format.columnWidth, row.format.columnWidth, row.format.rowHeight]).toEqual([null, 100, 15]);
  });

  type Refused = Readonly<{ name: string; work: (format: Excel.RangeFormat) => void }>;
  const refused: readonly Refused[] = [
    {
      name: 'a colour by its name',
      work: ({ fill }) => {
        fill.color = 'red';
      },
    },
    {
      name: 'an alignment of Google',
      work: (format) => {
        format.horizontalAlignment = 'left' as 'Left';
      },
    },
    {
      name: 'a truth that is none',
      work: (format) => {
        format.wrapText = 1 as unknown as boolean;
      },
    },
    {
      name: 'a negative indent',
      work: (format) => {
        format.indentLevel = -1;
      },
    },
    {
      name: 'a row too tall',
      work: (format) => {
        format.rowHeight = 500;
      },
    },
  ];

  test.each(refused)('$name is refused', async ({ work }) => {
    expect(await codeOf(onSheet(fakeExcel(), (sheet) => work(sheet.getRange('A1').format)))).toBe('InvalidArgument');
  });

  test('of merged cells the first one alone takes content', async () => {
    const excel = fakeExcel();
    const values = await onSheet(excel, (sheet) => {
      sheet.getRange('A2:B2').merge(false);
      sheet.getRange('A2:C2').values = [['first', 'covered', 'beside']];
      return sheet.getRange('A2:C2').load('values');
    });
    expect(values.values).toEqual([['first', '', 'beside']]);
  });

  test('merging never loses what cells hold', async () => {
    const excel = fakeExcel();
    excel.book.type('Sheet1', 'B1', 'kept');
    expect((await failureOf(onSheet(excel, (sheet) => sheet.getRange('A1:B1').merge(false))))?.message).toContain(
      'lose',
    );
    await onSheet(excel, (sheet) => sheet.getRange('A2:B2').merge(false));
    expect(excel.book.sheet('Sheet1').merges).toHaveLength(1);
    expect(await codeOf(onSheet(excel, (sheet) => sheet.getRange('B:B').moveTo('D:D')))).toBe('InvalidOperation');
  });
});
