import { agrees } from '../agreement.ts';
import { exampleOf, examplePlan } from '../workbook/examples.ts';
import { clockDay, computedPlans } from './computed-plan.ts';
import type { ComputedValue, ComputedWorkbook } from './computed-workbook.ts';
import {
  counted,
  type Days,
  dayIn,
  first,
  growth,
  last,
  metric,
  overDates,
  type Reckon,
  type Reckoning,
  type Row,
  reached,
  readRows,
  run,
  sum,
} from './reckoning.ts';
import { withLibreOffice } from './skip.ts';

/** A workbook by months, and how each of its figures follows from the export's own columns. */
type Subject = Readonly<{
  file: string;
  /** The columns whose dates say how far the data goes. */
  dates: readonly string[];
  /** Each row stands for a whole month. */
  isMonthly: boolean;
  figures: Reckoning;
  metrics: Reckoning;
  /** Sheet title and the column that it is by. */
  by: Readonly<Record<string, string>>;
  funnel: readonly string[];
}>;

const ads = (column: string) => sum(column, 'Month');
const email = (column: string) => sum(column, 'Send Date');
const saas = (column: string) => sum(column, 'Month');

const subjects: readonly Subject[] = [
  {
    file: 'google-ads-en.csv',
    dates: ['Month'],
    isMonthly: true,
    figures: {
      Spend: ads('Cost'),
      Impressions: ads('Impr.'),
      Clicks: ads('Clicks'),
      Conversions: ads('Conversions'),
      Value: ads('Conv. value'),
    },
    metrics: {
      'Click-through rate': metric('CTR', 'Clicks', 'Impressions'),
      'Conversion rate': metric('CONVERSION_RATE', 'Conversions', 'Clicks'),
      'Return on investment': metric('ROI', 'Value', 'Spend'),
      'Return on ad spend': metric('ROAS', 'Value', 'Spend'),
      'Cost per acquisition': metric('CPA', 'Spend', 'Conversions'),
      'Cost per click': metric('CPC', 'Spend', 'Clicks'),
      'Cost per thousand impressions': metric('CPM', 'Spend', 'Impressions'),
    },
    by: { 'By Campaign': 'Campaign' },
    funnel: ['Clicks', 'Conversions'],
  },
  {
    file: 'email-campaigns-en.csv',
    dates: ['Send Date'],
    isMonthly: false,
    figures: {
      'Emails sent': email('Total Recipients'),
      'Emails delivered': email('Successful Deliveries'),
      'Soft bounces': email('Soft Bounces'),
      'Hard bounces': email('Hard Bounces'),
      Bounces: email('Total Bounces'),
      'Unique opens': email('Unique Opens'),
      'Unique clicks': email('Unique Clicks'),
      Unsubscribes: email('Unsubscribes'),
      'Spam complaints': email('Abuse Complaints'),
    },
    metrics: {
      'Delivery rate': metric('DELIVERY_RATE', 'Emails delivered', 'Emails sent'),
      'Open rate': metric('OPEN_RATE', 'Unique opens', 'Emails delivered'),
      'Click rate': metric('CLICK_RATE', 'Unique clicks', 'Emails delivered'),
      'Click-to-open rate': metric('CLICK_TO_OPEN_RATE', 'Unique clicks', 'Unique opens'),
      'Unsubscribe rate': metric('UNSUBSCRIBE_RATE', 'Unsubscribes', 'Emails delivered'),
      'Email bounce rate': metric('EMAIL_BOUNCE_RATE', 'Bounces', 'Emails sent'),
      'Spam complaint rate': metric('SPAM_RATE', 'Spam complaints', 'Emails delivered'),
    },
    by: { 'By Segment': 'List' },
    funnel: ['Emails sent', 'Emails delivered', 'Unique opens', 'Unique clicks'],
  },
  {
    file: 'crm-leads-en.csv',
    dates: ['Create Date', 'MQL date', 'SQL date', 'Opportunity date', 'Close date'],
    isMonthly: false,
    figures: {
      Leads: counted('Create Date'),
      'Marketing-qualified leads': counted('MQL date'),
      'Sales-qualified leads': counted('SQL date'),
      'SQLs of the period’s MQLs': reached('MQL date', 'SQL date'),
      Opportunities: counted('Opportunity date'),
      'Deals won': counted('Close date'),
      Value: sum('Amount', 'Close date'),
    },
    metrics: {
      'Lead to MQL rate': metric('LEAD_TO_MQL', 'Leads', 'Marketing-qualified leads'),
      'MQL to SQL rate': metric('MQL_SQL', 'Marketing-qualified leads', 'Sales-qualified leads'),
      'SQL to opportunity rate': metric('SQL_TO_OPPORTUNITY', 'Sales-qualified leads', 'Opportunities'),
      'Lead to opportunity rate': metric('LEAD_TO_OPPORTUNITY', 'Leads', 'Opportunities'),
      'Sales cycle length': overDates('SALES_CYCLE_LENGTH', 'Create Date', 'Close date'),
      'Lead velocity rate': growth('LEAD_VELOCITY_RATE', 'Marketing-qualified leads'),
      'Revenue per lead': metric('REVENUE_PER_LEAD', 'Value', 'Leads'),
    },
    by: { 'By Source': 'Original Source', 'By Market': 'Country/Region', 'By Owner': 'Contact owner' },
    funnel: ['Leads', 'Marketing-qualified leads', 'Sales-qualified leads', 'Opportunities', 'Deals won'],
  },
  {
    file: 'saas-monthly-en.csv',
    dates: ['Month'],
    isMonthly: true,
    figures: {
      'New customers': saas('New customers'),
      'Lost customers': saas('Lost customers'),
      'Monthly recurring revenue': last('MRR', 'Month'),
      Trials: saas('Trials started'),
      Revenue: saas('Revenue'),
      'Customers at the start': first('Customers at start', 'Month'),
      'Customers at the end': last('Customers at end', 'Month'),
      'MRR at the start': first('MRR at start', 'Month'),
      'Expansion MRR': saas('Expansion MRR'),
      'Contraction MRR': saas('Contraction MRR'),
      'Churned MRR': saas('Churned MRR'),
      'Paying customers': saas('Trials converted'),
      'Sales and marketing cost': saas('Sales and marketing cost'),
      Promoters: saas('Promoters'),
      Detractors: saas('Detractors'),
      Responses: saas('Survey responses'),
    },
    metrics: {
      'Customer acquisition rate': metric('ACQUISITION_RATE', 'New customers', 'Customers at the start'),
      'Churn rate': metric('CHURN_RATE', 'Lost customers', 'Customers at the start'),
      'Retention rate': metric('RETENTION_RATE', 'Customers at the end', 'New customers', 'Customers at the start'),
      'Customer lifespan': metric('CUSTOMER_LIFESPAN', 'Churn rate'),
      'Net promoter score': metric('NPS', 'Promoters', 'Detractors', 'Responses'),
      'Average revenue per account': metric('ARPA', 'Revenue', 'Customers at the end'),
      'Net revenue retention': metric('NRR', 'MRR at the start', 'Expansion MRR', 'Contraction MRR', 'Churned MRR'),
      'Trial conversion rate': metric('TRIAL_CONVERSION', 'Paying customers', 'Trials'),
      'Customer acquisition cost': metric('CAC', 'Sales and marketing cost', 'New customers'),
    },
    by: {},
    funnel: ['Trials', 'New customers'],
  },
];

const everyRow = ({ figures, metrics }: Subject): Reckoning => ({ ...figures, ...metrics });

/** What is left when the listed values are taken from the total: 0 where nothing is. */
const restOf = ({ figures, metrics }: Subject): Reckoning => ({
  ...Object.fromEntries(
    Object.entries(figures).map(([label, reckon]) => [label, (...given: Parameters<Reckon>) => reckon(...given) ?? 0]),
  ),
  ...metrics,
});

const DAY = 86_400_000;
const EPOCH = 25_569;
const HEADER = 5;
const groups = /^(Activity and|Response and|Customers$|Conversion$|Value and|Figures behind)/;

/** A day by its month, counted from the year 0, and its day there; days beyond the month's are its last. */
function dayOf(month: number, day: number): number {
  const lengths = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  return Date.UTC(Math.floor(month / 12), month % 12, Math.min(day, lengths)) / DAY + EPOCH;
}

function monthOf(day: number): number {
  const date = new Date((day - EPOCH) * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

const headingOf = (month: number): string =>
  new Date((dayOf(month, 1) - EPOCH) * DAY)
    .toLocaleDateString('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' })
    .replace(',', '');

/** The days that each column of the KPI sheet is of, by its heading. */
function columnsOf({ dates, isMonthly }: Subject, rows: readonly Row[]): ReadonlyMap<string, Days> {
  const days = rows.flatMap((row) => dates.flatMap((column) => dayIn(row[column]) ?? []));
  const [firstDay, lastDay] = [Math.min(...days), Math.max(...days)];
  const months = Array.from(
    { length: monthOf(lastDay) - monthOf(firstDay) + 1 },
    (_, index) => monthOf(firstDay) + index,
  );
  const latest = months[months.length - 1] as number;
  const report = Math.min(isMonthly ? dayOf(latest, 31) : lastDay, clockDay() - 1);
  const whole = (month: number): Days => ({ from: dayOf(month, 1), to: Math.min(dayOf(month, 31), report) });
  const asLong = (month: number): Days => ({
    from: dayOf(month, 1),
    to: whole(latest).to === dayOf(latest, 31) ? dayOf(month, 31) : dayOf(month, report - dayOf(latest, 1) + 1),
  });
  const baseline = dayOf(months[0] as number, 1) >= firstDay ? months[0] : months[1];
  return new Map<string, Days>([
    ['Latest', { ...whole(latest), before: asLong(latest - 1) }],
    ['Period before', asLong(latest - 1)],
    ['Year before', asLong(latest - 12)],
    ['Baseline', asLong(baseline as number)],
    ['Total', { from: dayOf(months[0] as number, 1), to: report }],
    ...months.map((month, index): [string, Days] => [
      headingOf(month),
      // A month that is not over has no growth rate against the whole one before.
      index === 0 || whole(month).to < dayOf(month, 31) ? whole(month) : { ...whole(month), before: whole(month - 1) },
    ]),
  ]);
}

/** Wrong cells, worded; what is left of a sum is exact only to the digits of the sum itself. */
function wrong(where: string, found: ComputedValue | undefined, expected: number | null, within = 0): string[] {
  const isClose = typeof found === 'number' && expected !== null && Math.abs(found - expected) <= within;
  return agrees(found ?? null, expected) || isClose ? [] : [`${where}: ${found}, where it should be ${expected}`];
}

function wrongKpis(subject: Subject, rows: readonly Row[], workbook: ComputedWorkbook): string[] {
  const sheet = workbook.rows('KPIs');
  const heads = sheet[HEADER] ?? [];
  const changes = { Change: 'Period before', 'Change on year': 'Year before', 'Since baseline': 'Baseline' } as const;
  const found = sheet.slice(HEADER + 3, sheet.map((row) => row[0]).indexOf('Trends') - 1);
  const figures = found.filter(([label]) => !groups.test(String(label)));
  expect(figures.map(([label]) => label).sort()).toEqual(Object.keys(everyRow(subject)).sort());
  const columns = columnsOf(subject, rows);
  const periods = heads.slice(heads.indexOf('Note') + 1);
  expect(periods).toEqual([...columns.keys()].slice(5));
  return figures.flatMap((cells) => {
    const label = String(cells[0]);
    const at = (head: string): ComputedValue => cells[heads.indexOf(head)] ?? null;
    const answer = (head: string): number | null =>
      // In periods of the rate: all periods together have no such figure.
      head === 'Total' && label === 'Customer lifespan'
        ? null
        : (everyRow(subject)[label]?.(rows, columns.get(head) as Days, everyRow(subject)) ?? null);
    return [
      ...[...columns.keys()].flatMap((head) => wrong(`${label}, ${head}`, at(head), answer(head))),
      ...Object.entries(changes).flatMap(([head, then]) =>
        wrong(`${label}, ${head}`, at(head), run('CHANGE_RATE', [answer('Latest'), answer(then)])),
      ),
    ];
  });
}

function wrongFunnel(subject: Subject, rows: readonly Row[], workbook: ComputedWorkbook): string[] {
  const total = columnsOf(subject, rows).get('Total') as Days;
  const counts = subject.funnel.map((stage) => everyRow(subject)[stage]?.(rows, total, everyRow(subject)) as number);
  const shares = counts.map((count, index) => (index === 0 ? null : count / (counts[index - 1] as number)));
  const worst = Math.min(...shares.flatMap((share) => share ?? []));
  const stages = workbook.rows('Funnel').slice(4, 4 + counts.length);
  expect(stages.map(([stage]) => stage)).toEqual(subject.funnel);
  return stages.flatMap(([stage, count, ofBefore, ofFirst, lost, leak], index) => [
    ...wrong(`${stage}`, count, counts[index] as number),
    ...wrong(`${stage} of the stage before`, ofBefore, shares[index] as number | null),
    ...wrong(`${stage} of the first`, ofFirst, index === 0 ? null : (counts[index] as number) / (counts[0] as number)),
    ...wrong(
      `${stage} lost`,
      lost,
      index === 0 ? null : (counts[index - 1] as number) - (counts[index] as number),
      1e-12 * (counts[0] as number),
    ),
    ...((leak === '▼ worst leak') === (shares[index] === worst) ? [] : [`${stage}: ${leak}`]),
  ]);
}

function wrongBy(title: string, column: string, subject: Subject, rows: readonly Row[], workbook: ComputedWorkbook) {
  const total = columnsOf(subject, rows).get('Total') as Days;
  const [heads = [], ...lines] = workbook.rows(title).slice(3);
  const body = lines.slice(0, lines.findIndex((line) => line[1] === 'All together') + 1);
  const values = body.map((line) => line[1]).filter((name) => name && name !== 'All together' && name !== 'All others');
  const listed = new Set(values);
  const everyValue = new Set(rows.map((row) => row[column] || null));
  everyValue.delete(null);
  expect(listed).toEqual(everyValue);
  expect(body.some((line) => line[1] === 'All others')).toBe(rows.some((row) => row[column] === ''));
  const labels = heads.slice(2).filter((head) => head !== null && head !== 'Flag') as string[];
  expect(labels.length).toBeGreaterThan(3);
  return body.flatMap((line) => {
    const name = line[1];
    // Where every value is listed, the row for the others waits for a new one.
    if (!name) return line.slice(2).every((cell) => !cell) ? [] : [`${title}: a row without a name holds figures`];
    const isRest = name === 'All others';
    const own = rows.filter((row) =>
      name === 'All together' ? true : isRest ? !listed.has(row[column] as string) : row[column] === name,
    );
    const reckoning = isRest ? restOf(subject) : everyRow(subject);
    const answer = (label: string, of: readonly Row[]): number | null =>
      reckoning[label]?.(of, total, reckoning) ?? null;
    const ranked = labels.find((label) => ['Value', 'Emails sent'].includes(label)) as string;
    const amounts = values.map((value) =>
      answer(
        ranked,
        rows.filter((row) => row[column] === value),
      ),
    );
    const amount = answer(ranked, own);
    const rank =
      amount === null || !listed.has(name as string)
        ? null
        : amounts.filter((each) => (each ?? -1) > amount).length + 1;
    const returns = labels.includes('Return on investment') ? answer('Return on investment', own) : null;
    const flag = heads.indexOf('Flag');
    return [
      ...wrong(`${title}, ${name}, Rank`, line[0], rank),
      ...labels.flatMap((label) =>
        wrong(
          `${title}, ${name}, ${label}`,
          line[heads.indexOf(label)],
          answer(label, own),
          1e-12 * (answer(label, rows) ?? 0),
        ),
      ),
      ...(flag < 0 || (line[flag] === '▼ loses money') === (returns !== null && returns < 0)
        ? []
        : [`${name}: flag ${line[flag]}`]),
    ];
  });
}

withLibreOffice('every figure of four workbooks is what the export itself gives', async () => {
  const plans = subjects.map(({ file }) => examplePlan(exampleOf(file)));
  const computed = await computedPlans(plans, clockDay());
  for (const [index, subject] of subjects.entries()) {
    const workbook = computed[index] as ComputedWorkbook;
    const rows = readRows(exampleOf(subject.file).text);
    const bySheets = workbook.sheets.filter((title) => title.startsWith('By '));
    expect(bySheets).toEqual(expect.arrayContaining(Object.keys(subject.by)));
    expect([
      subject.file,
      ...wrongKpis(subject, rows, workbook),
      ...wrongFunnel(subject, rows, workbook),
      ...Object.entries(subject.by).flatMap(([title, column]) => wrongBy(title, column, subject, rows, workbook)),
    ]).toEqual([subject.file]);
  }
});
