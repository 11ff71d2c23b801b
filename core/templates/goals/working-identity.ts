import type { GoalTexts } from '../../locales/locale.ts';
import { binary, call, empty, type Formula, type Operand, type RangeReference, when } from '../../workbook/formula.ts';
import { builtFor, type GoalsContext, inputCell, type Slot, workingCell } from './context.ts';
import { measureNumbers, measureRange, optionWord } from './goal-choices.ts';
import { MOST_OF_A_PART } from './measures.ts';
import { objectiveNumbers } from './objective-numbers.ts';
import type { SomeWorkings } from './workings-sheet.ts';

/** What a row is: whether it counts, what it is measured by, and how that is judged. */
export function identityWorkings(slot: Slot, context: GoalsContext): SomeWorkings {
  const { goalTexts } = context.locale;
  const example = slot.objective?.isExample ? slot.objective : null;
  const [text, measure] = [inputCell(slot, 'objective'), inputCell(slot, 'measure')];
  const measureNo = workingCell(slot, 'measure_no');
  const isUnknown = binary('=', measureNo, 0);
  const ofMeasure = (range: RangeReference, otherwise: Operand): Formula =>
    when(isUnknown, otherwise, call('INDEX', range, measureNo));
  // An empty cell looked up is a 0, and joined to nothing it is an empty text.
  const betterOfMeasure = binary('&', call('INDEX', measureRange('better', context), measureNo), empty);
  const typedOr = (column: 'kind' | 'better' | 'curve', otherwise: Operand): Formula =>
    when(binary('=', inputCell(slot, column), ''), otherwise, inputCell(slot, column));
  return {
    number: inputCell(slot, 'id'),
    text: when(binary('=', text, ''), empty, text),
    is_example: isExample(slot, text, context),
    built_number: objectiveNumbers(context)[slot.index] ?? null,
    example_text: example?.text ?? null,
    example_kind: example?.kind ? optionWord('kinds', example.kind, goalTexts) : null,
    example_actual: example?.actual ?? null,
    typed_actual: when(
      binary('=', call('COUNT', inputCell(slot, 'typed_actual')), 1),
      inputCell(slot, 'typed_actual'),
      whileExample(slot, 'example_actual', empty, context),
    ),
    is_counted: when(call('AND', binary('<>', text, ''), binary('=', workingCell(slot, 'is_example'), 0)), 1, 0),
    measure_no: call(
      'SUMPRODUCT',
      binary('*', binary('=', measureRange('label', context), measure), 1),
      measureNumbers(context),
    ),
    is_share: when(isWholeNumbered(slot, measureNo, context), 0, ofMeasure(measureRange('is_share', context), 0)),
    is_sum: ofMeasure(measureRange('is_sum', context), 0),
    kind: typedOr(
      'kind',
      whileExample(
        slot,
        'example_kind',
        ofMeasure(measureRange('kind', context), usualKindFormula(slot, goalTexts)),
        context,
      ),
    ),
    better: typedOr('better', when(isUnknown, usualDirectionFormula(slot, goalTexts), betterOfMeasure)),
    curve: typedOr('curve', optionWord('curves', 'linear', goalTexts)),
    owner: when(binary('=', inputCell(slot, 'owner'), ''), empty, inputCell(slot, 'owner')),
  };
}

/** Whether the target of a part of a whole cannot be a fraction, so that its figures are told as they were typed. */
function isWholeNumbered(slot: Slot, measureNo: Formula, context: GoalsContext): Formula {
  const figures = call('MAX', workingCell(slot, 'target'), workingCell(slot, 'baseline'));
  const isPart = binary('=', call('INDEX', measureRange('is_part', context), call('MAX', 1, measureNo)), 1);
  return call('AND', binary('>', measureNo, 0), isPart, binary('>', figures, MOST_OF_A_PART));
}

const areNumbers = (...cells: readonly Formula[]): Formula => binary('=', call('COUNT', ...cells), cells.length);

/** `usualKind` as a formula. */
const usualKindFormula = (slot: Slot, { kinds }: GoalTexts): Formula =>
  when(areNumbers(inputCell(slot, 'baseline')), kinds.level, kinds.cumulative);

/** `usualDirection` as a formula; what is typed as a target wins over a change. */
function usualDirectionFormula(slot: Slot, { kinds, directions }: GoalTexts): Formula {
  const input = (column: 'baseline' | 'target' | 'change'): Formula => inputCell(slot, column);
  const isLess = binary('<', call('SUM', input('change'), workingCell(slot, 'points')), 0);
  const travels = binary('<>', workingCell(slot, 'kind'), kinds.cumulative);
  const isBelow = call('AND', travels, areNumbers(input('baseline')), binary('<', input('target'), input('baseline')));
  const goesDown = when(areNumbers(input('target')), isBelow, isLess);
  return when(goesDown, directions.lower, empty);
}

const hasExamples = ({ slots }: GoalsContext): boolean => slots.some(({ objective }) => objective?.isExample);

/** What an example came with, for as long as it is one. */
function whileExample(
  slot: Slot,
  working: 'example_kind' | 'example_actual',
  otherwise: Formula,
  context: GoalsContext,
): Formula {
  if (!hasExamples(context)) return otherwise;
  const own = builtFor(slot, working, context);
  const isOwn = when(binary('=', workingCell(slot, 'is_example'), 1), binary('<>', own, ''), binary('=', 0, 1));
  return when(isOwn, own, otherwise);
}

/** An example stays one until somebody types over its text. */
function isExample(slot: Slot, text: Formula, context: GoalsContext): Formula | number {
  if (!hasExamples(context)) return 0;
  const written = builtFor(slot, 'example_text', context);
  return when(call('AND', binary('<>', text, ''), binary('=', text, written)), 1, 0);
}
