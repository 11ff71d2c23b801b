import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import { call, cell, type Operand } from '../../core/workbook/formula.ts';
import type { PortableFunction } from '../../core/workbook/portable-functions.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';

function computed(name: PortableFunction, ...given: readonly Operand[]): unknown {
  const draft = draftSheet('text', 'Text');
  draft.put(0, 0, call(name, ...given));
  const plan = { language: 'en', title: 'Text', sheets: [draft.finish({})] } as const;
  return createEvaluator(plan, 0).cellValue('text', 0, 0);
}

const empty = cell(5, 5);

// What LibreOffice says of the same: test/libreoffice/goals-sheet.test.ts.
test.each<readonly [PortableFunction, readonly Operand[], unknown]>([
  ['REPT', ['ab', 3], 'ababab'],
  ['REPT', ['a', 2.9], 'aa'],
  ['REPT', ['a', 0], ''],
  ['REPT', ['a', -1], { error: '#VALUE!' }],
  ['REPT', [empty, 3], ''],
  ['SUBSTITUTE', ['a.b.c', '.', '-'], 'a-b-c'],
  ['SUBSTITUTE', ['Ann AND Bob and Cem', ' and ', '|'], 'Ann AND Bob|Cem'],
  ['SUBSTITUTE', ['aaa', 'aa', 'b'], 'ba'],
  ['SUBSTITUTE', ['a', '', 'b'], 'a'],
  ['SUBSTITUTE', [1201, 0, 5], '1251'],
  ['CHAR', [10], '\n'],
  ['LOWER', ['CRM Ölçüm'], 'crm ölçüm'],
  ['MID', ['abcdef', 2, 3], 'bcd'],
  ['MID', ['abc', 3, 9], 'c'],
  ['MID', ['abc', 9, 2], ''],
  ['MID', ['abc', 0, 2], { error: '#VALUE!' }],
  ['TRIM', ['  a   b '], 'a b'],
  ['TRIM', ['\u00a0a\t'], '\u00a0a\t'],
  ['TRIM', [empty], ''],
])('%s of %j is %j', (name, given, wanted) => {
  expect(computed(name, ...given)).toEqual(wanted);
});
