import { fields } from '../../core/fields/index.ts';
import { goalKinds } from '../../core/goals/goal-kind.ts';
import { goalStatus } from '../../core/goals/goal-rule.ts';
import { pledgeKinds } from '../../core/goals/model/commitment.ts';
import type { Objective } from '../../core/goals/model/objective.ts';
import { locales } from '../../core/locales/index.ts';
import { metrics } from '../../core/metrics/index.ts';
import { exampleBook } from '../../core/templates/goals/example-book.ts';
import { readCommitments } from '../../core/templates/goals/read-commitments.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import { languages } from '../../core/values/language.ts';

const today = dayNumber(2026, 10, 18);

/** The number to reach, by hand: a change is one of the baseline here. */
const targetOf = ({ target, baseline }: Objective): number =>
  target?.kind === 'value' ? target.value : (baseline ?? 0) * (1 + (target?.change ?? 0));

describe.each(languages)('%s', (language) => {
  const book = exampleBook(language, today);

  test('three goals, six objectives and four commitments, all marked as examples and tied together', () => {
    expect([book.goals.length, book.objectives.length, book.commitments.length]).toEqual([3, 6, 4]);
    expect([...book.objectives, ...book.commitments].filter(({ isExample }) => !isExample)).toEqual([]);
    const goals = book.goals.map(({ id }) => id);
    expect(book.objectives.filter(({ goal }) => !goals.includes(goal ?? ''))).toEqual([]);
    const objectives = book.objectives.map(({ id }) => id);
    expect(book.commitments.filter(({ objective }) => !objectives.includes(objective ?? ''))).toEqual([]);
  });

  test('texts and names are in the language', () => {
    const { goalExamples } = locales[language];
    const said = [...book.objectives, ...book.commitments].flatMap(({ text, owner }) => [text, owner]);
    const known: readonly (string | null)[] = [
      ...Object.values(goalExamples.objectives),
      ...Object.values(goalExamples.commitments),
      ...Object.values(goalExamples.owners),
    ];
    expect(said.filter((text) => !known.includes(text))).toEqual([]);
    expect(new Set(book.objectives.map(({ text }) => text)).size).toBe(6);
  });

  test('what the commitments say is what they pledge', () => {
    const rows = [['Commitment', 'Team'], ...book.commitments.map(({ text, team }) => [text, team])];
    const read = readCommitments(rows, language).commitments.map(({ pledge }) => pledge);
    // Arabic writes two of something as one word, without a number.
    const places = language === 'ar' ? [1, 2, 3] : [0, 1, 2, 3];
    for (const place of places) expect(read[place]).toEqual(book.commitments[place]?.pledge);
  });
});

test('measures are metrics and fields that there are', () => {
  const known = [...metrics.map(({ id }) => id), ...fields.map(({ id }) => id)];
  const { objectives, commitments } = exampleBook('en', today);
  const named = [...objectives, ...commitments].flatMap(({ measure }) => measure ?? []);
  expect(named.length).toBeGreaterThan(6);
  expect(named.filter((id) => !known.includes(id))).toEqual([]);
});

test('every kind of objective that people begin with and every kind of pledge has one', () => {
  const { objectives, commitments } = exampleBook('en', today);
  const kinds = new Set(objectives.map(({ kind }) => kind));
  expect(goalKinds.filter((kind) => !kinds.has(kind))).toEqual(['at-least']);
  expect(new Set(commitments.map(({ pledge }) => pledge.kind))).toEqual(new Set(pledgeKinds));
});

test.each([dayNumber(2026, 10, 18), dayNumber(2028, 2, 29), dayNumber(2027, 1, 1)])('under way on day %d', (day) => {
  const { objectives, commitments } = exampleBook('en', day);
  for (const { start, due } of [...objectives, ...commitments]) {
    expect(start).toBeLessThan(day - 7);
    expect(due).toBeGreaterThan(day + 7);
  }
});

test('they stand as people meet them: on track, at risk, off track', () => {
  const standing = exampleBook('en', today).objectives.map((objective) => {
    const { actual, baseline, start, due, kind, better } = objective;
    return goalStatus({ ...{ actual, baseline, start, due, kind, better }, target: targetOf(objective), as_of: today });
  });
  // 176,000 of 460,000 x 36/91 days = 97 %; 28 % of the way after 61/182 days = 84 %; a cycle 30 % of the way at half time.
  expect(standing).toEqual(['on-track', 'at-risk', 'on-track', 'off-track', 'on-track', 'on-track']);
});
