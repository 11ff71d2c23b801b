import {
  binary,
  call,
  empty,
  type Formula,
  firstOf,
  type Operand,
  type RangeReference,
  when,
} from '../../workbook/formula.ts';
import { builtFor, type GoalsContext, inputCell, type Slot, workingCell } from './context.ts';
import { measureNumbers, measureRange, optionWord } from './goal-choices.ts';
import { objectiveNumbers } from './objective-numbers.ts';
import type { SomeWorkings } from './workings-sheet.ts';

/** What a row is: whether it counts, what it is measured by, and how that is judged. */
export function identityWorkings(slot: Slot, context: GoalsContext): SomeWorkings {
  const { goalTexts } = context.locale;
  const [text, measure] = [inputCell(slot, 'objective'), inputCell(slot, 'measure')];
  const measureNo = workingCell(slot, 'measure_no');
  const isUnknown = binary('=', measureNo, 0);
  const ofMeasure = (range: RangeReference, otherwise: Operand): Formula =>
    when(isUnknown, otherwise, call('INDEX', range, measureNo));
  // An empty cell looked up is a 0, and joined to nothing it is an empty text.
  const betterOfMeasure = binary('&', call('INDEX', measureRange('better', context), measureNo), empty);
  const typedOr = (column: 'kind' | 'better' | 'curve', otherwise: Operand): Formula =>
    when(binary('=', inputCell(slot, column), ''), otherwise, inputCell(slot, column));
  const [baseline, target] = [inputCell(slot, 'baseline'), inputCell(slot, 'target')];
  const goesDown = call(
    'OR',
    call('AND', binary('=', call('COUNT', baseline, target), 2), binary('<', target, baseline)),
    call('AND', binary('=', call('COUNT', inputCell(slot, 'change')), 1), binary('<', inputCell(slot, 'change'), 0)),
  );
  const hasTarget = binary('>', call('COUNT', target, inputCell(slot, 'change')), 0);
  const isUnmeasured = call('AND', binary('=', measure, ''), call('NOT', hasTarget));
  return {
    number: inputCell(slot, 'id'),
    text: when(binary('=', text, ''), empty, text),
    is_example: isExample(slot, text, context),
    built_number: objectiveNumbers(context)[slot.index] ?? null,
    example_text: slot.objective?.isExample ? slot.objective.text : null,
    is_counted: when(call('AND', binary('<>', text, ''), binary('=', workingCell(slot, 'is_example'), 0)), 1, 0),
    measure_no: call(
      'SUMPRODUCT',
      binary('*', binary('=', measureRange('label', context), measure), 1),
      measureNumbers(context),
    ),
    is_share: ofMeasure(measureRange('is_share', context), 0),
    is_sum: ofMeasure(measureRange('is_sum', context), 0),
    kind: typedOr(
      'kind',
      ofMeasure(
        measureRange('kind', context),
        firstOf([[isUnmeasured, goalTexts.kinds.milestone]], goalTexts.kinds.cumulative),
      ),
    ),
    better: typedOr('better', when(isUnknown, when(goesDown, goalTexts.directions.lower, empty), betterOfMeasure)),
    curve: typedOr('curve', optionWord('curves', 'linear', goalTexts)),
    owner: when(binary('=', inputCell(slot, 'owner'), ''), empty, inputCell(slot, 'owner')),
  };
}

/** An example stays one until somebody types over its text. */
function isExample(slot: Slot, text: Formula, context: GoalsContext): Formula | number {
  if (!context.slots.some(({ objective }) => objective?.isExample)) return 0;
  const written = builtFor(slot, 'example_text', context);
  return when(call('AND', binary('<>', text, ''), binary('=', text, written)), 1, 0);
}
