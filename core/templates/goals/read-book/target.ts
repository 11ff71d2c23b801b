import type { GoalDirection } from '../../../goals/goal-kind.ts';
import type { Target } from '../../../goals/model/objective.ts';
import { amountsIn, fromTo } from './amounts.ts';
import type { NumberReader, WrittenNumber } from './numbers.ts';
import { type Lexicon, lexicon, takePhrases, type WordList } from './words.ts';

/** What a cell about a target says. */
export type TargetReading = Readonly<{
  target: Target;
  /** Where the cell names it too. */
  baseline: number | null;
  /** Which way is good, where `at most` or `≥` says so. */
  better: GoalDirection | null;
  /** Whether some words say nothing about the number. */
  hasOtherWords: boolean;
  /** What else the number could be. */
  other: Target | null;
}>;

/** What is known beside the cell. */
export type TargetQuestion = Readonly<{
  /** In a column of changes a bare percent is a change, in one of targets it is a value. */
  column: 'target' | 'change';
  /** Whether the measure is a share; null where nobody knows the measure. */
  isShare: boolean | null;
}>;

const factorPhrases = lexicon(['halve', 'double', 'triple', 'fillers', 'more', 'less', 'toward']);

const amountGroups = [
  ...(['percentagePoints', 'points', 'percent', 'times', 'atLeast', 'atMost', 'more', 'less'] as const),
  ...(['toward', 'towardSuffixes', 'fillers'] as const),
];
const amountPhrases: Lexicon<(typeof amountGroups)[number]> = lexicon(amountGroups);

/** Changes that have a word of their own. */
const factors = [
  ['halve', -0.5],
  ['double', 1],
  ['triple', 2],
] as const;

const value = (of: number): Target => ({ kind: 'value', value: of });
const relative = (change: number): Target => ({ kind: 'change', change, of: 'relative' });
const points = (change: number): Target => ({ kind: 'change', change, of: 'points' });

/** 15 makes 0.15, and 7 makes 0.07, not 0.07000000000000001. */
const hundredth = (number: number): number => Number((number / 100).toPrecision(15));

/** A target and nothing else that the cell would say. */
export const targetReading = (target: Target, more: Partial<TargetReading> = {}): TargetReading => ({
  target,
  baseline: null,
  better: null,
  hasOtherWords: false,
  other: null,
  ...more,
});

/**
 * Reads what somebody wrote for a target: a value (`4,6 %`), a change (`+15 %`, `+15 pp`, `halve`, `x3`, `20 % fewer`),
 * or a way (`from 3.50 to 0.50`), with words in any of the five languages; null where it is none of them. `+15 %` is
 * relative to the baseline, points are added to it; an explicit `+200` is added too.
 */
export function readTarget(text: string, question: TargetQuestion, reader: NumberReader): TargetReading | null {
  const whole = reader.read(text);
  if (whole !== null) return fromNumber(whole, question);
  const amounts = amountsIn(text, reader);
  const way = fromTo(text, amounts);
  if (way !== null && amounts.length === 2) {
    const hasOtherWords = `${way.before}${way.after}` !== '';
    return targetReading(value(way.to.value), { baseline: way.from.value, hasOtherWords });
  }
  const [amount] = amounts;
  if (amount === undefined) return fromFactor(text);
  const around = `${text.slice(0, amount.start)} ${text.slice(amount.end)}`;
  return /\p{Nd}/u.test(around) ? null : fromWords(amount.number, around, question);
}

function fromFactor(text: string): TargetReading | null {
  const { said, rest } = takePhrases(text, factorPhrases);
  const factor = factors.find(([word]) => said.has(word));
  return factor === undefined ? null : targetReading(relative(factor[1]), { hasOtherWords: rest !== '' });
}

/** A number alone: whether it is a value or a change lies in its sign, its percent sign and its column. */
function fromNumber(number: WrittenNumber, { column, isShare }: TargetQuestion): TargetReading {
  const take = (of: number): Target => {
    if (number.isPercent) return column === 'change' || number.sign !== null ? relative(of) : value(of);
    if (column === 'change') return number.isMoney ? points(of) : relative(of);
    return number.sign === '+' ? points(of) : value(of);
  };
  const target = take(number.value);
  const isOpenShare = isShare === true && number.sign === '+' && !number.isPercent && number.value > 1;
  if (isOpenShare) return targetReading(relative(hundredth(number.value)), { other: points(hundredth(number.value)) });
  const isBareChange = column === 'change' && !number.isPercent && !number.isMoney;
  // A change of more than the whole is rarer than a percent without its sign.
  if (isBareChange && Math.abs(number.value) > 1)
    return targetReading(relative(hundredth(number.value)), { other: target });
  return targetReading(target, { other: number.other === null ? null : take(number.other) });
}

/** A number beside words. */
function fromWords(written: WrittenNumber, around: string, question: TargetQuestion): TargetReading {
  const { said, rest } = takePhrases(around, amountPhrases);
  const better = betterOf(said, around);
  const isInWords = said.has('percent') && !written.isPercent;
  const number = isInWords ? { ...written, value: hundredth(written.value), isPercent: true } : written;
  const isToward = said.has('toward') || said.has('towardSuffixes');
  const hasOtherWords = rest !== '';
  const target = better !== null ? value(number.value) : changeOf(number, said, isToward, question, hasOtherWords);
  return targetReading(target, { better, hasOtherWords });
}

type Said = ReadonlySet<WordList>;

function betterOf(said: Said, around: string): GoalDirection | null {
  if (said.has('atMost') || /[<≤]/.test(around)) return 'lower';
  return said.has('atLeast') || /[>≥]/.test(around) ? 'higher' : null;
}

function changeOf(
  number: WrittenNumber,
  said: Said,
  isToward: boolean,
  { column, isShare }: TargetQuestion,
  hasOtherWords: boolean,
): Target {
  const falls = said.has('less') && !said.has('more') && number.sign === null;
  const signed = falls ? -number.value : number.value;
  const isChange = number.sign !== null || said.has('less') || said.has('more') || column === 'change';
  if (said.has('times')) return relative(falls ? 1 / number.value - 1 : number.value - 1);
  if (said.has('percentagePoints')) return points(number.isPercent ? signed : hundredth(signed));
  if (isToward) return value(number.value);
  if (said.has('points')) return isChange ? pointsOf(number, signed, isShare) : value(number.value);
  if (number.isPercent) return isChange ? relative(signed) : value(number.value);
  if (column === 'change' && !hasOtherWords && !number.isMoney && Math.abs(signed) <= 1) return relative(signed);
  return isChange ? points(signed) : value(number.value);
}

/** Points of a share are hundredths; a score such as NPS is counted in whole points. */
const pointsOf = (number: WrittenNumber, signed: number, isShare: boolean | null): Target =>
  points(number.isPercent || isShare === false ? signed : hundredth(signed));

/** A target as a short text: `0.046`, `+15%`, `+0.15`. */
export function targetText(target: Target): string {
  if (target.kind === 'value') return String(target.value);
  const sign = target.change < 0 ? '' : '+';
  return target.of === 'points'
    ? `${sign}${target.change}`
    : `${sign}${Number((target.change * 100).toPrecision(15))}%`;
}
