import { MARK_VERSION } from './mark-text.ts';
import type { RawMarks } from './raw-marks.ts';

/** How marks of one version become those of the next. */
export type Upgrade = Readonly<{ from: number; change(marks: RawMarks): RawMarks }>;

/** Every step since the first version, in order. */
export const upgrades: readonly Upgrade[] = [];

/** Marks as this version has them; null where no steps lead from theirs. Marks of a later version stay as they are. */
export function upgraded(marks: RawMarks, steps: readonly Upgrade[] = upgrades): RawMarks | null {
  const { version } = marks.sheet;
  if (version >= MARK_VERSION) return marks;
  const step = steps.find(({ from }) => from === version);
  if (step === undefined) return null;
  const next = step.change(marks);
  return upgraded({ ...next, sheet: { ...next.sheet, version: version + 1 } }, steps);
}
