import { FIRST_WORKING } from '../../core/templates/goals/context.ts';
import { type Working, workingPlace } from '../../core/templates/goals/workings.ts';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { bookOf, csv, day, type GoalWorkbook, goalWorkbook } from '../goals/goal-workbook.ts';
import { dataEnd, wholeBook, wholeData } from '../goals/whole-books.ts';
import { allOrSome } from '../thorough.ts';
import { withDataRows } from '../workbook/changed-plan.ts';
import { cellDisagreements, clockDay, computedPlans } from './computed-plan.ts';
import type { ComputedValue, ComputedWorkbook } from './computed-workbook.ts';
import { withLibreOffice } from './skip.ts';

const today = clockDay();
const errors = /^(?:#(?:DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|NULL!)|Err:\d+)$/;

/** Every error on any sheet, the hidden ones too; only charts are told by an error that there is no point. */
const allErrors = (workbook: ComputedWorkbook, plan: WorkbookPlan): readonly string[] =>
  plan.sheets.flatMap(({ key, title }) =>
    key === 'chart-data'
      ? []
      : workbook
          .rows(title)
          .flatMap((row, at) =>
            row.flatMap((value) => (errors.test(String(value)) ? [`${title}, row ${at + 1}: ${value}`] : [])),
          ),
  );

/** Computes workbooks, and holds every one of their cells against our own evaluation on the way. */
async function computed(books: readonly GoalWorkbook[]): Promise<readonly ComputedWorkbook[]> {
  const workbooks = await computedPlans(
    books.map(({ plan }) => plan),
    today,
  );
  for (const [index, workbook] of workbooks.entries()) {
    const { plan } = books[index] as GoalWorkbook;
    expect(workbook.sheets).toEqual(plan.sheets.map(({ title }) => title));
    expect([index, ...cellDisagreements(plan, today, workbook).slice(0, 12)]).toEqual([index]);
    expect([index, ...allErrors(workbook, plan)]).toEqual([index]);
  }
  return workbooks;
}

/** What LibreOffice says of a slot in an English workbook. */
const said = (workbook: ComputedWorkbook | undefined, slot: number, working: Working): ComputedValue =>
  workbook?.rows('Goal workings')[FIRST_WORKING + slot]?.[workingPlace(working)] ?? null;

const monthly = csv([
  ['Date', 'Leads', 'Clicks', 'Impressions', 'Followers', 'Lost customers', 'Customers at the start'],
  ...Array.from({ length: 20 }, (_, index) => [
    ...[`${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`, 90 + index],
    ...[40 + index, 500, 1000 + 7 * index, index % 4, 300 + index],
  ]),
]);

const deals = csv([
  ['Deal', 'Created date', 'Closed date', 'Stage', 'Amount', 'Owner'],
  ['D1', '2026-07-02', '2026-07-30', 'Closed won', 1000, 'Ann'],
  ['D2', '2026-07-04', '2026-09-01', 'Closed lost', 700, 'Ben'],
  ['D3', '2026-08-05', '2026-09-15', 'Closed won', 300, 'Ben'],
  ['D4', '2026-08-06', '', 'Open', 900, 'Ann'],
]);

const asOf = { asOf: dataEnd, today };

withLibreOffice('LibreOffice computes every cell of whole goal workbooks as we do', async () => {
  const data = wholeData();
  const undated = csv([
    ['Channel', 'Leads'],
    ['Email', 5],
    ['Search', 6],
  ]);
  const empty = { ...wholeBook, goals: [], objectives: [], commitments: [], checkIns: [] };
  const usual = [
    () => goalWorkbook(data, wholeBook, asOf),
    () => goalWorkbook(data, wholeBook, { ...asOf, language: 'ar' }),
    () => goalWorkbook(monthly, wholeBook, { today }),
  ];
  const others = [
    () => goalWorkbook(null, wholeBook, asOf),
    () => goalWorkbook(data, wholeBook, { ...asOf, language: 'pl' }),
    () => goalWorkbook(data, { ...wholeBook, commitments: [] }, { asOf: day('2027-02-01'), today }),
    () => goalWorkbook(undated, wholeBook, asOf),
    () => goalWorkbook(deals, wholeBook, { today }),
    () => goalWorkbook(null, empty, asOf),
  ];
  const books = allOrSome([...usual, ...others], (one) => usual.includes(one));
  const [english] = await computed(books.map((make) => make()));
  // Enough of them are not empty for the comparison to mean something.
  const statuses = Array.from({ length: 24 }, (_, slot) => said(english, slot, 'status'));
  expect(new Set(statuses).size).toBeGreaterThanOrEqual(8);
});

withLibreOffice('a target, a date or a row of Data changed in the workbook moves the status', async () => {
  const rows = Array.from({ length: 62 }, (_, index) => [`2026-0${index < 31 ? 7 : 8}-${(index % 31) + 1}`, 5]);
  const data = csv([['Date', 'Leads'], ...rows]);
  const leads = {
    ...{ measure: 'leads', start: day('2026-07-01'), due: day('2026-09-30') },
    target: { kind: 'value', value: 500 },
  } as const;
  const built = goalWorkbook(data, bookOf([leads]), { asOf: day('2026-08-31'), today });
  const [asBuilt, lower, longer, more, over] = await computed([
    built,
    built.typed(0, 'target', 460),
    built.typed(0, 'due', day('2026-12-31')),
    built.after((plan) => withDataRows(plan, 63, [[day('2026-08-31'), 190]])),
    built.typed(0, 'due', day('2026-08-15')),
  ]);
  // 62 of 92 days, five leads a day: 310 where 500 × 62 ÷ 92 = 337 are expected.
  expect([said(asBuilt, 0, 'actual'), said(asBuilt, 0, 'status')]).toEqual([310, 'at risk']);
  expect(said(lower, 0, 'status')).toBe('on track');
  // Of 184 days: 310 where 500 × 62 ÷ 184 = 168 are expected.
  expect(said(longer, 0, 'status')).toBe('on track');
  expect([said(more, 0, 'actual'), said(more, 0, 'status')]).toEqual([500, 'achieved']);
  // 46 days at five a day, and the day is over.
  expect([said(over, 0, 'actual'), said(over, 0, 'status')]).toEqual([230, 'missed']);
});
