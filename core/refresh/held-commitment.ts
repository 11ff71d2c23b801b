import { type Commitment, commitmentPeriods, type Pledge, pledgeKinds } from '../goals/model/commitment.ts';
import { locales } from '../locales/index.ts';
import { measureNamed } from '../templates/goals/read-book/measure.ts';
import { periodWord, pledgeWord } from '../templates/team-plan/words.ts';
import { type Language, languages } from '../values/language.ts';
import type { CellValue } from '../workbook/plan.ts';
import { type GoalRow, textOf } from './goal-rows.ts';

const numberOr = <Other>(value: CellValue, other: Other): number | Other => (typeof value === 'number' ? value : other);

/** A row of the Team plan as a commitment, as far as formulas depend on it; its cells stay as they are anyway. */
export function heldCommitment(row: GoalRow, language: Language): Commitment {
  const text = (column: string): string | null => textOf(row.value(column));
  const counted = text('countedFrom');
  return {
    id: String(row.number),
    objective: text('forObjective'),
    department: text('department'),
    team: text('team'),
    owner: text('owner'),
    text: text('commitment') ?? '',
    pledge: heldPledge(row),
    measure: counted === null ? null : measureNamed(counted, language).id,
    start: numberOr(row.value('start'), null),
    due: numberOr(row.value('due'), null),
    people: numberOr(row.value('people'), null),
    isExample: false,
  };
}

function heldPledge(row: GoalRow): Pledge {
  const [kind, per] = [textOf(row.value('pledge')), textOf(row.value('per'))];
  const means = (word: string | null, wordIn: (language: Language) => string): boolean =>
    languages.some((language) => wordIn(language) === word);
  const found = pledgeKinds.find((one) => means(kind, (language) => pledgeWord(one, locales[language])));
  const count = numberOr(row.value('count'), 1);
  switch (found) {
    case 'how-often': {
      const period = commitmentPeriods.find((one) => means(per, (language) => periodWord(one, locales[language])));
      return { kind: found, count, per: period ?? 'month' };
    }
    case 'for-each': {
      const of = textOf(row.value('forEach')) ?? '';
      return { kind: found, count, of, withinDays: numberOr(row.value('within'), null) };
    }
    case 'from-to':
      return { kind: found, from: numberOr(row.value('from'), 0), to: numberOr(row.value('to'), 0) };
    default:
      return { kind: 'once' };
  }
}
