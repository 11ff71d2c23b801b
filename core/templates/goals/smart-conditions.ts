import type { GoalTexts } from '../../locales/locale.ts';
import { binary, call, type Formula, type Operand, when } from '../../workbook/formula.ts';
import { severalOwners } from './several-owners.ts';

/** What the review reads: what people typed, and what the workings make of it. */
export type SmartCells = Readonly<{
  /** Whether the row holds anything at all. */
  isUsed: Formula;
  objective: Formula;
  metric: Formula;
  owner: Formula;
  /** The company goal above the row; null where there is none. */
  goal: Formula | null;
  typedBaseline: Formula;
  typedTarget: Formula;
  change: Formula;
  start: Formula;
  due: Formula;
  /** In use, whether typed or from Data. */
  baseline: Formula;
  target: Formula;
  better: Formula;
  /** The kind as it is typed, and as it is judged. */
  kind: Formula;
  kindInUse: Formula;
  isShare: Formula;
  /** 1 where a tool is lacking. */
  lacksTool: Formula;
  /** Empty where nobody knows. */
  bestPast: Formula;
  /** Everything that was typed about people, time, tools and budget. */
  typedResources: readonly Formula[];
  needed: Readonly<Record<Resource, Formula>>;
  available: Readonly<Record<Resource, Formula>>;
}>;

const resources = ['people', 'time', 'budget'] as const;
type Resource = (typeof resources)[number];

/** The letters of SMART. */
export type Letter = 's' | 'm' | 'a' | 'r' | 't';
/** What is told of a letter. */
export type Reason = keyof GoalTexts['smartReasons'];
type Reasons = readonly (readonly [condition: Formula, reason: Reason])[];

/** What must all hold. */
export const and = (...of: readonly Operand[]): Formula => call('AND', ...of);
/** What one of must hold. */
export const or = (...of: readonly Operand[]): Formula => (of.length === 1 ? (of[0] as Formula) : call('OR', ...of));
/** Whether a cell holds nothing but room. */
export const isBlank = (cell: Formula): Formula => binary('=', call('TRIM', cell), '');
/** Whether all of some cells hold a number. */
export const isNumber = (...cells: readonly Formula[]): Formula => binary('=', call('COUNT', ...cells), cells.length);
/** Whether a cell holds no number. */
export const isNone = (cell: Formula): Formula => binary('=', call('COUNT', cell), 0);
const isUnreadable = (cell: Formula): Formula => and(isNone(cell), binary('<>', call('TRIM', cell), ''));

/** Reasons why each letter is missing, in the order in which they are told. */
export function missing(cells: SmartCells, texts: GoalTexts): Readonly<Record<Letter, Reasons>> {
  const { objective, owner, metric, target, typedTarget, change, typedBaseline, start, due } = cells;
  const typed = or(isUnreadable(typedTarget), isUnreadable(change));
  return {
    s: [
      [isBlank(objective), 'no-objective'],
      [isBlank(owner), 'no-owner'],
      [severalOwners(owner), 'several-owners'],
    ],
    m: [
      [isBlank(metric), 'no-metric'],
      [and(isNone(target), typed), 'target-unreadable'],
      [and(isNone(target), call('NOT', typed)), 'no-target'],
      [isUnreadable(typedBaseline), 'baseline-unreadable'],
    ],
    a: [...targetFaults(cells, texts), ...shortages(cells)],
    r: [],
    t: [
      [isBlank(start), 'no-start'],
      [isUnreadable(start), 'start-unreadable'],
      [isBlank(due), 'no-due'],
      [isUnreadable(due), 'due-unreadable'],
      [and(isNumber(due, start), binary('<', due, start)), 'due-before-start'],
    ],
  };
}

/** Something that is done or not, which has no number to reach. */
export const isMilestone = ({ kind }: SmartCells, { kinds }: GoalTexts): Formula => binary('=', kind, kinds.milestone);

/** The most or the least that may be lies on either side of where things stand. */
const isBound = ({ kindInUse }: SmartCells, { kinds }: GoalTexts): Formula =>
  or(...([kinds.ceiling, kinds['at-least'], kinds['at-most']] as const).map((word) => binary('=', kindInUse, word)));

function targetFaults(cells: SmartCells, texts: GoalTexts): Reasons {
  const { target, baseline, typedBaseline, better } = cells;
  const isWrong = (word: string, operator: '<' | '>'): Formula =>
    and(binary('=', better, word), binary(operator, target, baseline));
  const comparable = (fault: Formula): Formula =>
    and(
      isNumber(target, baseline),
      call('NOT', isUnreadable(typedBaseline)),
      call('NOT', or(isMilestone(cells, texts), isBound(cells, texts))),
      fault,
    );
  const { higher, lower } = texts.directions;
  return [
    [comparable(binary('=', target, baseline)), 'target-is-baseline'],
    [comparable(or(isWrong(higher, '<'), isWrong(lower, '>'))), 'wrong-side'],
  ];
}

const shortages = ({ needed, available, lacksTool }: SmartCells): Reasons => [
  ...resources.map((name): Reasons[number] => [
    and(isNumber(needed[name], available[name]), binary('>', needed[name], available[name])),
    `short-of-${name}`,
  ]),
  [binary('=', lacksTool, 1), 'short-of-tools'],
];

/** Whether people, time or budget are stated on both sides. */
export const areResourcesKnown = ({ needed, available }: SmartCells): Formula =>
  or(...resources.map((name) => isNumber(needed[name], available[name])));

/** 25 where the baseline is 0.2, or for a metric that is a share; asked of a target that is a number. */
export function looksLikePercent({ baseline, typedBaseline, target, isShare }: SmartCells): Formula {
  const size = (of: Formula): Formula => call('ABS', of);
  const hasBaseline = and(isNumber(baseline), call('NOT', isUnreadable(typedBaseline)), binary('<>', baseline, 0));
  const isFarFromIt = and(binary('<', size(baseline), 1), binary('>=', size(target), binary('*', size(baseline), 5)));
  return and(binary('>', size(target), 1), when(hasBaseline, isFarFromIt, binary('=', isShare, 1)));
}

/** More than double the best so far; where less is better, less than half of it. */
export function asksForTooMuch({ target, baseline, bestPast, better, kind }: SmartCells, texts: GoalTexts): Formula {
  const { higher, lower } = texts.directions;
  const goesDown = or(
    binary('=', better, lower),
    and(binary('<>', better, higher), isNumber(target, baseline), binary('<', target, baseline)),
  );
  const isFar = when(
    goesDown,
    binary('<', target, binary('/', bestPast, 2)),
    binary('>', target, binary('*', bestPast, 2)),
  );
  const isAsked = and(isNumber(target, bestPast), binary('<>', kind, texts.kinds.milestone));
  return when(isAsked, and(binary('>', bestPast, 0), isFar), no);
}

const no: Formula = binary('=', 0, 1);

/** Whether the best past speaks for it; that nothing speaks against it is settled before. */
export const isReachable = (cells: SmartCells, texts: GoalTexts): Formula =>
  and(isNumber(cells.bestPast), call('NOT', isMilestone(cells, texts)));
