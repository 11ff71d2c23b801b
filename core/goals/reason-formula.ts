import { binary, call, type Formula, firstOf, type Operand, when } from '../workbook/formula.ts';
import { EARLY_SHARE } from './calendar.ts';
import { type GoalCells, type GoalFormulaTexts, type GoalStep, goalFormula, goalVerdictFormula } from './goal-rule.ts';
import { needsPace, type ReasonFact, reasonFacts, reasonSentences } from './reason.ts';
import { type Verdict, verdicts } from './verdict.ts';

/** What a formula of reasons says: a locale's goal texts. */
export type ReasonTexts = Readonly<{
  reasons: Readonly<Record<string, string>>;
  figures: Readonly<{ percent: string }>;
}>;

const text = (value: string): Formula => ({ kind: 'text', value });
const joined = (parts: readonly Operand[]): Formula =>
  parts
    .map((part) => (typeof part === 'string' ? text(part) : (part as Formula)))
    .reduce((left, right) => binary('&', left, right));

/** Shares below a tenth take two decimals, so that neighbouring rates differ. */
const FINE_SHARE = 1 / 10;

/** What is reached below this share takes two decimals. */
const LITTLE_SHARE = 1 / 100;

/** A share as a percent. */
function share(of: Formula, pattern: string): Formula {
  const decimals = when(binary('<', call('ABS', of), FINE_SHARE), 2, 1);
  return inPercent(call('FIXED', binary('*', of, 100), decimals), pattern);
}

/** Whole and large figures have no decimals, small ones four. */
function figure(of: Formula): Formula {
  const isWhole = call('OR', binary('=', of, call('INT', of)), binary('>=', call('ABS', of), 1000));
  return call('FIXED', of, when(isWhole, 0, when(binary('>=', call('ABS', of), 1), 2, 4)));
}

function date(of: Formula): Formula {
  const two = (part: Formula): Formula => joined([when(binary('<', part, 10), '0', ''), part]);
  return joined([call('YEAR', of), '-', two(call('MONTH', of)), '-', two(call('DAY', of))]);
}

/** A sentence cut at its {placeholders}. */
const pieces = (sentence: string): readonly string[] => sentence.split(/(\{\w+\})/).filter((piece) => piece !== '');

const inPercent = (number: Formula, pattern: string): Formula =>
  joined(pieces(pattern).map((piece) => (piece === '{number}' ? number : piece)));

const percent = (of: Formula, pattern: string): Formula => inPercent(call('FIXED', binary('*', of, 100), 0), pattern);

/** A percent that is never rounded up; less than one has two decimals, so that a little is not told as nothing. */
function reached(of: Formula, pattern: string): Formula {
  const down = (hundredths: number): Formula => call('INT', call('ROUND', binary('*', of, 100 * hundredths), 6));
  const isLittle = call('AND', binary('<', call('ABS', of), LITTLE_SHARE), binary('<>', of, 0));
  return inPercent(when(isLittle, call('FIXED', binary('/', down(100), 100), 2), call('FIXED', down(1), 0)), pattern);
}

type FactTexts = GoalFormulaTexts &
  Readonly<{
    /** 1 where the figures are shares, which are told in percent. */
    isShare?: Formula;
  }>;

/** A fact of a reason as its sentences write it, for a column of its own. */
export function writtenFact(
  name: ReasonFact,
  cells: GoalCells,
  { figures }: ReasonTexts,
  texts: FactTexts = {},
): Formula {
  if (name === 'early') return percent({ kind: 'number', value: EARLY_SHARE }, figures.percent);
  const of = cells[name as keyof GoalCells] ?? goalFormula(name as GoalStep, cells, texts);
  switch (reasonFacts[name]) {
    case 'date':
      return date(of);
    case 'percent':
      return percent(of, figures.percent);
    case 'reached':
      return reached(of, figures.percent);
    case 'count':
      return of;
    case 'number':
      return texts.isShare ? when(binary('=', texts.isShare, 1), share(of, figures.percent), figure(of)) : figure(of);
  }
}

/** The name of the sentence that tells a verdict. */
const sentenceName = (verdict: Verdict): string => reasonSentences(verdict)[0] ?? verdict;

/** The names of all sentences that tell a verdict, each once. */
const sentenceNames: readonly string[] = [...new Set((Object.keys(verdicts) as Verdict[]).map(sentenceName))];

/** The sentences that the one of what each remaining day must bring follows. */
const pacedSentences: ReadonlySet<string> = new Set(
  (Object.keys(verdicts) as Verdict[]).filter(needsPace).map(sentenceName),
);

type SentenceTexts = FactTexts & Readonly<{ written?: Readonly<Partial<Record<ReasonFact, Formula>>> }>;

/** One sentence by its name, with what it takes to reach the target where that follows. */
function sentenceFormula(name: string, cells: GoalCells, said: ReasonTexts, texts: SentenceTexts): Formula {
  const plain = (of: string): Formula =>
    joined(
      pieces(said.reasons[of] ?? '').map((piece) => {
        if (!/^\{/.test(piece)) return piece;
        const fact = piece.slice(1, -1) as ReasonFact;
        return texts.written?.[fact] ?? writtenFact(fact, cells, said, texts);
      }),
    );
  if (!pacedSentences.has(name)) return plain(name);
  const daysLeft = binary('>', goalFormula('days_left', cells, texts), 0);
  // A loss that is smaller than it may be takes nothing more a day.
  const isShort = binary('<', cells.actual ?? 0, cells.target ?? 0);
  return joined([plain(name), when(call('AND', daysLeft, isShort), joined([' ', plain('need')]), '')]);
}

/** The name of the sentence that GOAL_REASON says, as a native formula for a column of its own. */
export const reasonNameFormula = (cells: GoalCells, texts: FactTexts = {}): Formula =>
  goalVerdictFormula(cells, sentenceName, texts);

/**
 * The sentences of GOAL_REASON as a native formula beside the cell with their name; empty where that is. In one formula
 * with the verdict it would be longer than Excel takes: even so, steps such as expected and pace need cells, and so does
 * `written`, the facts that several sentences name, each as `writtenFact`.
 */
export const namedReasonFormula = (
  name: Formula,
  cells: GoalCells,
  said: ReasonTexts,
  texts: SentenceTexts = {},
): Formula =>
  firstOf(
    sentenceNames.map((of) => [binary('=', name, of), sentenceFormula(of, cells, said, texts)]),
    '',
  );
