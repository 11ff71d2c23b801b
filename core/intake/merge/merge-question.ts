import type { Table } from '../table.ts';
import { otherDateSteps } from './date-steps.ts';
import { areOpposed, haveOtherDecimals } from './number-signs.ts';
import type { OldRecords } from './old-records.ts';
import { columnKeys, isDimension } from './record-columns.ts';

/** Why new data can't be joined to the old without asking; a locale has the sentence. */
export type MergeQuestion = Readonly<{
  code: /** Amounts are in another currency. */
    | 'other-currency'
    /** Numbers of a column are written the other way round: what was the decimal sign now groups. */
    | 'other-number-style'
    /** Dates can have day or month first, and nothing says which. */
    | 'date-order'
    /** The same days come cut by more or by fewer columns, so that figures would count twice. */
    | 'other-detail'
    /** The new records stand for days or weeks within a month or week of the workbook's, or the other way round. */
    | 'shorter-periods'
    | 'longer-periods'
    /** Nothing tells one record from another. */
    | 'no-identity';
  /** The header of the column that it is about. */
  column: string | null;
  was: string | null;
  found: string | null;
  /** The column can be read in two ways, and may be read in the other one. */
  isOpen?: true;
}>;

/** The first thing that keeps new data from being joined to old. */
export function mergeQuestion(old: OldRecords, table: Table): MergeQuestion | null {
  if (old.identity.length === 0) return { code: 'no-identity', column: null, was: null, found: null };
  if (old.currency !== null && table.currency !== null && old.currency !== table.currency)
    return { code: 'other-currency', column: null, was: old.currency, found: table.currency };
  return otherNumberStyle(old, table) ?? otherDetail(old, table) ?? otherPeriods(old, table);
}

function otherPeriods(old: OldRecords, table: Table): MergeQuestion | null {
  const steps = otherDateSteps(old, table);
  if (steps === null) return null;
  const { kind, was, found } = steps;
  return { code: kind === 'shorter' ? 'shorter-periods' : 'longer-periods', column: found, was, found };
}

function otherNumberStyle(old: OldRecords, { columns, problems }: Table): MergeQuestion | null {
  const keys = columnKeys(columns);
  for (const { key, numberStyle: was } of old.columns) {
    const now = columns[keys.indexOf(key)];
    if (now === undefined) continue;
    const { header, numberStyle: found } = now;
    const isOpen = problems.some(({ column, readAs }) => column === header && readAs !== undefined);
    if (!areOpposed(was, found) && !(isOpen && haveOtherDecimals(was, found))) continue;
    return { code: 'other-number-style', column: header, was, found, ...(isOpen ? { isOpen } : {}) };
  }
  return null;
}

/** A column that cuts one of the two alone, on days that both have. */
function otherDetail(old: OldRecords, table: Table): MergeQuestion | null {
  const keys = columnKeys(table.columns);
  const [day, ...others] = [...old.identity].sort((a, b) => Number(isDay(b)) - Number(isDay(a)));
  const days = day === undefined || !isDay(day) ? null : sharedDays(day, old, table);
  if (days === 0) return null;
  const missing = [...(day === undefined || isDay(day) ? [] : [day]), ...others].find((key) => !keys.includes(key));
  if (missing !== undefined) {
    const was = old.columns.find(({ key }) => key === missing)?.header ?? missing;
    return { code: 'other-detail', column: null, was, found: null };
  }
  const added = table.columns.find(
    (column, place) => isDimension(column) && !old.columns.some(({ key }) => key === keys[place]),
  );
  return added === undefined || isToldApart(old, table)
    ? null
    : { code: 'other-detail', column: added.header, was: null, found: added.header };
}

const isDay = (key: string): boolean => /^field:\w*date$/.test(key);

function sharedDays(key: string, old: OldRecords, { columns }: Table): number {
  const before = new Set(old.columns.find((column) => column.key === key)?.cells ?? []);
  const now = columns[columnKeys(columns).indexOf(key)]?.cells ?? [];
  return now.filter((day) => day !== null && before.has(day)).length;
}

/** Whether the columns that tell the old records apart tell the new ones apart too: then one more cuts nothing. */
function isToldApart({ identity }: OldRecords, table: Table): boolean {
  const keys = columnKeys(table.columns);
  const cells = identity.map((key) => table.columns[keys.indexOf(key)]?.cells ?? []);
  const seen = new Set(
    Array.from({ length: table.rowCount }, (_, row) => JSON.stringify(cells.map((own) => own[row]))),
  );
  return seen.size === table.rowCount;
}
