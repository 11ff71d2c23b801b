import { fill } from '../locales/fill.ts';
import type { Reconciled } from '../workbook/ownership/reconcile.ts';

type Refused = Extract<Reconciled, { kind: 'refused' }>;

/** Why nothing may be written, in words: a sheet of a later version, lost marks, or a sheet that is gone. */
export const refusedText = (
  { code, sheet }: Pick<Refused, 'code' | 'sheet'>,
  texts: Readonly<Record<'newerVersion' | 'marks-lost' | 'sheet-gone', string>>,
): string => fill(texts[code === 'newer-version' ? 'newerVersion' : code], { title: sheet });
