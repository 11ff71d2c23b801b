import { opened } from './opened.ts';

describe('formulas that a script writes', () => {
  test.each([
    ['=SUM(1,2)', 'separator'],
    ['=A1*0.5', 'decimal'],
    ['=A1*.5', 'decimal'],
    ['=A1*0,5', 'separator'],
    ['=A1*1e5', 'decimal'],
    ['=SUM(A2:A)', 'open-ended'],
    ['=SUM(A:A)', 'open-ended'],
    ['=FOO(A2)', 'No function'],
    ['=ARRAYFORMULA(A2:A3)', 'No function'],
    ['=IFERROR(A2)', 'No function'],
    ['=ZZZZ1', 'No cell'],
    ['=SUM(A99999999)', 'No cell'],
    ['=nobody*2', 'No cell'],
    ['={1;2}', 'array'],
    ['=SUM(1;2', 'parse'],
    ['=SUM(1;2))', 'parse'],
    ['="open', 'parse'],
    ['=1+', 'parse'],
    ["='Nowhere'!A1", 'No sheet'],
    ['=Nowhere!A1', 'No sheet'],
    ['=AB1', 'outside'],
    ['=A1001', 'outside'],
  ])('%s throws', (formula, why) => {
    for (const locale of ['en_US', 'de_DE']) {
      const { sheet } = opened({ locale });
      expect(() => sheet.getRange('A1').setFormula(formula)).toThrow(why);
      expect(() => sheet.getRange('A1').setValue(formula)).toThrow(why);
    }
  });

  test('functions of the add-on are for what people put into a cell, not for what is built', () => {
    const { sheet } = opened();
    expect(() => sheet.getRange('A1').setValue('=CPC(1;2)')).toThrow('No function');
    expect(() => sheet.getRange('A1').setValues([['=CPC(1;2)']])).toThrow('No function');
    expect(sheet.getRange('A1').setFormula('=CPC(1;2)').getFormula()).toBe('=CPC(1,2)');
  });

  test('in checks of cells are held to the same', () => {
    const check = (formula: string) =>
      opened().google.SpreadsheetApp.newDataValidation().requireFormulaSatisfied(formula);
    expect(() => check('=AND(TRUE(),TRUE())')).toThrow('separator');
    expect(() => check('=A1>0.5')).toThrow('decimal');
    expect(() => check('=A1>5')).not.toThrow();
  });

  test('and number formats to points for decimals and commas for thousands', () => {
    const { sheet } = opened({ locale: 'de_DE' });
    for (const pattern of ['#.##0,00', '0.000.000', '#.##0,0%', '0;0;0;0;0'])
      expect(() => sheet.getRange('A1').setNumberFormat(pattern)).toThrow('numberFormat');
    for (const pattern of ['#,##0.00', '0.0%', 'yyyy-mm-dd', 'dd.mm.yyyy', '#,##0.0,,"M"', 'General', '@'])
      expect(() => sheet.getRange('A1').setNumberFormat(pattern)).not.toThrow();
  });

  test('come back with the separator of the locale, outside texts alone', () => {
    for (const [locale, separator] of [
      ['en_US', ','],
      ['tr_TR', ';'],
      ['de_DE', ';'],
      ['he_IL', ','],
    ] as const) {
      const { sheet } = opened({ locale });
      const formula = sheet.getRange('B1').setFormula('=IF(A1>0;"a;b";"c")').getFormula();
      expect(formula).toBe(`=IF(A1>0${separator}"a;b"${separator}"c")`);
    }
  });

  test('an error that was written out is allowed: a formula of the user’s may hold one', () => {
    expect(opened().sheet.getRange('A1').setFormula('=SUM(#REF!)').getValue()).toBe('#REF!');
  });

  test('into cells of plain text they come as text', () => {
    const { sheet } = opened();
    const range = sheet.getRange('A1').setNumberFormat('@').setFormula('=1+1');
    expect([range.getValue(), range.getFormula()]).toEqual(['=1+1', '']);
  });

  test('only formulas are taken by setFormulas', () => {
    expect(() => opened().sheet.getRange('A1').setFormula('1+1')).toThrow('Not a formula');
  });
});

describe('formulas of the user', () => {
  test.each([
    ['en_US', '=SUM(1,2)*0.5', 1.5],
    ['de_DE', '=SUM(1;2)*0,5', 1.5],
    ['en_US', '=SUM({1,2;3,4})', 10],
    ['de_DE', '=SUM({1\\2;3\\4})', 10],
  ])('in %s: %s', (locale, formula, value) => {
    const { sheet, user } = opened({ locale });
    user.type('Sheet1', 'B2', [formula]);
    expect([sheet.getRange('B2').getValue(), sheet.getRange('B2').getFormula()]).toEqual([value, formula]);
  });

  test('once a script was given one, it may write it back, with either separator', () => {
    const { sheet, user } = opened();
    user.type('Sheet1', 'A1', ['=SUM(1,2)*0.5']);
    expect(() => sheet.getRange('B1').setFormula('=SUM(1,2)*0.5')).toThrow();
    const given = sheet.getRange('A1').getFormula();
    expect(sheet.getRange('B1').setFormula(given).getFormula()).toBe(given);
    expect(sheet.getRange('B2').setFormula(given.replace(',', ';')).getFormula()).toBe(given);
  });

  test('what nobody can read is an error in its cell', () => {
    const { sheet, user } = opened();
    user.type('Sheet1', 'A1', ['=SUM(', '=NO_SUCH(1)', '=Nowhere!A1', '=some_name', '=1+A5:B6']);
    expect(sheet.getRange('A1:E1').getValues()).toEqual([['#ERROR!', '#NAME?', '#REF!', '#NAME?', '#VALUE!']]);
  });
});

describe('what formulas give', () => {
  const figures = [
    ['Jan', 'ads', 100, 2],
    ['Feb', 'mail', 200, 3],
    ['Mar', 'ads', 300, ''],
    ['Apr', 'Ads', 400, 'x'],
  ];

  const cases: readonly (readonly [formula: string, value: unknown])[] = [
    ['=1+2', 3],
    ['=-2^2', 4],
    ['=50%*4', 2],
    ['=2*(3+4)', 14],
    ['=1/0', '#DIV/0!'],
    ['=1/0+1', '#DIV/0!'],
    ['="a"+1', '#VALUE!'],
    ['="5"+1', 6],
    ['="on "&"track"', 'on track'],
    ['=1&""', '1'],
    ['="A"="a"', true],
    ['=Z9', ''],
    ['=Z9+1', 1],
    ['=Z9=""', true],
    ['=SUM(C2:C5)', 1000],
    ['=SUM(C2:C)', 1000],
    ['=SUM(C:C)', 1000],
    ['=SUM(1;2)', 3],
    ['=AVERAGE(C2:C5)', 250],
    ['=COUNT(D2:D5)', 2],
    ['=COUNTA(D2:D5)', 3],
    ['=MIN(C2:C5)&"-"&MAX(C2:C5)', '100-400'],
    ['=IF(C2>50;"yes";"no")', 'yes'],
    ['=IF(1/0;1;2)', '#DIV/0!'],
    ['=IF(FALSE;1/0;7)', 7],
    ['=IFERROR(1/0;"-")', '-'],
    ['=SUMIFS(C2:C5;B2:B5;"ads")', 800],
    ['=SUMIFS(C2:C5;B2:B5;"a*")', 800],
    ['=SUMIFS(C2:C5;C2:C5;">="&200;C2:C5;"<"&400)', 500],
    ['=COUNTIFS(B2:B5;"<>ads")', 1],
    ['=COUNTIFS(D2:D5;"<>")', 3],
    ['=AVERAGEIFS(C2:C5;B2:B5;"none")', '#DIV/0!'],
    ['=MAXIFS(C2:C5;B2:B5;"mail")', 200],
    ['=SUMPRODUCT((B2:B5="ads")*1;C2:C5)', 800],
    ['=SUMPRODUCT((C2:C5>=200)*(C2:C5<400)*C2:C5)', 500],
    ['=SUMPRODUCT(ISNUMBER(D2:D5)*1)', 2],
    ['=SUMPRODUCT(C2:C5*D2:D5)', '#VALUE!'],
    ['=INDEX(C2:C5;3)', 300],
    ['=INDEX(B2:C5;2;2)', 200],
    ['=INDEX(C2:C5;9)', '#REF!'],
    ['=MATCH("mar";A2:A5;0)', 3],
    ['=MATCH("May";A2:A5;0)', '#N/A'],
    ['=MATCH(250;C2:C5;1)', 2],
    ['=RANK(300;C2:C5)', 2],
    ['=ROUND(5/2;0)', 3],
    ['=REPT("█";3)', '███'],
    ['=TRIM("  a   b ")', 'a b'],
    ['=SUBSTITUTE("a-b-c";"-";"+")', 'a+b+c'],
    ['=AND(TRUE;1)', true],
    ['=NOT(1>2)', true],
    ['=MONTH(DATE(2026;7;31))', 7],
    ['=DAY(EDATE(DATE(2026;1;31);1))', 28],
    ['=WEEKDAY(DATE(2026;10;5);2)', 1],
    ['=NA()', '#N/A'],
    ['=ISNUMBER(NA())', false],
    ['=SPARKLINE(C2:C5)', ''],
    ['=HYPERLINK("https://example.com";"site")', 'site'],
  ];

  test.each(cases)('%s', (formula, value) => {
    const { sheet, user } = opened();
    user.type('Sheet1', 'A2', ...figures);
    user.type('Sheet1', 'F1', [formula]);
    expect(sheet.getRange('F1').getValue()).toEqual(value);
  });

  test('numbers in texts have the decimal sign of the locale', () => {
    for (const [locale, text] of [
      ['en_US', '2.5 of 1,234.50'],
      ['de_DE', '2,5 of 1.234,50'],
    ] as const) {
      const { sheet } = opened({ locale });
      expect(sheet.getRange('A1').setFormula('=5/2&" of "&FIXED(2469/2;2)').getValue()).toBe(text);
    }
  });

  test('a circle is an error, not an endless loop', () => {
    const { sheet } = opened();
    sheet.getRange('A1').setFormula('=B1+1');
    expect(sheet.getRange('B1').setFormula('=A1+1').getValue()).toBe('#REF!');
  });

  test('a change of a cell changes what reads it', () => {
    const { sheet, spreadsheet } = opened();
    const other = spreadsheet.insertSheet('It’s other');
    sheet.getRange('A1').setValue(1);
    other.getRange('A1').setFormula('=Sheet1!A1*2');
    expect(other.getRange('A1').getValue()).toBe(2);
    sheet.getRange('A1').setValue(5);
    expect(other.getRange('A1').getValue()).toBe(10);
  });
});
