import { keepEmptyTexts } from './empty-texts.ts';
import { leastOfNoneIsZero } from './least-of-none.ts';
import { compareCellByCell } from './plain-comparisons.ts';
import { rankNumbersAlone } from './rank-numbers.ts';
import { substituteAsWritten } from './substitute-as-written.ts';

let isDone = false;

/** Mends what the grid computes in another way than the spreadsheets that people know. */
export function correctValues(): void {
  if (isDone) return;
  isDone = true;
  compareCellByCell();
  keepEmptyTexts();
  leastOfNoneIsZero();
  rankNumbersAlone();
  substituteAsWritten();
}
