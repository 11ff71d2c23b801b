import type { ChangeStep, WorkbookChange } from '../change.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot.ts';
import { type FormerLine, formerLines } from '../undo/former-lines.ts';
import type { CellWords } from './cell-words.ts';
import { doneStep, snapshotKeeping } from './done-step.ts';

/** A step of a change between the sheets as they are before and after it. */
export type PlacedStep = Readonly<{
  step: ChangeStep;
  before: readonly SheetSnapshot[];
  after: readonly SheetSnapshot[];
  /** What takes this step back, and nothing but it, in order. */
  inverse: readonly ChangeStep[];
  /** How many steps of the whole inverse, the last ones, take back this one and all before it. */
  takesBack: number;
  /** Whether a line of the step's sheet came in with an earlier step of the change. */
  isNew: (axis: 'rows' | 'columns', line: number) => boolean;
}>;

/** A change with what takes it back: exact as far as values, formulas and lines go. Looks go with the lines they lie on. */
export type InvertedChange = Readonly<{ steps: readonly PlacedStep[]; inverse: WorkbookChange }>;

/**
 * What takes a change back, worked out from the workbook as it is before. Fails with `no-such-sheet` or `title-taken`
 * where the change cannot be done.
 */
export function inverseOf(change: WorkbookChange, { sheets }: WorkbookSnapshot, words: CellWords): InvertedChange {
  const keeping = snapshotKeeping(words);
  const former = formerLines(change.steps);
  const added = new Set<string>();
  const steps: PlacedStep[] = [];
  const inverse: ChangeStep[] = [];
  let before = sheets;
  for (const [at, step] of change.steps.entries()) {
    const { sheets: after, inverse: back } = doneStep(before, step, keeping);
    const isNew = newLines(former[at] as FormerLine);
    if (step.kind === 'add-sheet') added.add(step.sheet.title.toLowerCase());
    inverse.unshift(...(isWriting(step) ? back.flatMap((each) => whatStays(each, added, isNew)) : back));
    steps.push({ step, before, after, inverse: back, takesBack: inverse.length, isNew });
    before = after;
  }
  return { steps, inverse: { titles: change.titles, steps: inverse } };
}

const isWriting = ({ kind }: ChangeStep): boolean => kind === 'set-cells' || kind === 'set-block';

/** Many cells share few lines. */
function newLines(former: FormerLine): PlacedStep['isNew'] {
  const known = { rows: new Map<number, boolean>(), columns: new Map<number, boolean>() };
  return (axis, line) => {
    const found = known[axis].get(line) ?? former(axis, line) === null;
    known[axis].set(line, found);
    return found;
  };
}

/** A step that brings cells back, without those that go anyway: with their sheet, or with lines that came in. */
function whatStays(step: ChangeStep, added: ReadonlySet<string>, isNew: PlacedStep['isNew']): readonly ChangeStep[] {
  if ('title' in step && added.has(step.title.toLowerCase())) return [];
  if (step.kind === 'set-cells') {
    const cells = step.cells.filter(({ row, column }) => !isNew('rows', row) && !isNew('columns', column));
    return cells.length === 0 ? [] : [{ ...step, cells }];
  }
  if (step.kind !== 'set-block') return [step];
  const { row, column, columns } = step.block;
  const areNew = columns.every((_, right) => isNew('columns', column + right));
  const height = columns[0]?.length ?? 0;
  const isGone = areNew || Array.from({ length: height }, (_, down) => down).every((down) => isNew('rows', row + down));
  return isGone ? [] : [step];
}
