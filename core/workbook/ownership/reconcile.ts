import { reconcileTexts } from '../../locales/reconcile-texts.ts';
import { cellAddress } from '../address.ts';
import type { ChangeStep, WorkbookChange } from '../change.ts';
import type { WorkbookPlan } from '../plan.ts';
import type { WorkbookSnapshot } from '../snapshot.ts';
import { arrangingSteps } from './arranging-steps.ts';
import { dressOf } from './dress.ts';
import { listWords } from './list-words.ts';
import { type Loss, lossIn } from './loss.ts';
import { MARK_VERSION } from './mark-text.ts';
import { newSheet } from './new-sheet.ts';
import { type PickedSheets, pickSheets } from './pick-sheets.ts';
import { plannedMarks } from './planned-marks.ts';
import { type PlannedSpans, plannedSpans } from './planned-spans.ts';
import { presentNaming } from './present-naming.ts';
import { reconcileCells } from './reconcile-cells.ts';
import { reconcileRecords } from './reconcile-records.ts';
import { repointer } from './repoint.ts';
import type { ReconcileReport } from './report.ts';
import { isPresent, reportOf, type TouchedDays } from './report-of.ts';
import type { Refresh, SheetWork } from './sheet-work.ts';
import { shrunkNaming } from './shrunk-naming.ts';
import { newTarget, type PresentTarget, presentTarget, type Target } from './target.ts';
import { freeTitle } from './titles.ts';

type CellPlace = ReconcileReport['taken'][number];

/** What the user settles about a refresh; nothing needs to be. */
export type ReconcileChoices = Readonly<{
  /** Where ours goes in place of what they changed: everywhere, or in these cells, as a report names them. */
  takeOurs?: 'all' | readonly CellPlace[];
  /** Rows, by the keys of sheet and row, in which what an earlier build proposed gives way to what this one proposes. */
  renewed?: readonly Readonly<{ sheet: string; row: string }>[];
  /** For the report alone. */
  touchedDays?: TouchedDays;
}>;

export type Reconciled = Readonly<
  | { kind: 'change'; change: WorkbookChange; report: ReconcileReport }
  /** Nothing may be written: a sheet was made by a later version of Marksheet than this one. */
  | { kind: 'refused'; code: 'newer-version'; sheet: string; version: number }
  /** Nothing may be written: the workbook lost something of ours, and a refresh would put a second one beside it. */
  | ({ kind: 'refused' } & Loss)
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
  const taken = new Map<string, CellPlace>();
  const refresh = refreshOf(plan, snapshot, picked, choices, taken);
  const loss = lossIn(refresh, snapshot, picked.ours);
  if (loss) return { kind: 'refused', ...loss };
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
    choices.touchedDays ?? [],
  );
  return {
    kind: 'change',
    change: { titles: refresh.titles, steps },
    report: { ...report, taken: [...taken.values()] },
  };
}

function refreshOf(
  plan: WorkbookPlan,
  snapshot: WorkbookSnapshot,
  { ours }: PickedSheets,
  choices: ReconcileChoices,
  taken: Map<string, CellPlace>,
): Refresh {
  const marks = plannedMarks(plan);
  const titles = new Set(snapshot.sheets.map(({ title }) => title.toLowerCase()));
  const spans = plannedSpans(marks.grids);
  const targets = new Map(
    marks.grids.map((grid): [string, Target] => {
      const { key, title } = grid.sheet;
      const marked = ours.get(key);
      const isFit = marked !== undefined && (marked.header === null) === (grid.records === null);
      return [
        key,
        isFit ? presentTarget(grid, marked, spans.get(key) as PlannedSpans) : newTarget(grid, freeTitle(title, titles)),
      ];
    }),
  );
  const renewed = choices.renewed ?? [];
  const wanted = choices.takeOurs ?? [];
  const places = new Set(wanted === 'all' ? [] : wanted.map(({ sheet, address }) => `${sheet}!${address}`));
  const byTitle = new Map([...targets.values()].map((target) => [target.title.toLowerCase(), target]));
  const naming = presentNaming(ours);
  return {
    plan,
    marks,
    targets,
    byTitle,
    titles: Object.fromEntries([...targets].map(([key, { title }]) => [key, title])),
    naming,
    isShrunk: shrunkNaming(targets, byTitle, naming.symbols),
    repoint: repointer(targets),
    takesOurs: (title, row, column) => {
      const place = { sheet: title, address: cellAddress(row, column) };
      const name = `${title}!${place.address}`;
      if (wanted !== 'all' && !places.has(name)) return false;
      // Asked only where the user has something else, so that a yes is a cell that ours replaces.
      taken.set(name, place);
      return true;
    },
    isRenewed: (sheet, row) => renewed.some((one) => one.sheet === sheet && one.row === row),
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
