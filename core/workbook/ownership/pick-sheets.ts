import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot.ts';
import type { MarkedSheet } from './marked-sheet.ts';
import { readMarked } from './read-marked.ts';
import { type Upgrade, upgrades } from './upgrade.ts';

/** Which sheets of a workbook are ours, by key, and which only look so: copies that somebody made. */
export type PickedSheets = Readonly<{ ours: ReadonlyMap<string, MarkedSheet>; copies: readonly SheetSnapshot[] }>;

/** Of several sheets with one key the one with the planned title is ours, else the one whose title is no other's with more to it. */
export function pickSheets(
  { sheets }: WorkbookSnapshot,
  titles: ReadonlyMap<string, string>,
  steps: readonly Upgrade[] = upgrades,
): PickedSheets {
  const marked = sheets.flatMap((sheet) => (steps === upgrades ? readOnce(sheet) : readMarked(sheet, steps)) ?? []);
  const ours = new Map<string, MarkedSheet>();
  for (const key of new Set(marked.map((one) => one.key))) {
    const alike = marked.filter((one) => one.key === key);
    const [first] = [
      ...alike.filter(({ sheet }) => sheet.title === titles.get(key)),
      ...alike.filter((one) => !alike.some((other) => other !== one && isCopyOf(one.sheet.title, other.sheet.title))),
      ...alike,
    ];
    ours.set(key, first as MarkedSheet);
  }
  const picked = new Set([...ours.values()].map(({ sheet }) => sheet));
  return { ours, copies: marked.map(({ sheet }) => sheet).filter((sheet) => !picked.has(sheet)) };
}

/** `Copy of KPIs`, `KPIs (2)` */
const isCopyOf = (title: string, original: string): boolean =>
  title.length > original.length && title.includes(original);

const known = new WeakMap<SheetSnapshot, MarkedSheet | 'none'>();

/** One refresh asks for the same sheets several times, and a long one takes a while to read. */
function readOnce(sheet: SheetSnapshot): MarkedSheet | null {
  const found = known.get(sheet) ?? readMarked(sheet) ?? 'none';
  known.set(sheet, found);
  return found === 'none' ? null : found;
}
