/** Cells below each other, counted from 0, of which the same was found. */
export type CheckedRun<Found> = Readonly<{ first: number; last: number; found: Found }>;

/** What two ends have in common holds between them too, as far as there are checks: so few of them are looked at. */
function runsWithin<Check, Found>(
  checks: readonly (Check | null)[],
  [first, last]: readonly [number, number],
  find: (check: Check) => Found | null,
): readonly CheckedRun<Found>[] {
  const found = find(checks[first] as Check);
  const isOne = first === last || JSON.stringify(find(checks[last] as Check)) === JSON.stringify(found);
  if (isOne) return found === null ? [] : [{ first, last, found }];
  const middle = Math.floor((first + last) / 2);
  return [...runsWithin(checks, [first, middle], find), ...runsWithin(checks, [middle + 1, last], find)];
}

/** Where in a column something is found by the checks of its cells; null for cells without a check, which are most. */
export function checkedRuns<Check, Found>(
  checks: readonly (Check | null)[],
  find: (check: Check) => Found | null,
): readonly CheckedRun<Found>[] {
  const runs: CheckedRun<Found>[] = [];
  let first = -1;
  for (let at = 0; at <= checks.length; at += 1) {
    const isChecked = (checks[at] ?? null) !== null;
    if (isChecked && first < 0) first = at;
    if (isChecked || first < 0) continue;
    runs.push(...runsWithin(checks, [first, at - 1], find));
    first = -1;
  }
  return runs;
}
