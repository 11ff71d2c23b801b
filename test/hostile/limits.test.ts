import { adapt } from '../../core/host/adapt.ts';
import { addPlan } from '../../core/host/add-plan.ts';
import { locales } from '../../core/locales/index.ts';
import { languages } from '../../core/values/language.ts';
import { shownText } from '../../core/values/plain-text.ts';
import type { SheetPlan } from '../../core/workbook/plan.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { plainTitle } from '../../core/workbook/sheet-title.ts';
import { CommandFailure } from '../../local/command/exit.ts';
import { printable } from '../../local/command/output.ts';
import { tellLimits } from '../../local/command/tell-limits.ts';
import { xlsxCapabilities } from '../../local/xlsx/file/file-host.ts';
import { texts } from './corpus.ts';

const planOf = (...sheets: readonly SheetPlan[]) => ({ language: 'en', title: 'x', sheets }) as const;
const sheetOf = (text: string): SheetPlan => {
  const draft = draftSheet('notes', 'Notes');
  draft.put(0, 0, text);
  return draft.finish({});
};

test.each([
  ['a:b\\c/d?e*f[g]', 'a b c d e f g'],
  ["'quoted'", 'quoted'],
  [`${'t'.repeat(30)}'x`, 't'.repeat(30)],
  [`${'t'.repeat(30)}\u{1F600}`, 't'.repeat(30)],
  ['history', 'history 1'],
  ['***', 'Sheet'],
  ['\u202Eexe', 'exe'],
])('%j is the title %j, as Excel takes it', (wanted, title) => {
  expect(plainTitle(wanted)).toBe(title);
});

test('every text of the corpus makes a title that every spreadsheet takes', () => {
  for (const { text } of texts) expect(plainTitle(text)).toMatch(/^(?!')[^:\\/?*[\]\p{Cc}\p{Cs}]{1,33}(?<!')$/u);
});

test('a title that is taken gets a number and stays within 31 characters, no letter cut in two', () => {
  const title = `${'t'.repeat(26)}\u{1F600}ttt`;
  const { titles } = addPlan(planOf({ ...sheetOf(''), title }), [title]);
  expect(titles.notes).toBe(`${'t'.repeat(26)} (2)`);
});

test('a text that is longer than a cell takes is cut, and told before anything is written', () => {
  const { plan, warnings } = adapt(planOf(sheetOf(`${'x'.repeat(32_766)}\u{1F600}`)), xlsxCapabilities);
  expect(warnings).toEqual(['long-texts']);
  expect(plan.sheets[0]?.blocks.flatMap(({ rows }) => rows.flat())).toContain('x'.repeat(32_766));
  expect(adapt(planOf(sheetOf('x'.repeat(32_767))), xlsxCapabilities).warnings).toEqual([]);
});

test('more than a workbook or a sheet holds is refused with a sentence in every language', () => {
  const wide = (columns: number, rows: number): SheetPlan => {
    const cells = new Array<null>(rows).fill(null);
    const block = { row: 1, column: 0, columns: new Array<readonly null[]>(columns).fill(cells) };
    return { ...sheetOf(''), columnBlocks: [block] };
  };
  expect(adapt(planOf(wide(11, 1_000_000)), xlsxCapabilities).warnings).toEqual(['too-many-cells']);
  expect(adapt(planOf(wide(1, 1_048_576)), xlsxCapabilities).warnings).toEqual(['too-many-cells']);
  expect(adapt(planOf(wide(1, 1_048_575)), xlsxCapabilities).warnings).toEqual([]);
  for (const language of languages) {
    const refused = () => tellLimits(['too-many-cells'], language, { result() {}, tell() {} });
    expect(refused).toThrow(CommandFailure);
    expect(refused).toThrow(locales[language].sidebarTexts.build['lacks-too-many-cells'].split('{name}')[1] as string);
  }
});

test('what the command says holds nothing that a terminal would obey', () => {
  expect(printable('a\u001B[31mred\u0007\n  b\u202Ec')).toBe('a [31mred\n  bc');
  for (const { text } of texts) expect(printable(text)).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
});

test('a name keeps its letters, the joined ones and those of every script', () => {
  for (const name of ['Ayşe.csv', 'حملة الصيف', '\u{1F468}\u200D\u{1F469}', 'می\u200Cخواهم', '= 1+1'])
    expect(shownText(name)).toBe(name);
});
