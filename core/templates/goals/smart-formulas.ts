import type { GoalTexts } from '../../locales/locale.ts';
import { binary, call, empty, type Formula, firstOf, type Operand, when } from '../../workbook/formula.ts';
import { severalOwners } from './several-owners.ts';

/** How each verdict of the review is shown; the words are in the line above the header. */
export const smartMarks = { met: '✓', caution: '!', missing: '✗', 'not-checked': '–' } as const;

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
  needed: Readonly<Record<Resource, Formula>>;
  available: Readonly<Record<Resource, Formula>>;
}>;

const resources = ['people', 'time', 'budget'] as const;
type Resource = (typeof resources)[number];

type Letter = 's' | 'm' | 'a' | 'r' | 't';
type Reason = keyof GoalTexts['smartReasons'];
type Reasons = readonly (readonly [condition: Formula, reason: Reason])[];

const and = (...of: readonly Operand[]): Formula => call('AND', ...of);
const or = (...of: readonly Operand[]): Formula => (of.length === 1 ? (of[0] as Formula) : call('OR', ...of));
const isBlank = (cell: Formula): Formula => binary('=', call('TRIM', cell), '');
const isNumber = (...cells: readonly Formula[]): Formula => binary('=', call('COUNT', ...cells), cells.length);
const isNone = (cell: Formula): Formula => binary('=', call('COUNT', cell), 0);
const isUnreadable = (cell: Formula): Formula => and(isNone(cell), binary('<>', call('TRIM', cell), ''));

/** Reasons why each letter is missing, in the order in which they are told. */
function missing(cells: SmartCells, texts: GoalTexts): Readonly<Record<Letter, Reasons>> {
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
      [isNone(target), 'no-target'],
      [isUnreadable(typedBaseline), 'baseline-unreadable'],
    ],
    a: [...targetFaults(cells, texts), ...shortages(cells)],
    r: [],
    t: [
      [isBlank(start), 'no-start'],
      [isUnreadable(start), 'start-unreadable'],
      [isBlank(due), 'no-due'],
      [isUnreadable(due), 'due-unreadable'],
      [binary('<', due, start), 'due-before-start'],
    ],
  };
}

const isMilestone = ({ kind }: SmartCells, { kinds }: GoalTexts): Formula => binary('=', kind, kinds.milestone);

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

const shortages = ({ needed, available }: SmartCells): Reasons =>
  resources.map((name) => [
    and(isNumber(needed[name], available[name]), binary('>', needed[name], available[name])),
    `short-of-${name}`,
  ]);

const areResourcesKnown = ({ needed, available }: SmartCells): Formula =>
  or(...resources.map((name) => isNumber(needed[name], available[name])));

/** 25 where the baseline is 0.2, or for a metric that is a share; asked of a target that is a number. */
function looksLikePercent({ baseline, typedBaseline, target, isShare }: SmartCells): Formula {
  const size = (of: Formula): Formula => call('ABS', of);
  const hasBaseline = and(isNumber(baseline), call('NOT', isUnreadable(typedBaseline)), binary('<>', baseline, 0));
  const isFarFromIt = and(binary('<', size(baseline), 1), binary('>=', size(target), binary('*', size(baseline), 5)));
  return and(binary('>', size(target), 1), when(hasBaseline, isFarFromIt, binary('=', isShare, 1)));
}

/** One letter's mark as a native formula; empty where the row holds nothing. */
function letterFormula(letter: Letter, cells: SmartCells, texts: GoalTexts): Formula {
  const { met, caution, missing: lacks, 'not-checked': unchecked } = smartMarks;
  const isMissing = (): Formula => or(...missing(cells, texts)[letter].map(([condition]) => condition));
  const ofLetter: Readonly<Record<Letter, () => Formula>> = {
    s: () => when(isMissing(), lacks, met),
    m: () =>
      firstOf(
        [
          [isMilestone(cells, texts), met],
          [isMissing(), lacks],
        ],
        when(looksLikePercent(cells), caution, met),
      ),
    a: () =>
      firstOf(
        [
          [isMissing(), lacks],
          [and(isNone(cells.target), call('NOT', isMilestone(cells, texts))), unchecked],
        ],
        when(areResourcesKnown(cells), met, unchecked),
      ),
    r: () => (cells.goal === null ? { kind: 'text', value: caution } : when(isBlank(cells.goal), caution, met)),
    t: () => when(isMissing(), lacks, met),
  };
  return when(cells.isUsed, ofLetter[letter](), empty);
}

/** The marks of the five letters, each after `smartCheck`, save that tools are not compared. */
export const smartLetterFormulas = (cells: SmartCells, texts: GoalTexts): Readonly<Record<Letter, Formula>> => ({
  s: letterFormula('s', cells, texts),
  m: letterFormula('m', cells, texts),
  a: letterFormula('a', cells, texts),
  r: letterFormula('r', cells, texts),
  t: letterFormula('t', cells, texts),
});

/** What to mend first, in a sentence: what is missing, then what gives pause, then what nobody can tell yet. */
export function smartFixFormula(
  marks: Readonly<Record<Letter, Formula>>,
  cells: SmartCells,
  texts: GoalTexts,
): Formula {
  const said = (reason: Reason): string => texts.smartReasons[reason];
  const is = (letter: Letter, mark: keyof typeof smartMarks): Formula => binary('=', marks[letter], smartMarks[mark]);
  const faults = missing(cells, texts);
  const lacking = (['s', 'm', 'a', 't'] as const).map((letter): readonly [Formula, Formula] => {
    const reasons = faults[letter];
    // The mark says that one of them holds, so that the last needs no asking.
    const last = reasons[reasons.length - 1]?.[1] as Reason;
    const cases = reasons.slice(0, -1).map(([condition, reason]) => [condition, said(reason)] as const);
    return [is(letter, 'missing'), firstOf(cases, said(last))];
  });
  return firstOf(
    [
      ...lacking,
      [is('m', 'caution'), said('percent')],
      [is('r', 'caution'), said('no-goal')],
      [is('a', 'not-checked'), said('needs-resources')],
    ],
    empty,
  );
}
