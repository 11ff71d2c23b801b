import { type BuildChoices, type BuildSource, buildPlan } from './build.ts';
import { type Held, heldIn, shownGranularity } from './held.ts';
import { type AdaptWarning, adapt } from './host/adapt.ts';
import type { Capabilities } from './host/capabilities.ts';
import type { MergeQuestion } from './intake/merge/merge-question.ts';
import { type MergeReport, mergeTables, tableOfRecords } from './intake/merge/merge-tables.ts';
import { oldRecords } from './intake/merge/old-records.ts';
import { recordIdentity } from './intake/merge/record-keys.ts';
import type { Problem, Table } from './intake/table.ts';
import { locales } from './locales/index.ts';
import { amendedPlan } from './refresh/amended-plan.ts';
import { daysTouched } from './refresh/days-touched.ts';
import { hasOutgrown, heldReportDate } from './refresh/held-report-date.ts';
import { emptyBook, type JoinedBook, joinedBook } from './refresh/joined-book.ts';
import { sourceOfData, toldReadMe } from './refresh/told-source.ts';
import type { WorkbookChange } from './workbook/change.ts';
import type { PickedSheets } from './workbook/ownership/pick-sheets.ts';
import { pickSheets } from './workbook/ownership/pick-sheets.ts';
import { type ReconcileChoices, type Reconciled, reconcile } from './workbook/ownership/reconcile.ts';
import type { KeptEdit, ReconcileReport } from './workbook/ownership/report.ts';
import type { WorkbookPlan } from './workbook/plan.ts';
import type { WorkbookSnapshot } from './workbook/snapshot.ts';

/** What a workbook is brought up to date with. */
export type RefreshRequest = Readonly<{
  source: BuildSource;
  choices: BuildChoices;
  /** The workbook as it is now. */
  snapshot: WorkbookSnapshot;
  /**
   * Whether the table is joined to the records that the workbook holds; without a table those records alone are built
   * from. Otherwise the table is all there is, and records that it lacks are kept and marked.
   */
  join: boolean;
  /** What the host can do; null for a host that can do all. */
  able?: Capabilities | null;
  reconcileChoices?: ReconcileChoices;
}>;

export type Refreshed = Readonly<
  /** A sheet was made by a later version of Marksheet: nothing may be written. */
  | Extract<Reconciled, { kind: 'refused' }>
  /** The table can't be joined before this is settled. */
  | { kind: 'question'; question: MergeQuestion }
  /** No chosen template finds anything to use. */
  | { kind: 'nothing' }
  | {
      kind: 'change';
      /** No steps where the workbook is up to date. */
      change: WorkbookChange;
      report: ReconcileReport;
      /** What joining did; null where nothing was joined. */
      merge: MergeReport | null;
      plan: WorkbookPlan;
      /** What is odd in the data that the workbook is built from. */
      problems: readonly Problem[];
      /** What the host lacks of the plan. */
      warnings: readonly AdaptWarning[];
    }
>;

/** What a workbook holds of ours; null where no sheet of it is. */
export const heldData = (snapshot: WorkbookSnapshot): Held | null => heldIn(pickSheets(snapshot, new Map()).ours);

/**
 * What brings a workbook up to new data, goals and choices. An empty one gets every sheet. Periods keep the length that
 * they have in the workbook unless another one is chosen, and whatever the goal sheets hold stays theirs. Without a table
 * the data stay those of the source that the workbook names.
 */
export function refreshWorkbook({
  source,
  choices,
  snapshot,
  join,
  able = null,
  reconcileChoices,
}: RefreshRequest): Refreshed {
  const { ours } = pickSheets(snapshot, new Map([['data', locales[choices.language].workbookTexts.sheetData]]));
  const joined = join
    ? joinedTable(ours, source.table)
    : { kind: 'merged' as const, table: source.table && aloneTable(ours, source.table), report: null };
  if (joined.kind === 'question') return joined;
  const date = heldReportDate(
    ours,
    choices,
    (day) => hasOutgrown(day, joined.table, ours.get('data')),
    reconcileChoices?.takeOurs,
  );
  const goals = joinedBook(source.book ?? emptyBook, ours);
  const made = buildPlan(
    { table: joined.table, book: goals?.book ?? source.book },
    {
      ...choices,
      source: (source.table === null && sourceOfData(ours)) || choices.source,
      granularity: choices.granularity ?? shownGranularity(ours),
      ...(goals === null ? {} : { held: goals.held }),
      ...(date.stays === null ? {} : { standingDate: date.stays }),
    },
    goals === null ? undefined : (plan) => amendedPlan(plan, ours, goals.others, date.renewed),
  );
  if (made === null) return { kind: 'nothing' };
  const tellsOfFile = source.table === null && joined.table !== null ? toldReadMe(made, ours) : null;
  const read = tellsOfFile === null ? made : { ...made, sheets: made.sheets.filter(({ key }) => key !== 'read-me') };
  const { plan, warnings } = able === null ? { plan: read, warnings: [] } : adapt(read, able);
  const touchedDays = (edits: readonly KeptEdit[]) => daysTouched(joined, ours.get('data'), edits);
  const result = reconcile(plan, snapshot, { touchedDays, renewed: date.renewed, ...reconcileChoices });
  if (result.kind === 'refused') return result;
  const { titles } = result.change;
  const gone = [
    ...(joined.report?.gone ?? []).map((key) => ({ sheet: titles.data ?? '', key })),
    ...(goals === null ? [] : goneRows(goals, titles)),
  ];
  const { keptThoughGone, sheetsKept } = result.report;
  const report = {
    ...result.report,
    keptThoughGone: [...keptThoughGone, ...gone],
    sheetsKept: sheetsKept.filter((title) => title !== tellsOfFile),
  };
  return { ...result, report, merge: joined.report, plan, problems: joined.table?.problems ?? [], warnings };
}

/** Objectives and commitments that the source has no longer. */
const goneRows = ({ others }: JoinedBook, titles: WorkbookChange['titles']): ReconcileReport['keptThoughGone'] =>
  [...others].flatMap(([sheet, rows]) =>
    rows.flatMap(({ key, isGone }) => (isGone ? [{ sheet: titles[sheet] ?? sheet, key }] : [])),
  );

type Joined = Readonly<
  { kind: 'merged'; table: Table | null; report: MergeReport | null } | { kind: 'question'; question: MergeQuestion }
>;

/** A table with the records that the workbook holds. */
function joinedTable(ours: PickedSheets['ours'], table: Table | null): Joined {
  const data = ours.get('data');
  if (data === undefined || data.header === null) return { kind: 'merged', table, report: null };
  const old = oldRecords(data);
  return table === null ? { kind: 'merged', table: tableOfRecords(old), report: null } : mergeTables(old, table);
}

/** A table that is all there is: where records of the workbook are not in it, there is a column to say so. */
function aloneTable(ours: PickedSheets['ours'], table: Table): Table {
  const data = ours.get('data');
  if (data === undefined || data.header === null) return table;
  const { keys: held, notes } = oldRecords(data);
  const { columns, keys } = recordIdentity(table);
  const known = new Set(keys);
  const isLacking = held.some((key) => key !== null && !known.has(key));
  return isLacking || notes !== null ? { ...table, records: { columns, keys, notes: keys.map(() => null) } } : table;
}
