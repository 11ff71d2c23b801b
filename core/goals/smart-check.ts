import type { DayNumber } from '../values/day-number.ts';
import type { GoalDirection } from './goal-kind.ts';

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
const joins = /[,;/&+،؛]|\s(?:and|ve|ile|dan|i|oraz|و)\s|\sو(?=\S)/u;

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

function achievable({ baseline, target, bestPast, better }: WrittenObjective): SmartFinding {
  if (!isNumber(target)) return { letter: 'A', verdict: 'not-checked', reasons: ['needs-target'] };
  const hasBaseline = isNumber(baseline);
  const missing = [
    hasBaseline && target === baseline && 'target-is-baseline',
    hasBaseline && better !== null && isWrongSide(baseline, target, better) && 'wrong-side',
  ];
  const goesDown = better === null ? hasBaseline && target < baseline : better === 'lower';
  const cautions = [bestPast !== null && isFarBeyond(target, bestPast, goesDown) && 'far-beyond'];
  const found = finding('A', missing, cautions, 'achievable');
  const isUntold = found.verdict === 'met' && bestPast === null;
  return isUntold ? { letter: 'A', verdict: 'not-checked', reasons: ['needs-best-past'] } : found;
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
