import fc from 'fast-check';
import { callsOf } from '../../core/share-check/calls.ts';
import { readReference } from '../../core/share-check/reference.ts';
import { textOf, tokenize } from '../../core/share-check/tokens.ts';

const kindsOf = (formula: string): string | undefined =>
  tokenize(formula)
    ?.filter(({ kind }) => kind !== 'space')
    .map(({ kind }) => kind)
    .join(' ');

test.each([
  ['CPA(A2,B2)', 'function open reference separator reference close'],
  ['CPA(A2;1,5)', 'function open reference separator number close'],
  ['CPA(1,5)', 'function open number separator number close'],
  ['SUM(Data!A:A)/2.5E3', 'function open reference close operator number'],
  ["'It''s (here); \"1\"'!$B$2*-3%", 'reference operator operator number operator'],
  ['IF(A1="a;b,""c""(",TRUE,#N/A)', 'function open reference operator text separator boolean separator error close'],
  ['Ünvan_1+Satışlar.Toplam', 'name operator name'],
  ['SUM({1,2;3,4})', 'function open array close'],
  ['Table1[[#All],[Cost]]', 'name array'],
  ['LOG10(A1)', 'function open reference close'],
  ['A1:B2:C3', 'reference operator reference'],
  ['B2#', 'reference'],
])('%s is read as %s', (formula, kinds) => {
  expect(kindsOf(formula)).toBe(kinds);
});

test.each(['CPA(A2', 'A2)', '"open', 'A2)(', '§'])('%s is no formula', (formula) => {
  expect(tokenize(formula)).toBeNull();
});

test('the pieces of a formula are the formula again', () => {
  const piece = fc.constantFrom(
    ...'CPA( ) ; , A1 $B$2 "a""b" 12 1.5 1,5 + / <> TRUE name SUM( Sheet1!A:B {1;2} \' '.split(' '),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const formula = pieces.join('');
      const tokens = tokenize(formula);
      expect(tokens === null ? formula : textOf(tokens)).toBe(formula);
    }),
  );
});

test('calls within calls are found with their own arguments', () => {
  const tokens = tokenize('IF(CPA( A2 ;MAX(1;2))>"a;b";;B2)') ?? [];
  expect(callsOf(tokens).map(({ name, arguments: given }) => [name, given.map(textOf)])).toEqual([
    ['IF', ['CPA( A2 ;MAX(1;2))>"a;b"', '', 'B2']],
    ['CPA', ['A2', 'MAX(1;2)']],
    ['MAX', ['1', '2']],
  ]);
});

test('a call without arguments has none', () => {
  expect(callsOf(tokenize('TODAY( )') ?? []).map((call) => call.arguments)).toEqual([[]]);
});

const far = Number.POSITIVE_INFINITY;

test.each([
  ['B3', [null, 2, 1, 2, 1]],
  ['$B$3:AA10', [null, 2, 1, 9, 26]],
  ["'It''s'!A1", ["It's", 0, 0, 0, 0]],
  ['Data!B:C', ['Data', 0, 1, far, 2]],
  ['2:5', [null, 1, 0, 4, far]],
  ['A2:A', [null, 1, 0, far, 0]],
] as const)('%s is the place %j', (text, [title, row, column, lastRow, lastColumn]) => {
  expect(readReference(text)).toEqual({ title, row, column, lastRow, lastColumn });
});
