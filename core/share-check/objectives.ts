import { type GoalStatus, goalStatuses } from '../goals/status.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../host/snapshot.ts';
import { FIRST_BLOCK, FIRST_WORKING } from '../templates/goals/context.ts';
import { columnPlace } from '../templates/goals/objective-columns.ts';
import { type Working, workingPlace } from '../templates/goals/workings.ts';
import type { DayNumber } from '../values/day-number.ts';
import { type Finding, plainFinding } from './finding.ts';
import { valueAt } from './formula-cells.ts';

/** Statuses that say how an objective ended. */
const ended: readonly GoalStatus[] = ['missed', 'achieved', 'exceeded'];

/** An objective as the workings have it, and its row on the Goals sheet. */
type Row = Readonly<{ row: number; of(working: Working): unknown }>;

/** Objectives that nobody owns, and those whose last day is past while nothing says how they ended. */
export function neglectedObjectives({ sheets }: WorkbookSnapshot, today: DayNumber): readonly Finding[] {
  const goals = sheets.find(({ key }) => key === 'goals');
  const workings = sheets.find(({ key }) => key === 'goal-workings');
  if (goals === undefined || workings === undefined) return [];
  return objectiveRows(goals, workings).flatMap(({ row, of }) => [
    ...(isBlank(of('owner'))
      ? [plainFinding('objective-without-owner', goals.title, row, columnPlace('owner'), String(of('text')))]
      : []),
    ...(isPastDue(of, today)
      ? [plainFinding('objective-past-due', goals.title, row, columnPlace('status'), String(of('text')))]
      : []),
  ]);
}

/** The workings have their rows in the order of the Goals sheet, so that equal texts find each their own. */
function objectiveRows(goals: SheetSnapshot, workings: SheetSnapshot): readonly Row[] {
  const rows: Row[] = [];
  let next = FIRST_BLOCK;
  for (let at = FIRST_WORKING; at < workings.values.length; at += 1) {
    const of = (working: Working): unknown => valueAt(workings, at, workingPlace(working));
    if (isBlank(of('text'))) continue;
    let row = next;
    while (row < goals.values.length && valueAt(goals, row, columnPlace('objective')) !== of('text')) row += 1;
    if (row === goals.values.length) continue;
    next = row + 1;
    if (of('is_counted') === 1) rows.push({ row, of });
  }
  return rows;
}

const isBlank = (value: unknown): boolean => value === null || (typeof value === 'string' && value.trim() === '');

function isPastDue(of: Row['of'], today: DayNumber): boolean {
  const [due, number] = [of('due'), of('status_no')];
  const status = typeof number === 'number' ? goalStatuses[number - 1] : undefined;
  return typeof due === 'number' && due < today && !(status !== undefined && ended.includes(status));
}
