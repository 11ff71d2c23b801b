import { type ICommandInfo, ICommandService } from '@univerjs/core';
import type { ChangeStep } from '../../../core/host/change.ts';
import type { Grid } from '../univer/create-grid.ts';

/** One of the grid's own smallest changes. */
export type GridMutation = Readonly<{ id: string; params: object }>;

/** Something done in the grid's own words: what does it, and what takes it back. */
export type Edit = Readonly<{
  redo: readonly GridMutation[];
  undo: readonly GridMutation[];
  /** What it is made of where it is several edits: each is taken back by itself. */
  parts?: readonly Edit[];
}>;

/** One step of a change as edits, each asked for once the one before it is done; ends with the steps that undo it. */
export type StepWork = Generator<Edit, readonly ChangeStep[], void>;

/** A step that is one edit. */
export function* oneEdit(edit: Edit, inverse: readonly ChangeStep[]): StepWork {
  yield edit;
  return inverse;
}

const partsOf = (edit: Edit): readonly Edit[] => edit.parts ?? [edit];

/** Several edits as one; taken back from the last to the first. */
export const together = (edits: readonly Edit[]): Edit => ({
  redo: edits.flatMap(({ redo }) => redo),
  undo: [...edits].reverse().flatMap(({ undo }) => undo),
  parts: edits.flatMap(partsOf),
});

/** What takes an edit back, and then does it again. */
export const reversed = (edit: Edit): Edit => ({
  redo: edit.undo,
  undo: edit.redo,
  ...(edit.parts && { parts: [...edit.parts].reverse().map(reversed) }),
});

/** One mutation, and the one that takes it back. */
export const mutation = (id: string, redo: object, undo: object): Edit => ({
  redo: [{ id, params: redo }],
  undo: [{ id, params: undo }],
});

/** Does mutations in their order; fails where the grid refuses one. */
export function run({ services }: Grid, mutations: readonly GridMutation[]): void {
  const commands = services.get(ICommandService);
  for (const { id, params } of mutations)
    if (!commands.syncExecuteCommand(id, params)) throw new Error(`The grid refused ${id}`);
}

/**
 * Does an edit, and notes each part of it once the first mutation of that is done: where a part fails at its very
 * beginning there is nothing of it to be taken back, and taking it back would harm what stood there before.
 */
export function runNoted(grid: Grid, edit: Edit, done: Edit[]): void {
  for (const part of partsOf(edit)) {
    const [first, ...others] = part.redo;
    if (first) run(grid, [first]);
    done.push(part);
    run(grid, others);
  }
}

/** What the grid's parts want done along with a command, as they tell it. */
export const asMutations = (infos: readonly ICommandInfo[] | undefined): readonly GridMutation[] =>
  (infos ?? []).map(({ id, params }) => ({ id, params: params ?? {} }));
