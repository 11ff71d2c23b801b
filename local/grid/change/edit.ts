import { type ICommandInfo, ICommandService } from '@univerjs/core';
import type { ChangeStep } from '../../../core/host/change.ts';
import type { Grid } from '../univer/create-grid.ts';

/** One of the grid's own smallest changes. */
export type GridMutation = Readonly<{ id: string; params: object }>;

/** Something done in the grid's own words: what does it, and what takes it back. */
export type Edit = Readonly<{ redo: readonly GridMutation[]; undo: readonly GridMutation[] }>;

/** One step of a change as edits, each asked for once the one before it is done; ends with the steps that undo it. */
export type StepWork = Generator<Edit, readonly ChangeStep[], void>;

/** A step that is one edit. */
export function* oneEdit(edit: Edit, inverse: readonly ChangeStep[]): StepWork {
  yield edit;
  return inverse;
}

/** Several edits as one; taken back from the last to the first. */
export const together = (edits: readonly Edit[]): Edit => ({
  redo: edits.flatMap(({ redo }) => redo),
  undo: [...edits].reverse().flatMap(({ undo }) => undo),
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

/** What the grid's parts want done along with a command, as they tell it. */
export const asMutations = (infos: readonly ICommandInfo[] | undefined): readonly GridMutation[] =>
  (infos ?? []).map(({ id, params }) => ({ id, params: params ?? {} }));
