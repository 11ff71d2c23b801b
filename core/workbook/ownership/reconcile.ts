import { reconcileTexts } from '../../locales/reconcile-texts.ts';
import type { DayNumber } from '../../values/day-number.ts';
import { cellAddress } from '../address.ts';
import type { ChangeStep, WorkbookChange } from '../change.ts';
import type { WorkbookPlan } from '../plan.ts';
import type { WorkbookSnapshot } from '../snapshot.ts';
import { arrangingSteps } from './arranging-steps.ts';
import { dressOf } from './dress.ts';
import { isLayout } from './line-keys.ts';
import { listWords } from './list-words.ts';
import { MARK_VERSION } from './mark-text.ts';
import { newSheet } from './new-sheet.ts';
import { periodOf } from './period-key.ts';
import { type PickedSheets, pickSheets } from './pick-sheets.ts';
import { plannedMarks } from './planned-marks.ts';
import { type PlannedSpans, plannedSpans } from './planned-spans.ts';
import { presentNaming } from './present-naming.ts';
import { reconcileCells } from './reconcile-cells.ts';
import { reconcileRecords } from './reconcile-records.ts';
import { repointer } from './repoint.ts';
import type { ReconcileReport, SheetReport } from './report.ts';
import type { Refresh, SheetWork } from './sheet-work.ts';
import { newTarget, type PresentTarget, presentTarget, type Target } from './target.ts';
import { freeTitle } from './titles.ts';

/** What the user settles about a refresh; nothing needs to be. */
export type ReconcileChoices = Readonly<{
  /** Where ours goes in place of what they changed: everywhere, or in these cells, as a report names them. */
  takeOurs?: 'all' | readonly Readonly<{ sheet: string; address: string }>[];
  /** Days whose figures came in or changed, for the report alone. */
  touchedDays?: readonly DayNumber[];
}>;

export type Reconciled = Readonly<
  | { kind: 'change'; change: WorkbookChange; report: ReconcileReport }
  /** Nothing may be written: a sheet was made by a later version of Marksheet than this one. */
  | { kind: 'refused'; code: 'newer-version'; sheet: string; version: number }
>;

/**
 * What brings a workbook up to a plan. Sheets, rows and columns of ours are found wherever they are; new ones are put
 * beside them; cells that still are as we wrote them are brought up to date. Whatever is the user's stays as it is, and
 * nothing is ever deleted. The plan must be without marks.
 */
export function reconcile(plan: WorkbookPlan, snapshot: WorkbookSnapshot, choices: ReconcileChoices = {}): Reconciled {
  const picked = pickSheets(snapshot, new Map(plan.sheets.map(({ key, title }) => [key, title])));
  const newer = [...picked.ours.values()].find(({ version }) => version > MARK_VERSION);
  if (newer) return { kind: 'refused', code: 'newer-version', sheet: newer.sheet.title, version: newer.version };
  const refresh = refreshOf(plan, snapshot, picked, choices);
  const works = [...refresh.targets.values()].filter(isPresent).map((target) => ({
    target,
    work: target.grid.records === null ? reconcileCells(target, refresh) : reconcileRecords(target, refresh),
  }));
  const steps = [
    ...works.flatMap(({ target }) => arrangingSteps(target)),
    ...addedSheets(refresh, snapshot),
    ...works.flatMap(({ target, work }) => writingSteps(target, work, refresh)),
  ];
  const report = reportOf(
    refresh,
    works.map(({ work }) => work.report),
    picked,
    choices,
  );
  return { kind: 'change', change: { titles: refresh.titles, steps }, report };
}

/** A sheet that is there in the shape that the plan needs: one of records stays one. */
const isPresent = (target: Target): target is PresentTarget => target.marked !== null;

function refreshOf(
  plan: WorkbookPlan,
  snapshot: WorkbookSnapshot,
  { ours }: PickedSheets,
  choices: ReconcileChoices,
): Refresh {
  const marks = plannedMarks(plan);
  const taken = new Set(snapshot.sheets.map(({ title }) => title.toLowerCase()));
  const spans = plannedSpans(marks.grids);
  const targets = new Map(
    marks.grids.map((grid): [string, Target] => {
      const { key, title } = grid.sheet;
      const marked = ours.get(key);
      const isFit = marked !== undefined && (marked.header === null) === (grid.records === null);
      return [
        key,
        isFit ? presentTarget(grid, marked, spans.get(key) as PlannedSpans) : newTarget(grid, freeTitle(title, taken)),
      ];
    }),
  );
  const wanted = choices.takeOurs ?? [];
  const places = new Set(wanted === 'all' ? [] : wanted.map(({ sheet, address }) => `${sheet}!${address}`));
  return {
    plan,
    marks,
    targets,
    byTitle: new Map([...targets.values()].map((target) => [target.title.toLowerCase(), target])),
    titles: Object.fromEntries([...targets].map(([key, { title }]) => [key, title])),
    naming: presentNaming(ours),
    repoint: repointer(targets),
    takesOurs: (title, row, column) => wanted === 'all' || places.has(`${title}!${cellAddress(row, column)}`),
    words: listWords(marks.grids, ours, plan.language),
    goneWord: reconcileTexts[plan.language].goneFromSource,
  };
}

/** New sheets, each behind the one that it follows in the plan. */
function addedSheets(refresh: Refresh, { sheets }: WorkbookSnapshot): readonly ChangeStep[] {
  const order = sheets.map(({ title }) => title);
  let last = -1;
  return [...refresh.targets.values()].flatMap((target): ChangeStep[] => {
    if (target.marked !== null) {
      last = order.indexOf(target.title);
      return [];
    }
    const place = last < 0 ? order.length : last + 1;
    order.splice(place, 0, target.title);
    last = place;
    return [{ kind: 'add-sheet', sheet: newSheet(target, refresh), place: place === order.length - 1 ? null : place }];
  });
}

function writingSteps(target: PresentTarget, { cells, blocks }: SheetWork, refresh: Refresh): readonly ChangeStep[] {
  const { title } = target;
  const dress = dressOf(target, refresh);
  return [
    ...blocks.map((block): ChangeStep => ({ kind: 'set-block', title, block })),
    ...(cells.length === 0 ? [] : [{ kind: 'set-cells', title, cells } as const]),
    ...(dress === null ? [] : [{ kind: 'dress', title, dress } as const]),
  ];
}

function reportOf(
  { targets }: Refresh,
  sheets: readonly SheetReport[],
  { ours, copies }: PickedSheets,
  { touchedDays = [] }: ReconcileChoices,
): ReconcileReport {
  const all = [...targets.values()];
  const present = all.filter(isPresent);
  const [added, there] = [new Set<string>(), new Set<string>()];
  for (const { grid, columns } of present)
    for (const [line, key] of grid.columnKeys.entries())
      (columns.arrangement.present[line] === null ? added : there).add(key);
  const isTouched = (key: string): boolean => {
    const period = periodOf(key);
    return period !== null && touchedDays.some((day) => day >= period.from && day < period.to + 1);
  };
  return {
    periodsAdded: [...added].filter((key) => periodOf(key) !== null && !there.has(key)).length,
    periodsUpdated: [...there].filter(isTouched).length,
    rowsAdded: present.flatMap(({ grid, rows, title }) => {
      const count = grid.rowKeys.filter(
        (key, line) => !isLayout(key) && rows.arrangement.present[line] === null,
      ).length;
      return count === 0 || grid.sheet.hidden ? [] : [{ sheet: title, count }];
    }),
    cellsUpdated: sheets.reduce((sum, { cellsUpdated }) => sum + cellsUpdated, 0),
    edits: sheets.flatMap(({ edits }) => edits),
    proposalsKept: sheets.flatMap(({ proposalsKept }) => proposalsKept),
    keptThoughGone: sheets.flatMap(({ keptThoughGone }) => keptThoughGone),
    sheetsAdded: all.filter((target) => !isPresent(target)).map(({ title }) => title),
    sheetsKept: [...ours.values()].filter(({ key }) => !targets.has(key)).map(({ sheet }) => sheet.title),
    copies: copies.map(({ title }) => title),
  };
}
