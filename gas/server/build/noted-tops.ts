import type { FinishOperation, StagedChange } from '../../protocol/operations.ts';
import { isFinishing } from '../../protocol/operations.ts';
import { quietly } from '../failure.ts';
import { type KeptChecks, keptChecks } from '../operations/kept-checks.ts';
import { growToAreas } from '../operations/room.ts';
import { tops } from '../operations/tops.ts';
import { sheetNamed } from '../reading/workbook.ts';
import { stagingSheet } from './staging.ts';

/**
 * Finishing operations are taken back from memory by the execution that did them. One that Google stops in their midst
 * takes its memory with it: so what stood on sheets that were there before is noted beside the staged change first.
 */
type Notes = Readonly<Record<number, unknown>>;

type Placed = readonly [at: number, operation: FinishOperation];

/** A finishing operation on a sheet that comes with the change goes with it; names reach beyond their sheet. */
function noted({ forward }: StagedChange): readonly Placed[] {
  const added = new Set(forward.flatMap((one) => (one.do === 'add-sheet' ? [one.title.toLowerCase()] : [])));
  return forward.flatMap((operation, at): Placed[] => {
    if (!isFinishing(operation) || !(operation.do in tops)) return [];
    return operation.do === 'name-range' || !added.has(operation.title.toLowerCase()) ? [[at, operation]] : [];
  });
}

type AnyTop = Readonly<{
  note(operation: FinishOperation, kept: KeptChecks): unknown;
  restore(operation: FinishOperation, note: unknown, kept: KeptChecks): void;
}>;

const topOf = ({ do: name }: FinishOperation): AnyTop => tops[name as keyof typeof tops] as unknown as AnyTop;

/** The longest text of a cell. */
const MOST_CHARACTERS = 45_000;

/** Notes what stands on sheets that were there before. Gives whether there is anything to restore. */
export function noteTops(change: StagedChange, build: string): boolean {
  const staging = stagingSheet(build);
  const operations = noted(change);
  if (staging === null || operations.length === 0) return false;
  const kept = keptChecks(staging);
  const notes: Record<number, unknown> = {};
  for (const [at, operation] of operations) {
    if (operation.do === 'checks')
      growToAreas(
        operation.title,
        operation.checks.map(({ area }) => area),
      );
    notes[at] = topOf(operation).note(operation, kept);
  }
  const text = JSON.stringify(notes);
  if (operations.every(([, { do: name }]) => name === 'name-range') && text === JSON.stringify(nulls(notes)))
    return false;
  if (text.length > MOST_CHARACTERS) return false;
  staging.getRange(1, 2).setValue(`'${text}`);
  return true;
}

const nulls = (notes: Notes): Notes => Object.fromEntries(Object.keys(notes).map((at) => [at, null]));

/** Brings about what was noted, as often as it is asked for; sheets that somebody removed need nothing. */
export function restoreTops(change: StagedChange, build: string): void {
  const staging = stagingSheet(build);
  if (staging === null) return;
  const notes = JSON.parse(String(staging.getRange(1, 2).getValue())) as Notes;
  const kept = keptChecks(staging);
  for (const [at, operation] of [...noted(change)].reverse())
    quietly(() => {
      sheetNamed(operation.title);
      topOf(operation).restore(operation, notes[at], kept);
    });
}
