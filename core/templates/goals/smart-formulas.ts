import type { GoalTexts, Locale } from '../../locales/locale.ts';
import { binary, call, empty, type Formula, firstOf, when } from '../../workbook/formula.ts';
import { sentence } from './sentence.ts';
import {
  and,
  areResourcesKnown,
  asksForTooMuch,
  isBlank,
  isMilestone,
  isNone,
  isNumber,
  isReachable,
  type Letter,
  looksLikePercent,
  missing,
  or,
  type Reason,
  type SmartCells,
} from './smart-conditions.ts';

/** How each verdict of the review is shown; the words are in the line above the header. */
export const smartMarks = { met: '✓', caution: '!', missing: '✗', 'not-checked': '–' } as const;

/** How many reasons the review has: what is missing and what gives pause. */
export function smartCountFormula(cells: SmartCells, texts: GoalTexts): Formula {
  const { s, m, a, t } = missing(cells, texts);
  const isMeasured = call('NOT', isMilestone(cells, texts));
  const conditions = [
    ...[...s, ...a, ...t].map(([condition]) => condition),
    ...m.map(([condition]) => and(isMeasured, condition)),
    // AND looks at all that it is given, and no text has a size.
    when(and(isMeasured, isNumber(cells.target)), looksLikePercent(cells), binary('=', 0, 1)),
    asksForTooMuch(cells, texts),
    ...(cells.goal === null ? [] : [isBlank(cells.goal)]),
  ];
  const counts = conditions.map((condition) => when(condition, 1, 0));
  return when(cells.isUsed, call('SUM', ...counts, cells.goal === null ? 1 : 0), 0);
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
        firstOf(
          [
            [asksForTooMuch(cells, texts), caution],
            [isReachable(cells, texts), met],
          ],
          when(areResourcesKnown(cells), met, unchecked),
        ),
      ),
    r: () => (cells.goal === null ? { kind: 'text', value: caution } : when(isBlank(cells.goal), caution, met)),
    t: () => when(isMissing(), lacks, met),
  };
  return when(cells.isUsed, ofLetter[letter](), empty);
}

/** The marks of the five letters, each after `smartCheck`. */
export const smartLetterFormulas = (cells: SmartCells, texts: GoalTexts): Readonly<Record<Letter, Formula>> => ({
  s: letterFormula('s', cells, texts),
  m: letterFormula('m', cells, texts),
  a: letterFormula('a', cells, texts),
  r: letterFormula('r', cells, texts),
  t: letterFormula('t', cells, texts),
});

/**
 * What to mend first, in a sentence: what is missing, then what gives pause, and how many reasons there are besides.
 * That resources are not compared is told only where somebody began to state them.
 */
export function smartFixFormula(
  marks: Readonly<Record<Letter, Formula>>,
  count: Formula,
  cells: SmartCells,
  { goalTexts: texts, goalsSheetTexts }: Pick<Locale, 'goalTexts' | 'goalsSheetTexts'>,
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
  const begun = cells.typedResources.reduce((left, right) => binary('&', left, right));
  const first = firstOf(
    [
      ...lacking,
      [is('m', 'caution'), said('percent')],
      [is('a', 'caution'), said('far-beyond')],
      [is('r', 'caution'), said('no-goal')],
      [and(is('a', 'not-checked'), binary('<>', begun, '')), said('needs-resources')],
    ],
    empty,
  );
  const more = sentence(` ${goalsSheetTexts.andMore}`, { count: binary('-', count, 1) });
  return binary('&', first, when(binary('>', count, 1), more, empty));
}
