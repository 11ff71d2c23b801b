import { locales } from '../../core/locales/index.ts';
import { granularities } from '../../core/values/calendar-period.ts';
import { languages } from '../../core/values/language.ts';
import { cellAddress } from '../../core/workbook/address.ts';
import { createEvaluator, type Evaluator, isFormula } from '../../core/workbook/evaluate/evaluate.ts';
import { isError, type Value } from '../../core/workbook/evaluate/value.ts';
import type { Formula } from '../../core/workbook/formula.ts';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { printFormula } from '../../core/workbook/print-formula.ts';
import { renderWorkbook } from '../../local/xlsx/render.ts';
import { goalWorkbook } from '../goals/goal-workbook.ts';
import { wholeBook, wholeData } from '../goals/whole-books.ts';
import { portabilityProblems } from '../portable-subset.ts';
import { allOrSome } from '../thorough.ts';
import { examplePlan, examples, fixedToday, planOf, tableOf } from './examples.ts';
import { type FormulaCell, formulaCells } from './formula-cells.ts';

/** Excel takes no longer text within a formula, and no longer formula. */
const LONGEST_TEXT = 255;
const LONGEST_FORMULA = 8192;

const hostileNames = ['a*', '>5', '~x', '=1+1', '2024-01-01', '"quoted"'];
const hostileText = [
  `Date,Campaign,"Sent; 1.5, ""A:A"" ${'x'.repeat(300)}",Delivered,Unique opens,Unique clicks,Unsubscribes`,
  ...hostileNames.map((name, index) => `2024-0${index + 1}-01,"${name.replaceAll('"', '""')}",100,90,50,10,1`),
].join('\n');
const hostileHeader = `Sent; 1.5, "A:A" ${'x'.repeat(300)}`;

type NamedPlan = readonly [name: string, plan: WorkbookPlan];

const hostile: NamedPlan = [
  'an export with names and headers like formulas',
  planOf(tableOf(hostileText, 'en', { [hostileHeader]: 'sent' })),
];
const plansIn = (language: (typeof languages)[number]): readonly NamedPlan[] =>
  allOrSome(examples, (example) => language === 'en' || example.language === language).map((example) => [
    example.file,
    examplePlan(example, { language }),
  ]);

/** A goal workbook with data and one without, which take every way through the formulas of goals. */
const goalPlansIn = (language: (typeof languages)[number]): readonly NamedPlan[] => [
  ['goals with data', goalWorkbook(wholeData(), wholeBook, { language }).plan],
  ['goals alone', goalWorkbook(null, wholeBook, { language }).plan],
];

const titleIn =
  ({ sheets }: WorkbookPlan) =>
  (key: string): string =>
    sheets.find((sheet) => sheet.key === key)?.title ?? '';

const place = ({ title, row, column }: FormulaCell): string => `${title}!${cellAddress(row, column)}`;

/** Cells of a column or a row hold the same formula but for its addresses. */
const shapeOf = (text: string): string => text.replace(/\$?[A-Z]{1,3}\$?\d+/g, 'A1');

function problemsOf(plan: WorkbookPlan, seen: Set<string>): string[] {
  return formulaCells(plan).flatMap((cell) =>
    ([';', ','] as const).flatMap((separator) => {
      const text = printFormula(cell.formula, { separator, prefixes: {}, title: titleIn(plan) });
      const tooLong = text.length > LONGEST_FORMULA ? [`${place(cell)} has ${text.length} characters`] : [];
      const shape = separator + shapeOf(text);
      if (seen.has(shape)) return tooLong;
      seen.add(shape);
      const problems = [...portabilityProblems(shape.slice(1), separator), ...longTexts(text)];
      return [...tooLong, ...problems.map((problem) => `${place(cell)}: ${problem}`)];
    }),
  );
}

const longTexts = (text: string): string[] =>
  [...text.matchAll(/"((?:[^"]|"")*)"/g)]
    .filter(([, inner = '']) => inner.replaceAll('""', '"').length > LONGEST_TEXT)
    .map(([, inner = '']) => `a text of ${inner.length} characters`);

describe.each(languages.map((language) => [language, plansIn(language)] as const))('%s', (_, plans) => {
  test('every formula is in the portable subset', () => {
    const seen = new Set<string>();
    expect(plans.flatMap(([name, plan]) => problemsOf(plan, seen).map((problem) => `${name} ${problem}`))).toEqual([]);
    expect(seen.size).toBeGreaterThan(60);
  });

  test('no cell that people see holds an error', () => {
    expect(plans.flatMap(([name, plan]) => visibleErrors(plan).map((error) => `${name} ${error}`))).toEqual([]);
  });

  test('only the report date asks for the present day', () => {
    for (const [, plan] of plans) expect(askingToday(plan)).toEqual(hasDates(plan) ? ['kpis!C3'] : []);
  });

  test('what formulas look for is a number, a word of ours or a period', () => {
    expect(plans.flatMap(([name, plan]) => foreignCriteria(plan).map((found) => `${name} ${found}`))).toEqual([]);
  });
});

const usual = allOrSome(languages, (language) => language === 'en' || language === 'ar');

describe.each(usual.map((language) => [language, goalPlansIn(language)] as const))('goals in %s', (_, plans) => {
  test('every formula is in the portable subset, and short enough', () => {
    const seen = new Set<string>();
    expect(plans.flatMap(([name, plan]) => problemsOf(plan, seen).map((problem) => `${name} ${problem}`))).toEqual([]);
    expect(seen.size).toBeGreaterThan(100);
  });

  test('no cell that people see holds an error', () => {
    expect(plans.flatMap(([name, plan]) => visibleErrors(plan).map((error) => `${name} ${error}`))).toEqual([]);
  });

  test('only the report date asks for the present day', () => {
    expect(plans.map(([, plan]) => askingToday(plan))).toEqual([['kpis!C3'], ['settings!B4']]);
  });

  test('what formulas look for is a number, a word of ours or a period', () => {
    expect(plans.flatMap(([name, plan]) => foreignCriteria(plan).map((found) => `${name} ${found}`))).toEqual([]);
  });
});

test('names and headers of users change nothing of that', () => {
  const [, plan] = hostile;
  expect(problemsOf(plan, new Set())).toEqual([]);
  expect(visibleErrors(plan)).toEqual([]);
  expect(foreignCriteria(plan)).toEqual([]);
});

test('.xlsx files name the newer functions, and no others, by their prefix', () => {
  for (const example of examples)
    for (const { cells } of renderWorkbook(examplePlan(example), fixedToday))
      for (const { formula } of cells?.values() ?? []) {
        if (formula === undefined || !/_xlfn|IFS\(/.test(formula)) continue;
        expect(portabilityProblems(formula, ',', true)).toEqual([]);
        expect(formula).not.toMatch(/(?<!_xlfn\.)\b(?:MINIFS|MAXIFS)\(/);
        expect(formula).not.toMatch(/_xlfn\.(?!MINIFS\(|MAXIFS\()/);
      }
});

function visibleErrors(plan: WorkbookPlan): string[] {
  const evaluator = createEvaluator(plan, fixedToday);
  const hidden = new Set(plan.sheets.filter((sheet) => sheet.hidden).map(({ key }) => key));
  return formulaCells(plan)
    .filter(({ sheet }) => !hidden.has(sheet))
    .flatMap((cell) => {
      const value = evaluator.cellValue(cell.sheet, cell.row, cell.column);
      return isError(value) ? [`${place(cell)}: ${value.error}`] : [];
    });
}

/** A formula and all that it is made of. */
function partsOf(formula: Formula, found: Formula[] = []): readonly Formula[] {
  found.push(formula);
  const parts =
    formula.kind === 'binary' ? [formula.left, formula.right] : formula.kind === 'call' ? formula.arguments : [];
  for (const part of parts) partsOf(part, found);
  return found;
}

const askingToday = (plan: WorkbookPlan): string[] =>
  formulaCells(plan)
    .filter(({ formula }) => partsOf(formula).some((part) => part.kind === 'call' && part.name === 'TODAY'))
    .map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`);

const hasDates = ({ language, sheets }: WorkbookPlan): boolean =>
  sheets.some(({ blocks }) => blocks.some(({ rows }) => rows[2]?.[0] === locales[language].workbookTexts.reportDate));

const conditional = new Set(['COUNTIFS', 'SUMIFS', 'AVERAGEIFS', 'MINIFS', 'MAXIFS']);

/** Criteria and looked-up values that a user's text could reach. */
function foreignCriteria(plan: WorkbookPlan): string[] {
  const evaluator = createEvaluator(plan, fixedToday);
  const labels = new Set(headingsOf(plan));
  return formulaCells(plan).flatMap((cell) =>
    partsOf(cell.formula).flatMap((part) => {
      if (part.kind !== 'call') return [];
      if (part.name === 'MATCH') {
        const [wanted, , kind] = part.arguments;
        const value = wanted && referredValue(wanted, cell.sheet, evaluator);
        const isKnown = isNumberOrNone(value) || labels.has(String(value)) || isOfNumbers(wanted);
        return isKnown && kind?.kind === 'number' && kind.value === 0 ? [] : [`${place(cell)}: MATCH of ${value}`];
      }
      if (!conditional.has(part.name)) return [];
      const from = part.name === 'COUNTIFS' ? 1 : 2;
      const criteria = part.arguments.filter((_, index) => index >= from && (index - from) % 2 === 0);
      return criteria.filter((one) => !isOurs(one, cell.sheet, evaluator)).map((one) => `${place(cell)}: ${one.kind}`);
    }),
  );
}

const referredValue = (formula: Formula, sheet: string, evaluator: Evaluator): Value =>
  formula.kind === 'cell' ? evaluator.cellValue(formula.sheet ?? sheet, formula.row, formula.column) : null;

/** A number, or the empty text of a formula of ours without an answer; what people leave blank is null. */
const isNumberOrNone = (value: Value | undefined): boolean => typeof value === 'number' || value === '';

/** Functions that give nothing but numbers. */
const isOfNumbers = (formula: Formula | undefined): boolean =>
  formula?.kind === 'call' && /^(?:MIN|MAX)(?:IFS)?$/.test(formula.name);

function isOurs(criterion: Formula, sheet: string, evaluator: Evaluator): boolean {
  switch (criterion.kind) {
    case 'number':
      return true;
    case 'text':
      return /^(?:<>|>0|>=-?\d+)$/.test(criterion.value);
    case 'cell':
      return isNumberOrNone(referredValue(criterion, sheet, evaluator));
    case 'call':
      return isOfNumbers(criterion);
    case 'binary': {
      const { operator, left, right } = criterion;
      const compares = operator === '&' && left.kind === 'text' && /^(?:>=?|<=)$/.test(left.value);
      return compares && isNumberOrNone(referredValue(right, sheet, evaluator));
    }
    case 'range':
      return false;
  }
}

/** The headings of the KPI sheet's columns. */
const headingsOf = ({ sheets }: WorkbookPlan): readonly string[] =>
  sheets
    .filter(({ key }) => key === 'kpis')
    .flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows[5] ?? []))
    .filter((content): content is string => typeof content === 'string' && !isFormula(content));

test.each(granularities)('the headings of every %s are told apart', (granularity) => {
  for (const language of languages) {
    const text = 'Date,Clicks,Impressions\n2019-12-20,1,10\n2021-03-01,2,20';
    const headings = headingsOf(planOf(tableOf(text, 'en'), { language, granularity }));
    expect(new Set(headings).size).toBe(headings.length);
  }
});
