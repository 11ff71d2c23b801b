import type { ChangeStep } from '../change.ts';

/**
 * Steps with removals of sheets last: a sheet that is gone can be brought back only without its looks, so that nothing
 * else had better fail after it. Not where sheets are added after one, whose places count on its being gone.
 */
export function removalsLast(steps: readonly ChangeStep[]): readonly ChangeStep[] {
  const first = steps.findIndex(({ kind }) => kind === 'remove-sheet');
  if (first < 0 || steps.slice(first).some(({ kind }) => kind === 'add-sheet')) return steps;
  const isRemoval = ({ kind }: ChangeStep): boolean => kind === 'remove-sheet';
  return [...steps.filter((step) => !isRemoval(step)), ...steps.filter(isRemoval)];
}
