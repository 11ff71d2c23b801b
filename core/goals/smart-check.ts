import type { DayNumber } from '../values/day-number.ts';
import type { GoalDirection } from './goal-kind.ts';
import type { Resources } from './model/objective.ts';
import { areComparable, shortages } from './resources-check.ts';

type SmartLetter = 'S' | 'M' | 'A' | 'R' | 'T';

type SmartVerdict = 'met' | 'missing' | 'caution' | 'not-checked';

/** A thing that was typed and can't be read. */
export type Unreadable = 'unreadable';

/** An objective as it was written down; null where a part is missing. */
export type WrittenObjective = Readonly<{
  objective: string | null;
  metric: string | null;
  baseline: number | null | Unreadable;
  target: number | null | Unreadable;
  owner: string | null;
  start: DayNumber | null | Unreadable;
  due: DayNumber | null | Unreadable;
  goal: string | null;
  bestPast: number | null;
  /** Null: nobody knows, so that the side of the target can't be checked. */
  better: GoalDirection | null;
  /** Whether the metric is a share, so that 25 is likely meant for 25 %. */
  isShare: boolean;
  /** What it takes and what it has; left out where nobody can state them. */
  resources?: Readonly<{ needed: Resources; available: Resources }>;
  /** Something that is done or not, which has no number to reach. */
  isMilestone?: boolean;
  /** A bound may lie on either side of where things stand: what is spent today may well be below what may be spent. */
  isBound?: boolean;
}>;

/** One letter's verdict and its reasons, as codes. */
export type SmartFinding = Readonly<{ letter: SmartLetter; verdict: SmartVerdict; reasons: readonly string[] }>;

/** Found: what is missing weighs more than what gives pause. */
function finding(
  letter: SmartLetter,
  missing: readonly (string | false)[],
  cautions: readonly (string | false)[],
  met: string,
): SmartFinding {
  const told = (reasons: readonly (string | false)[]): string[] =>
    reasons.filter((reason): reason is string => reason !== false);
  const lacks = told(missing);
  if (lacks.length > 0) return { letter, verdict: 'missing', reasons: [...lacks, ...told(cautions)] };
  const doubts = told(cautions);
  if (doubts.length > 0) return { letter, verdict: 'caution', reasons: doubts };
  return { letter, verdict: 'met', reasons: [met] };
}

/** Words and signs that join two names, in the five languages. */
const joins = /[,;/&+|،؛\n\r]|\s(?:[-–—]|and|ve|ile|dan|i|oraz|و)\s|\sو(?=\S)/u;

const hasSeveralOwners = (owner: string): boolean => owner.split(joins).filter((name) => name.trim() !== '').length > 1;

const isNumber = (value: unknown): value is number => typeof value === 'number';

function specific({ objective, owner }: WrittenObjective): SmartFinding {
  return finding(
    'S',
    [
      objective === null && 'no-objective',
      owner === null && 'no-owner',
      owner !== null && hasSeveralOwners(owner) && 'several-owners',
    ],
    [],
    'specific',
  );
}

/** 25 where the baseline is 0.2, or for a metric that is a share. */
function looksLikePercent({ baseline, target, isShare }: WrittenObjective): boolean {
  if (!isNumber(target) || Math.abs(target) <= 1) return false;
  if (isNumber(baseline) && baseline !== 0) return Math.abs(baseline) < 1 && Math.abs(target) >= 5 * Math.abs(baseline);
  return isShare;
}

function measurable(written: WrittenObjective): SmartFinding {
  const { metric, target, baseline } = written;
  if (written.isMilestone === true) return { letter: 'M', verdict: 'met', reasons: ['done-or-not'] };
  return finding(
    'M',
    [
      metric === null && 'no-metric',
      target === null && 'no-target',
      target === 'unreadable' && 'target-unreadable',
      baseline === 'unreadable' && 'baseline-unreadable',
    ],
    [looksLikePercent(written) && 'percent'],
    'measurable',
  );
}

const isWrongSide = (baseline: number, target: number, better: GoalDirection): boolean =>
  better === 'higher' ? target < baseline : target > baseline;

/** More than double the best so far; where less is better, less than half of it. */
function isFarBeyond(target: number, bestPast: number, goesDown: boolean): boolean {
  if (bestPast <= 0) return false;
  return goesDown ? target < bestPast / 2 : target > bestPast * 2;
}

/** What speaks against the target itself. */
function targetFaults({ baseline, target, better, isBound }: WrittenObjective): readonly (string | false)[] {
  if (!isNumber(target) || !isNumber(baseline) || isBound === true) return [];
  return [
    target === baseline && 'target-is-baseline',
    better !== null && isWrongSide(baseline, target, better) && 'wrong-side',
  ];
}

function asksForTooMuch({ baseline, target, bestPast, better }: WrittenObjective): boolean {
  if (!isNumber(target) || bestPast === null) return false;
  const goesDown = better === null ? isNumber(baseline) && target < baseline : better === 'lower';
  return isFarBeyond(target, bestPast, goesDown);
}

function achievable(written: WrittenObjective): SmartFinding {
  const { resources, isMilestone = false } = written;
  const short = resources === undefined ? [] : shortages(resources.needed, resources.available);
  if (isMilestone) return toldBy(finding('A', short, [], 'achievable'), written);
  if (!isNumber(written.target) && short.length === 0)
    return { letter: 'A', verdict: 'not-checked', reasons: ['needs-target'] };
  const cautions = [asksForTooMuch(written) && 'far-beyond'];
  return toldBy(finding('A', [...targetFaults(written), ...short], cautions, 'achievable'), written);
}

/** Nothing against it is not enough: either the best past or its resources must speak for it. */
function toldBy(found: SmartFinding, { bestPast, resources, isMilestone }: WrittenObjective): SmartFinding {
  if (found.verdict !== 'met' || (bestPast !== null && isMilestone !== true)) return found;
  if (resources === undefined) return { letter: 'A', verdict: 'not-checked', reasons: ['needs-best-past'] };
  if (areComparable(resources.needed, resources.available)) return { ...found, reasons: ['resourced'] };
  return { letter: 'A', verdict: 'not-checked', reasons: ['needs-resources'] };
}

const relevant = ({ goal }: WrittenObjective): SmartFinding =>
  finding('R', [], [goal === null && 'no-goal'], 'relevant');

function timed({ start, due }: WrittenObjective): SmartFinding {
  return finding(
    'T',
    [
      start === null && 'no-start',
      start === 'unreadable' && 'start-unreadable',
      due === null && 'no-due',
      due === 'unreadable' && 'due-unreadable',
      isNumber(start) && isNumber(due) && due < start && 'due-before-start',
    ],
    [],
    'timed',
  );
}

/** Each letter of an objective with its reasons: never a score alone. */
export const smartCheck = (written: WrittenObjective): readonly SmartFinding[] => [
  specific(written),
  measurable(written),
  achievable(written),
  relevant(written),
  timed(written),
];
