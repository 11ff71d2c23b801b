import type { CustomData } from '@univerjs/core';
import type { Grid } from './univer/create-grid.ts';

/** Told when something was stored with the workbook, which no command of the grid is. */
export const STORED_EVENT = 'marksheet-stored';

/** Everything that is stored with the workbook, by name. */
export const storedTexts = ({ workbook }: Grid): Map<string, string> =>
  new Map(Object.entries<string>(workbook.getCustomMetadata()?.marksheet?.stored ?? {}));

/** What was stored with the workbook under a name; null where there is nothing. */
export const readStored = (grid: Grid, name: string): string | null => storedTexts(grid).get(name) ?? null;

/** Stores a text with the workbook, or takes it away. */
export function store(grid: Grid, name: string, text: string | null): void {
  const all = storedTexts(grid);
  if (text === null) all.delete(name);
  else all.set(name, text);
  const custom: CustomData = {
    ...grid.workbook.getCustomMetadata(),
    marksheet: { stored: Object.fromEntries(all) },
  };
  grid.workbook.setCustomMetadata(custom);
  dispatchEvent(new Event(STORED_EVENT));
}
