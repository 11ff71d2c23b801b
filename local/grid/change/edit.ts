import { type ICommandInfo, ICommandService } from '@univerjs/core';
import type { ChangeStep } from '../../../core/host/change.ts';
import type { Grid } from '../univer/create-grid.ts';

/** One step of a change in the grid's own words: what does it, what takes it back, and the step that undoes it. */
export type Edit = Readonly<{
  redo: readonly GridMutation[];
  undo: readonly GridMutation[];
  inverse: ChangeStep;
}>;

/** One of the grid's own smallest changes. */
export type GridMutation = Readonly<{ id: string; params: object }>;

/** Does mutations in their order; fails where the grid refuses one. */
export function run({ services }: Grid, mutations: readonly GridMutation[]): void {
  const commands = services.get(ICommandService);
  for (const { id, params } of mutations)
    if (!commands.syncExecuteCommand(id, params)) throw new Error(`The grid refused ${id}`);
}

/** What the grid's parts want done along with a command, as they tell it. */
export const asMutations = (infos: readonly ICommandInfo[] | undefined): readonly GridMutation[] =>
  (infos ?? []).map(({ id, params }) => ({ id, params: params ?? {} }));
