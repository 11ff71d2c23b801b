import type { IWorkbookData } from '@univerjs/core';
import { type Kept, openKept } from '../kept/database.ts';
import { type Keeper, type KeepState, keepWorkbook } from '../kept/keep-workbook.ts';
import { assemble } from '../kept/pieces.ts';
import type { Grid } from '../univer/create-grid.ts';

/** What the page tells of keeping the workbook. */
export type KeepingState = KeepState | 'notSaved';

/** The workbook as it was kept, and whether this page may keep it from now on. */
export type Keeping = Readonly<{
  workbook: Partial<IWorkbookData> | null;
  /** Begins to keep the workbook; null where it can't be kept, which is then told. */
  start(grid: Grid, tell: (state: KeepingState) => void): Keeper | null;
}>;

/** Finds what the browser kept. Only one tab writes: two would undo each other's work. */
export async function findKept(): Promise<Keeping> {
  const isOurs = await takeLock();
  let kept: Kept | null = null;
  let workbook: Partial<IWorkbookData> | null = null;
  try {
    kept = await openKept();
    workbook = assemble(await kept.readAll());
  } catch {
    kept = null;
  }
  const start = (grid: Grid, tell: (state: KeepingState) => void): Keeper | null => {
    if (!isOurs || kept === null) {
      tell(isOurs ? 'cannotSave' : 'notSaved');
      return null;
    }
    tell('saved');
    return keepWorkbook(grid, kept, tell);
  };
  return { workbook, start };
}

/** Held until the page goes; a page that reloads may come before its former self let go. */
async function takeLock(): Promise<boolean> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await tryLock()) return true;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return false;
}

const tryLock = (): Promise<boolean> =>
  new Promise((resolve) => {
    void navigator.locks.request('marksheet-workbook', { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise(() => {});
    });
  });
