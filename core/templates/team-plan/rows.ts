import type { Commitment } from '../../goals/model/commitment.ts';
import { type CellReference, cell } from '../../workbook/formula.ts';
import type { GoalsContext } from '../goals/context.ts';
import { commitmentNumbers } from '../goals/reported-numbers.ts';
import { heldFree, teamKey } from '../held-places.ts';

/** A row of the Team plan that holds a commitment, or is free for one. */
export type PlanSlot = Readonly<{
  /** From 0, in the order of the sheet; the workings have their rows in the same order. */
  index: number;
  row: number;
  /** What people call it in check-ins. */
  number: number;
  commitment: Commitment | null;
  department: string | null;
  team: string | null;
}>;

/** A department's team with its rows; both null for the rows of all others. */
export type PlanBlock = Readonly<{
  row: number;
  department: string | null;
  team: string | null;
  slots: readonly PlanSlot[];
}>;

/** A row that sums up a department. */
export type PlanTotal = Readonly<{ row: number; department: string }>;

export type PlanRows = Readonly<{
  blocks: readonly PlanBlock[];
  totals: readonly PlanTotal[];
  slots: readonly PlanSlot[];
  lastRow: number;
}>;

export const PLAN_HEADER = 5;
export const FIRST_PLAN_ROW = PLAN_HEADER + 1;

const FREE_ROWS = 2;
const FREE_ROWS_AT_END = 6;

type Group = Readonly<{ department: string | null; team: string | null; own: readonly Commitment[]; free: number }>;

/** Departments in the order in which they first appear, with their teams likewise; what has neither comes last. */
function groupsOf(commitments: readonly Commitment[]): readonly Group[] {
  const placed = commitments.filter(({ department, team }) => department !== null || team !== null);
  const departments = [...new Set(placed.map(({ department }) => department))];
  const groups = departments.flatMap((department) => {
    const own = placed.filter((one) => one.department === department);
    const teams = [...new Set(own.map(({ team }) => team))];
    return teams.map((team) => ({
      department,
      team,
      own: own.filter((one) => one.team === team),
      free: FREE_ROWS,
    }));
  });
  const others = commitments.filter((one) => !placed.includes(one));
  return [...groups, { department: null, team: null, own: others, free: FREE_ROWS_AT_END }];
}

/** Where everything stands on the Team plan, from the commitments of the book. */
export function planRows(context: Pick<GoalsContext, 'book' | 'slots' | 'highestNumber' | 'choices'>): PlanRows {
  const { commitments } = context.book;
  const groups = groupsOf(commitments);
  const free = groups.reduce((sum, group) => sum + group.free, 0);
  const numbers = commitmentNumbers(context, free);
  let row = FIRST_PLAN_ROW;
  let index = 0;
  let nextFree = commitments.length;
  const totals: PlanTotal[] = [];
  const blocks = groups.map(({ department, team, own, free: freeRows }, at): PlanBlock => {
    const groupRow = row;
    const heading = teamKey({ department, team });
    row += 1;
    const slots = [...own, ...Array.from({ length: freeRows }, () => null)].map((commitment, at): PlanSlot => {
      const held = commitment === null ? heldFree(context.choices.held?.commitments, heading, at - own.length) : null;
      const place = commitment === null ? nextFree++ : commitments.indexOf(commitment);
      const slot = { index, row, number: held ?? (numbers[place] as number), commitment, department, team };
      index += 1;
      row += 1;
      return slot;
    });
    if (department !== null && groups[at + 1]?.department !== department) {
      totals.push({ row, department });
      row += 1;
    }
    return { row: groupRow, department, team, slots };
  });
  return { blocks, totals, slots: blocks.flatMap(({ slots }) => slots), lastRow: row - 1 };
}

/** A cell of the Team plan. */
export const planCell = (row: number, column: number): CellReference => cell(row, column, { sheet: 'team-plan' });
