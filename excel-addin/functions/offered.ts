import { functions } from '../../core/functions/index.ts';
import type { SheetFunction } from '../../core/functions/sheet-function.ts';
import { isTakenByHosts } from '../../core/share-check/own-functions.ts';

/** The functions that the add-in brings: the catalogue without names that Excel has given to functions of its own. */
export const offeredFunctions: readonly SheetFunction[] = [...functions.values()].filter(
  ({ id }) => !isTakenByHosts(id),
);
