import { parseDate, plainDate } from '../../../intake/parse-date.ts';
import type { Period } from '../../../intake/table.ts';

/** The days that a cell such as `Q4 2026` or `Oct 2026` names; null where it names none. */
export function spanOf(text: string | null): Period | null {
  if (text === null || !/\p{Nd}/u.test(text)) return null;
  const span = parseDate(plainDate(text), 'dmy');
  return span === null || span === 'unsupported' ? null : span;
}
