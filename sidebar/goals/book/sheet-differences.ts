import type { Objective } from '../../../core/goals/model/objective.ts';
import { reachedBy } from '../sentence/figure.ts';
import { ownWords, sheetText, type Wording } from '../sentence/sentence-text.ts';
import type { SheetObjective } from '../work/sheet-objectives.ts';
import { type ComparedPart, comparedParts } from './compared-parts.ts';

/** The parts of an objective that stand otherwise on the Goals sheet. */
export const sheetDifferences = (own: Objective, found: SheetObjective): readonly ComparedPart[] =>
  comparedParts.filter((part) => found.unread[part] !== undefined || !isSame(part, own, found));

function isSame(part: ComparedPart, own: Objective, { objective, isTextTyped }: SheetObjective): boolean {
  if (part === 'target') return isSameTarget(own, objective);
  // A sentence says its figures once more: they are told by themselves.
  if (part === 'text' && !isTextTyped) return true;
  const [a, b] = [own[part], objective[part]];
  if (typeof a === 'number' && typeof b === 'number') return isClose(a, b);
  return words(a) === words(b);
}

function isSameTarget(own: Objective, found: Objective): boolean {
  const [a, b] = [reachedBy(own.target, own.baseline), reachedBy(found.target, found.baseline)];
  if (a !== null && b !== null) return isClose(a, b);
  // Points need a baseline before they can stand in a cell.
  if (own.target?.kind === 'change' && own.target.of === 'points' && own.baseline === null) return b === null;
  return JSON.stringify(own.target) === JSON.stringify(found.target);
}

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-9);

const words = (value: string | number | null): string =>
  String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** An objective with what the Goals sheet says of it, but for what could not be read there. */
export function withSheet(own: Objective, found: SheetObjective, wording: Wording): Objective {
  const taken = sheetDifferences(own, found).filter((part) => found.unread[part] === undefined);
  const values = Object.fromEntries(taken.map((part) => [part, found.objective[part]]));
  const next: Objective = { ...own, ...values, isExample: false };
  // A text that is the sentence follows what it says.
  const isSentence = !taken.includes('text') && ownWords(own, wording) === null;
  return isSentence ? { ...next, text: sheetText({ ...next, text: null }, wording) } : next;
}
