import { buildPlan } from '../../core/build.ts';
import { binary, call, cell, type Formula, range } from '../../core/workbook/formula.ts';
import { formulaPrint, isFormulaPrint, valuePrint } from '../../core/workbook/ownership/fingerprint.ts';
import { readFormula, shapeOf, type TextReference } from '../../core/workbook/ownership/formula-text.ts';
import { longHash } from '../../core/workbook/ownership/hash.ts';
import { keyText } from '../../core/workbook/ownership/key-text.ts';
import { lineKeys } from '../../core/workbook/ownership/line-keys.ts';
import { plannedPieces } from '../../core/workbook/ownership/planned-pieces.ts';
import { printFormula } from '../../core/workbook/print-formula.ts';
import { sampleBook } from '../goals/sample-objectives.ts';
import { exampleOf, fixedToday, tableOf } from '../workbook/examples.ts';

const shape = (formula: string): string => shapeOf(readFormula(formula));
const references = (formula: string): readonly TextReference[] =>
  readFormula(formula).flatMap((piece) => (piece.kind === 'reference' ? [piece.reference] : []));

describe('the shape of a formula', () => {
  const written = '=IF(COUNT($B$2)=0;"";MAXIFS(\'By Channel\'!$C$2:$C$30;A1:A9;"x, y"))';

  test.each([
    ['other separators and spaces', '= IF( COUNT($B$2) = 0, "", MAXIFS(\'By Channel\'!$C$2:$C$30, A1:A9, "x, y") )'],
    ['lower case and a prefix', '=if(count(B2)=0;"";_xlfn.maxifs(\'By Channel\'!C2:C30;A1:A9;"x, y"))'],
    ['a renamed sheet', '=IF(COUNT($B$2)=0;"";MAXIFS(Kanallar!$C$2:$C$30;A1:A9;"x, y"))'],
    ['a copy into another file', '=IF(COUNT($B$2)=0;"";MAXIFS(\'[Book1.xlsx]By Channel\'!$C$2:$C$30;A1:A9;"x, y"))'],
    ['shifted rows', '=IF(COUNT($B$7)=0;"";MAXIFS(\'By Channel\'!$C$4:$C$99;A6:A14;"x, y"))'],
    ['a reference that was lost', '=IF(COUNT($B$2)=0;"";MAXIFS(#REF!;A1:A9;"x, y"))'],
    ['a lost sheet', '=IF(COUNT($B$2)=0;"";MAXIFS(#REF!$C$2:$C$30;A1:A9;"x, y"))'],
    ['marks of implicit intersection', '=IF(COUNT(@$B$2)=0;"";MAXIFS(@\'By Channel\'!$C$2:$C$30;A1:A9;"x, y"))'],
  ])('is the same with %s', (_, formula) => {
    expect(shape(formula)).toBe(shape(written));
  });

  test.each([
    ['another function', written.replace('MAXIFS', 'MINIFS')],
    ['another operator', written.replace('=0', '<0')],
    ['another text, were it by a space', written.replace('"x, y"', '"x,y"')],
    ['another number', written.replace('=0', '=1')],
    ['one argument more', written.replace('A1:A9;', 'A1:A9;B1;')],
  ])('is another with %s', (_, formula) => {
    expect(shape(formula)).not.toBe(shape(written));
  });

  test('names with digits and function names are no references', () => {
    expect(references('=LOG10(5)+Rate2026.x+_A1+"A1"')).toEqual([]);
  });

  test('reads where references point', () => {
    expect(references("='It''s'!$AB$12+B:C+3:4+Data!A1:B2")).toEqual([
      { title: "It's", row: 11, column: 27, lastRow: 11, lastColumn: 27 },
      { title: null, row: 0, column: 1, lastRow: 1_048_576, lastColumn: 2 },
      { title: null, row: 2, column: 0, lastRow: 3, lastColumn: 1_048_576 },
      { title: 'Data', row: 0, column: 0, lastRow: 1, lastColumn: 1 },
    ]);
  });
});

describe('a formula of a plan', () => {
  const isReadAlike = (formula: Formula): boolean => {
    const text = printFormula(formula, { separator: ',', prefixes: {}, title: (key) => key, own: 'kpis' });
    return JSON.stringify(plannedPieces(formula, 'kpis')) === JSON.stringify(readFormula(text));
  };

  test.each<[string, Formula]>([
    ['numbers', binary('-', binary('*', -3, 0.95), binary('+', 12, 9_007_199_254_740_991))],
    ['brackets', binary('^', binary('-', 1, binary('-', 2, 3)), binary('^', 2, binary('=', 1, 1)))],
    ['texts', binary('&', 'a "b" A1;#REF!', binary('&', 'e\u0301 [x]!', ''))],
    ['a cell on its own sheet and others', call('SUM', cell(0, 1), cell(2, 3, { sheet: 'kpis', fixedRow: false }))],
    ['ranges', call('MAXIFS', range(4, 3, 2, 1), range(0, 0, 9, 0, 'by-channel'), cell(1, 1, { sheet: 'data' }))],
    ['names with dots', call('NETWORKDAYS.INTL', cell(0, 0), cell(0, 1), 7)],
  ])('is in the pieces that its text is read as: %s', (_, formula) => expect(isReadAlike(formula)).toBe(true));

  test('so are all of a workbook', () => {
    const { language, text } = exampleOf('google-ads-en.csv');
    const plan = buildPlan(
      { table: tableOf(text, language), book: sampleBook },
      {
        ...{ templates: ['kpi', 'goals', 'team-plan'], language, source: 'test.csv', metrics: null },
        ...{ granularity: null, asOf: null, today: fixedToday },
      },
    );
    const all = (plan?.sheets ?? []).flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flat()));
    const formulas = all.filter((content) => typeof content === 'object' && content !== null);
    expect(formulas.length).toBeGreaterThan(1000);
    expect(formulas.filter((formula) => !isReadAlike(formula))).toEqual([]);
  });
});

describe('the fingerprint of a formula', () => {
  const byRow = ({ row }: TextReference): string => String(row);
  const stored = formulaPrint(readFormula('=SUM(A1;A5)'), byRow);

  test('tells when it points elsewhere', () => {
    expect(isFormulaPrint(stored, readFormula('=SUM(A1;A6)'), [byRow])).toBe(false);
  });

  test('is its own where any way to name what it points at agrees', () => {
    const oneLess = ({ row }: TextReference): string => String(row === 0 ? 0 : row - 1);
    expect(isFormulaPrint(stored, readFormula('=SUM(A1;A6)'), [byRow, oneLess])).toBe(true);
  });

  test('is its own where what it pointed at was deleted', () => {
    expect(isFormulaPrint(stored, readFormula('=SUM(A1;#REF!)'), [byRow])).toBe(true);
    expect(isFormulaPrint(stored, readFormula('=MAX(A1;#REF!)'), [byRow])).toBe(false);
  });

  test('is never that of a value', () => {
    expect(isFormulaPrint(valuePrint('SUM(A1,A5)'), readFormula('=SUM(A1;A5)'), [byRow])).toBe(false);
  });
});

describe('the fingerprint of a value', () => {
  test.each([
    ['numbers that differ after the 12th digit', 0.1 + 0.2, 0.3],
    ['composed and decomposed letters', 'Ödeme', 'Ödeme'.normalize('NFD')],
    ['line ends', 'a\r\nb', 'a\nb'],
    ['a number kept as text', 2026, '2026'],
    ['blank and empty', null, ''],
    ['zero and minus zero', 0, -0],
  ])('is the same for %s', (_, a, b) => {
    expect(valuePrint(a)).toBe(valuePrint(b));
  });

  test.each([
    [1, 1.00000001],
    ['a', 'A'],
    ['a', 'a '],
    [0, null],
    [true, 1],
    ['0123', 123.5],
  ])('tells %j from %j', (a, b) => {
    expect(valuePrint(a)).not.toBe(valuePrint(b));
  });
});

test('keys of lines: given ones as marks write them, others by order, none twice', () => {
  expect(lineKeys([null, 'value:A|B', null, 'x', 'x'], 6)).toEqual([
    'layout:0',
    'value:A%7c.B',
    'layout:1',
    'x',
    'x#2',
    'layout:2',
  ]);
});

test('a long key is cut and stays apart from others that begin alike', () => {
  const [one, other] = [keyText(`value:${'a'.repeat(300)}1`), keyText(`value:${'a'.repeat(300)}2`)];
  expect(one.length).toBeLessThan(90);
  expect(one).not.toBe(other);
});

test('a million records have a million hashes', () => {
  const seen = new Set(Array.from({ length: 300_000 }, (_, index) => longHash(`record ${index}`)));
  expect(seen.size).toBe(300_000);
});
