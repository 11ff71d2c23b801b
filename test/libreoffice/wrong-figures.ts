import { agrees } from '../agreement.ts';
import type { ComputedValue, ComputedWorkbook } from './computed-workbook.ts';
import type { Subject } from './export-subjects.ts';
import { columnsOf } from './kpi-columns.ts';
import { type Days, type Reckon, type Reckoning, type Row, run } from './reckoning.ts';

const everyRow = ({ figures, metrics }: Subject): Reckoning => ({ ...figures, ...metrics });

/** What is left when the listed values are taken from the total: 0 where nothing is. */
const restOf = ({ figures, metrics }: Subject): Reckoning => ({
  ...Object.fromEntries(
    Object.entries(figures).map(([label, reckon]) => [label, (...given: Parameters<Reckon>) => reckon(...given) ?? 0]),
  ),
  ...metrics,
});

const HEADER = 5;
const groups = /^(Activity and|Response and|Customers$|Conversion$|Value and|Figures behind)/;

/** Wrong cells, worded; what is left of a sum is exact only to the digits of the sum itself. */
function wrong(where: string, found: ComputedValue | undefined, expected: number | null, within = 0): string[] {
  const isClose = typeof found === 'number' && expected !== null && Math.abs(found - expected) <= within;
  return agrees(found ?? null, expected) || isClose ? [] : [`${where}: ${found}, where it should be ${expected}`];
}

/** What is wrong in the rows of the KPI sheet, in each of its columns. */
export function wrongKpis(subject: Subject, rows: readonly Row[], workbook: ComputedWorkbook): string[] {
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

/** What is wrong in the stages of the funnel. */
export function wrongFunnel(subject: Subject, rows: readonly Row[], workbook: ComputedWorkbook): string[] {
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

/** What is wrong on a sheet by the values of a column. */
export function wrongBy(
  title: string,
  column: string,
  subject: Subject,
  rows: readonly Row[],
  workbook: ComputedWorkbook,
) {
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
