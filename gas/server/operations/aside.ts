import { asideTitle, markAside } from '../build/staging.ts';
import { forgetSheet, rememberSheet, sheetNamed, workbook } from '../reading/workbook.ts';

/** What becomes of a sheet that goes: it is put aside, and gone for good once the change is at its end. */
export type AsideOperation = Readonly<{ build: string; title: string; aside: string }> &
  Readonly<{ do: 'put-aside' } | { do: 'bring-back'; isHidden: boolean }>;

/** A sheet that goes with the operation of this number. */
export const putAsideFor = (build: string, title: string, at: number): AsideOperation => ({
  ...{ do: 'put-aside', build, title, aside: asideTitle(build, at) },
});

/**
 * Hides a sheet under a name of ours: what is on it, how it looks, and the formulas that name it come back with it as they
 * were. Where it is put aside already nothing is done but what was left to do.
 */
export function putAside({ build, title, aside }: AsideOperation): void {
  const present = workbook().getSheetByName(aside);
  const sheet = present ?? sheetNamed(title);
  if (present === null) {
    markAside(sheet, build, true);
    sheet.setName(aside);
  }
  forgetSheet(title);
  if (!sheet.isSheetHidden()) sheet.hideSheet();
}

/** Gives a sheet its name back; one that was never put aside is there. */
export function bringBack({ build, title, aside, isHidden }: Extract<AsideOperation, { do: 'bring-back' }>): void {
  const sheet = workbook().getSheetByName(aside);
  if (sheet === null) return;
  // Its name last: by that it is known that all is done.
  if (!isHidden) sheet.showSheet();
  markAside(sheet, build, false);
  sheet.setName(title);
  rememberSheet(title, sheet);
}
