import { binary, call, empty, type Formula, range, when } from '../../workbook/formula.ts';
import type { NumberFormat } from '../../workbook/number-format.ts';
import type { Role } from '../../workbook/plan.ts';
import { cellArea, type SheetDraft } from '../../workbook/sheet-draft.ts';
import { FIRST_WORKING, type GoalBlock, type GoalsContext, type Slot } from './context.ts';
import { alignOf } from './goals-heading.ts';
import { isNamed, isWholeNumbered } from './measures.ts';
import { columnPlace, type ObjectiveColumn, objectiveColumns } from './objective-columns.ts';
import { objectiveInputs } from './objective-inputs.ts';
import { objectiveOutputs } from './objective-outputs.ts';
import { sentence } from './sentence.ts';
import { type Working, workingPlace } from './workings.ts';

const LAST = objectiveColumns.length - 1;
const GOAL = columnPlace('objective');

/** One working of all slots of a goal. */
function blockRange({ slots }: GoalBlock, working: Working): Formula {
  const [first, last] = [slots[0]?.index ?? 0, slots[slots.length - 1]?.index ?? 0];
  const column = workingPlace(working);
  return range(FIRST_WORKING + first, column, FIRST_WORKING + last, column, 'goal-workings');
}

/** The word of the worst objective that counts; empty where none does. */
function rolledUp(block: GoalBlock): Formula {
  const numbers = blockRange(block, 'status_no');
  const worst = call('MINIFS', numbers, blockRange(block, 'is_counted'), 1, numbers, '>0');
  const found = call('INDEX', blockRange(block, 'status'), call('MATCH', worst, numbers, 0));
  return when(binary('=', worst, 0), empty, found);
}

/** A company goal in its own words, how it stands, and how many objectives say so. */
export function putGoal(draft: SheetDraft, block: GoalBlock, { locale }: GoalsContext): void {
  const { row, goal } = block;
  const { goalsSheetTexts: texts } = locale;
  draft.role('group', row, 0, row, LAST);
  draft.style({ row, column: 0, lastRow: row, lastColumn: LAST }, { wrap: true });
  if (goal === null) draft.put(row, GOAL, texts.withoutGoal);
  else {
    draft.put(row, 0, texts.goalMark);
    draft.put(row, GOAL, goal.text);
    draft.style(cellArea(row, GOAL), { role: 'goal', format: { kind: 'text' }, wrap: true });
  }
  const status = columnPlace('status');
  const counted = call('SUM', blockRange(block, 'is_counted'));
  const count = sentence(texts.goalCount, { count: counted });
  draft.put(row, status, rolledUp(block));
  draft.put(row, columnPlace('progress_bar'), when(binary('=', counted, 0), empty, count));
}

/** Whole numbers from a thousand on, two decimals below: what suits a figure of which nothing is known. */
const anyFigure: NumberFormat = { kind: 'money', currency: null };

/** How a column shows an objective's figures. What people type themselves their program shows as they type it. */
function formatOf({ format, isInput }: ObjectiveColumn, { objective }: Slot, { measures }: GoalsContext): NumberFormat {
  if (format !== 'measure') return format;
  const measure = measures.find((one) => isNamed(one, objective?.measure));
  // What somebody types over an example may be a share or none.
  if (objective?.isExample && measure !== undefined) return { kind: 'share-or-amount' };
  const isPlain = measure === undefined || isWholeNumbered(measure, objective);
  return isPlain ? (isInput ? { kind: 'general' } : anyFigure) : measure.format;
}

function roleOf({ id, isInput, isWrapped }: ObjectiveColumn): Role {
  if (isInput) return 'input';
  if (id === 'status') return 'emphasis';
  if (id === 'progress_bar') return 'bar';
  return isWrapped === true ? 'sentence' : 'value';
}

/** A row that holds an objective or waits for one. */
export function putSlot(draft: SheetDraft, slot: Slot, number: number, context: GoalsContext): void {
  const [inputs, outputs] = [objectiveInputs(slot, context), objectiveOutputs(slot, context)];
  for (const [place, column] of objectiveColumns.entries()) {
    draft.put(slot.row, place, column.id === 'id' ? number : (inputs[column.id] ?? outputs[column.id] ?? null));
    draft.style(cellArea(slot.row, place), {
      role: roleOf(column),
      format: formatOf(column, slot, context),
      align: alignOf(column),
      // It follows a column of figures.
      ...(column.id === 'status' ? { indent: 1 } : {}),
      // All of a row hangs from its top line, however many lines its sentences take; a bar has one line alone.
      ...(column.id === 'progress_bar' ? {} : { wrap: true }),
    });
  }
}
