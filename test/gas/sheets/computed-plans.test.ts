import { cellAddress } from '../../../core/workbook/address.ts';
import { createEvaluator, isFormula } from '../../../core/workbook/evaluate/evaluate.ts';
import { isError } from '../../../core/workbook/evaluate/value.ts';
import type { CellContent, WorkbookPlan } from '../../../core/workbook/plan.ts';
import { printFormula } from '../../../core/workbook/print-formula.ts';
import { agrees } from '../../agreement.ts';
import { goalWorkbook } from '../../goals/goal-workbook.ts';
import { wholeBook, wholeData } from '../../goals/whole-books.ts';
import { allOrSome } from '../../thorough.ts';
import { examplePlan, examples, fixedToday } from '../../workbook/examples.ts';
import { formulaCells } from '../../workbook/formula-cells.ts';
import { opened } from './opened.ts';

type Written = string | number | boolean;

/** Writes a plan's cells as the add-on does: texts behind an apostrophe, formulas with `;`. */
function written(plan: WorkbookPlan, locale: string) {
  const fake = opened({ locale, today: fixedToday });
  const titles = new Map(plan.sheets.map(({ key, title }) => [key, title]));
  for (const { title, columnBlocks } of plan.sheets) {
    const longest = Math.max(0, ...columnBlocks.map(({ columns }) => columns[0]?.length ?? 0));
    fake.spreadsheet
      .insertSheet(title)
      .insertRowsAfter(1000, longest + 1)
      .insertColumnsAfter(26, 80);
  }
  for (const { key: own, title, blocks, columnBlocks } of plan.sheets) {
    const said = (content: CellContent): Written => {
      if (content === null || content === '') return '';
      if (typeof content === 'string') return `'${content}`;
      if (!isFormula(content)) return content;
      const style = { separator: ';', prefixes: {}, title: (key: string) => titles.get(key) ?? key, own } as const;
      return `=${printFormula(content, style)}`;
    };
    const sheet = fake.spreadsheet.getSheetByName(title) as GoogleAppsScript.Spreadsheet.Sheet;
    for (const { row, column, rows } of blocks)
      for (const [down, cells] of rows.entries())
        if (cells.length > 0) sheet.getRange(row + down + 1, column + 1, 1, cells.length).setValues([cells.map(said)]);
    for (const { row, column, columns } of columnBlocks)
      for (const [right, cells] of columns.entries())
        if (cells.length > 0)
          sheet
            .getRange(row + 1, column + right + 1, cells.length, 1)
            .setValues(cells.map((content) => [said(content)]));
  }
  return fake;
}

/** The formulas of a plan whose values in the fake are not those of core, which LibreOffice confirms elsewhere. */
function disagreements(plan: WorkbookPlan, locale: string): readonly string[] {
  const { book } = written(plan, locale);
  const evaluator = createEvaluator(plan, fixedToday);
  const cells = formulaCells(plan);
  expect(cells.length).toBeGreaterThan(5);
  return cells.flatMap(({ sheet, title, row, column }) => {
    const own = evaluator.cellValue(sheet, row, column);
    const wanted = isError(own) ? own.error : own;
    const found = book.value(title, cellAddress(row, column));
    const isSame = typeof wanted === 'number' ? agrees(found, wanted) : (found ?? '') === (wanted ?? '');
    return isSame ? [] : [`${title}!${cellAddress(row, column)}: ${found}, where core says ${wanted}`];
  });
}

test.each(
  allOrSome(examples, ({ file }) => /^(?:meta-ads-tr|crm-leads)/.test(file)).map((one) => [one.file, one] as const),
)('the formulas of a built workbook come to what core says: %s', (_, example) => {
  expect(disagreements(examplePlan(example), 'en_US').slice(0, 8)).toEqual([]);
});

test.each(allOrSome(['en_US', 'de_DE'], (locale) => locale === 'de_DE'))(
  'so do those of goals, in a spreadsheet of %s',
  (locale) => {
    const { plan } = goalWorkbook(wholeData(), wholeBook, { templates: ['kpi', 'goals', 'team-plan'] });
    // FIXED writes numbers into texts with the spreadsheet's own signs.
    const isOfNumbers = (line: string): boolean => locale === 'en_US' || !/\d[.,]\d/.test(line);
    expect(disagreements(plan, locale).filter(isOfNumbers).slice(0, 8)).toEqual([]);
  },
);
