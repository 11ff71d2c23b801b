import { binary, call, empty, type Formula, range, when } from '../../workbook/formula.ts';
import { ANY_NUMBER } from './any-number.ts';
import { type GoalsContext, inputCell, type Slot, workingCell } from './context.ts';
import { optionWord } from './goal-choices.ts';
import { planPointCells } from './plan-points-cells.ts';
import { sentence } from './sentence.ts';

/** Figures that differ by less are the same to people, who round. */
const ROUNDED = 5 / 1000;

const are = (count: number, ...cells: readonly Formula[]): Formula => binary('=', call('COUNT', ...cells), count);

/** What was typed and does not count, each as a sentence behind the reason; empty where all of it counts. */
export function typingNotes(slot: Slot, context: GoalsContext): readonly Formula[] {
  const { goalsSheetTexts: texts, goalColumns, teamPlanTexts } = context.locale;
  const column = goalColumns.typed_actual.label;
  const told = (condition: Formula, text: string, facts: Parameters<typeof sentence>[1] = {}): Formula =>
    when(condition, sentence(` ${text}`, facts), empty);
  return [
    told(isChangeUnused(slot), texts.changeNotUsed),
    told(lacksPlanPoints(slot, context), texts.noPlanPoints, { sheet: teamPlanTexts.sheetPlanPoints }),
    told(isActualTypedOver(slot), texts.actualTypedOver, { actual: goalColumns.actual.label, column }),
  ];
}

/** Whether a change is typed beside a target that it does not lead to. */
function isChangeUnused(slot: Slot): Formula {
  const [target, change, baseline] = [
    inputCell(slot, 'target'),
    inputCell(slot, 'change'),
    workingCell(slot, 'baseline'),
  ];
  const changed = binary('*', baseline, binary('+', 1, change));
  const isFar = binary(
    '>',
    call('ABS', binary('-', target, changed)),
    binary('*', ROUNDED, call('MAX', call('ABS', target), call('ABS', changed))),
  );
  return when(are(2, target, change), when(are(1, baseline), isFar, binary('=', 1, 1)), binary('=', 0, 1));
}

/** Whether a plan is to go as typed, and nothing is typed yet. */
function lacksPlanPoints(slot: Slot, { locale }: GoalsContext): Formula {
  const { firstRow, lastRow, columns } = planPointCells;
  const of = (column: number): Formula => range(firstRow, column, lastRow, column, 'plan');
  const count = call('COUNTIFS', of(columns.id), inputCell(slot, 'id'), of(columns.value), ANY_NUMBER);
  const isTyped = binary('=', workingCell(slot, 'curve'), optionWord('curves', 'typed', locale.goalTexts));
  return call('AND', isTyped, binary('<>', workingCell(slot, 'text'), ''), binary('=', count, 0));
}

/** Whether somebody typed into the column that shows the actual. */
function isActualTypedOver(slot: Slot): Formula {
  const [shown, actual] = [inputCell(slot, 'actual'), workingCell(slot, 'actual')];
  const isOther = when(are(1, actual), binary('<>', shown, actual), binary('=', 1, 1));
  return when(are(1, shown), isOther, binary('=', 0, 1));
}
