import type { Commitment } from '../../core/goals/model/commitment.ts';
import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import { newObjective } from '../../core/goals/model/new-objective.ts';
import type { Objective } from '../../core/goals/model/objective.ts';
import { parseGoalBook, storedGoalBook } from '../../core/goals/stored-goal-book.ts';
import { exampleBook } from '../../core/templates/goals/example-book.ts';
import { languages } from '../../core/values/language.ts';
import {
  allTakenOver,
  takenOver,
  withoutExamples,
  withoutGoal,
  withoutObjective,
} from '../../sidebar/goals/book/change-book.ts';
import { newCommitment } from '../../sidebar/goals/book/commitment-draft.ts';
import { emptyBook } from '../../sidebar/goals/book/empty-book.ts';
import { freshId } from '../../sidebar/goals/book/fresh-ids.ts';
import { mergedBooks } from '../../sidebar/goals/book/merge-books.ts';
import { copyDraft, draftOf, emptyDraft, savedDraft } from '../../sidebar/goals/book/open-draft.ts';
import { goalWording } from './goal-wording.ts';

const objective = (id: string, parts: Partial<Objective> = {}): Objective => ({ ...newObjective(id, 46000), ...parts });
const commitment = (id: string, of: string | null): Commitment => ({
  ...newCommitment(id, of, { start: null, due: null }),
  text: `Promise ${id}`,
});

const book: GoalBook = {
  ...emptyBook,
  goals: [{ id: 'G1', aim: null, text: 'Grow' }],
  objectives: [objective('1', { goal: 'G1', text: 'More leads' }), objective('2', { text: 'Less churn' })],
  commitments: [commitment('C1', '1'), commitment('C2', '2')],
};

const isWhole = (of: GoalBook): boolean => parseGoalBook(storedGoalBook(of)).book !== null;

describe('ids', () => {
  test('are never given twice, not even those that only check-ins and history know', () => {
    const checkIn = { day: 46000, of: '3', owner: null, value: 1, note: null };
    const snapshot = { day: 46000, objective: '4', actual: 1, target: 2, expected: 1, forecast: 1, status: null };
    expect(freshId({ ...book, checkIns: [checkIn], snapshots: [snapshot] }, '')).toBe('5');
    expect(freshId(book, 'G')).toBe('G2');
    expect(freshId(book, 'C')).toBe('C3');
  });
});

describe('joining what was pasted', () => {
  const pasted: GoalBook = {
    ...emptyBook,
    goals: [
      { id: 'G1', aim: null, text: 'Serve' },
      { id: 'G2', aim: null, text: 'Grow' },
    ],
    objectives: [objective('1', { goal: 'G1' }), objective('2', { goal: 'G2' }), objective('9', { goal: null })],
    commitments: [commitment('C1', '2'), commitment('C9', null)],
  };

  test('goals of the same words are one, taken ids change, and what names them follows', () => {
    const whole = mergedBooks(book, pasted);
    expect(whole.goals.map(({ id, text }) => [id, text])).toEqual([
      ['G1', 'Grow'],
      ['G2', 'Serve'],
    ]);
    expect(whole.objectives.map(({ id, goal }) => [id, goal])).toEqual([
      ['1', 'G1'],
      ['2', null],
      ['3', 'G2'],
      ['4', 'G1'],
      ['9', null],
    ]);
    expect(whole.commitments.map(({ id, objective: of }) => [id, of])).toEqual([
      ['C1', '1'],
      ['C2', '2'],
      ['C3', '4'],
      ['C9', null],
    ]);
    expect(isWhole(whole)).toBe(true);
  });

  test('promises that are pasted alone find the objectives that are there, by number or words', () => {
    const alone = { ...emptyBook, commitments: [commitment('C7', 'Less churn'), commitment('C8', '1')] };
    expect(
      mergedBooks(book, alone)
        .commitments.slice(2)
        .map((one) => one.objective),
    ).toEqual(['2', '1']);
  });
});

describe('taking away', () => {
  test('an objective goes with its own commitments and no other', () => {
    const left = withoutObjective(book, '1');
    expect(left.objectives.map(({ id }) => id)).toEqual(['2']);
    expect(left.commitments.map(({ id }) => id)).toEqual(['C2']);
  });

  test('a company goal leaves its objectives, which then serve none', () => {
    const left = withoutGoal(book, 'G1');
    expect(left.goals).toEqual([]);
    expect(left.objectives.map(({ id, goal }) => [id, goal])).toEqual([
      ['1', null],
      ['2', null],
    ]);
  });
});

describe('examples', () => {
  const examples = exampleBook('en', 46000);

  test('one that is taken over is no example any more, with its commitments; the others stay examples', () => {
    const [first] = examples.objectives;
    const mine = takenOver(examples, first?.id as string);
    expect(mine.objectives.map(({ isExample }) => isExample)).toEqual([false, true, true, true, true, true]);
    expect(mine.commitments.filter(({ isExample }) => !isExample).map((one) => one.objective)).toEqual([first?.id]);
    expect([...allTakenOver(mine).objectives, ...allTakenOver(mine).commitments].some((one) => one.isExample)).toBe(
      false,
    );
  });

  test('removing them leaves what was made one’s own, and its goal', () => {
    const mine = takenOver(examples, '1');
    const left = withoutExamples({ ...mine, goals: [...mine.goals, { id: 'G9', aim: null, text: 'Not begun' }] });
    expect(left.objectives.map(({ id }) => id)).toEqual(['1']);
    expect(left.goals.map(({ id }) => id)).toEqual(['G1', 'G9']);
    expect(left.commitments.map(({ id }) => id)).toEqual(['C1']);
  });

  test.each(languages)('opening and saving one changes nothing but that it is no example, in %s', (language) => {
    const wording = goalWording(language);
    const ours = exampleBook(language, 46000);
    for (const one of ours.objectives) {
      const saved = savedDraft(draftOf(one, false, wording), ours, wording);
      const mine = saved.objectives.find(({ id }) => id === one.id);
      expect(mine).toEqual({ ...one, isExample: false });
      expect(isWhole(saved)).toBe(true);
    }
  });
});

describe('a draft', () => {
  const wording = goalWording('en');

  test('its text is the sentence, and follows when a part changes', () => {
    const draft = emptyDraft(book, 46000, null);
    const parts = {
      measure: 'CONVERSION_RATE',
      owner: 'Ada',
      due: 46387,
      target: { kind: 'value', value: 0.05 },
    } as const;
    const saved = savedDraft({ ...draft, objective: { ...draft.objective, ...parts } }, book, wording);
    const last = saved.objectives.at(-1) as Objective;
    // 46387 is 2026-12-31: 46023 is 2026-01-01 in spreadsheets.
    expect(last).toMatchObject({ id: '3', text: 'By 31 Dec 2026, Ada will raise Conversion rate to 5%.' });
    const again = draftOf(last, false, wording);
    expect(again.objective.text).toBeNull();
    const later = savedDraft({ ...again, objective: { ...again.objective, owner: 'Bo' } }, saved, wording);
    expect(later.objectives.at(-1)?.text).toBe('By 31 Dec 2026, Bo will raise Conversion rate to 5%.');
    expect(later.objectives).toHaveLength(3);
  });

  test('a person’s own words stay as they are, without the spaces around them', () => {
    const draft = draftOf(objective('1', { text: ' Win ', measure: 'CPC', owner: ' Ada ' }), false, wording);
    const saved = savedDraft(draft, book, wording);
    expect(saved.objectives[0]).toMatchObject({ text: 'Win', owner: 'Ada' });
  });

  test('a goal that is named for it joins the others once, and the objective serves it', () => {
    const draft = { ...emptyDraft(book, 46000, null), newGoal: 'Serve' };
    const saved = savedDraft(draft, book, wording);
    expect(saved.goals.at(-1)).toEqual({ id: 'G2', aim: null, text: 'Serve' });
    expect(saved.objectives.at(-1)?.goal).toBe('G2');
    const same = savedDraft({ ...draft, newGoal: ' Grow ' }, book, wording);
    expect(same.goals).toEqual(book.goals);
    expect(same.objectives.at(-1)?.goal).toBe('G1');
  });

  test('a copy is another objective, without what was reported or set by hand', () => {
    const override = { status: 'on-track', by: 'Ada', why: 'x', until: 46100 } as const;
    const copy = copyDraft(objective('1', { text: 'Mine', actual: 5, override }), book, wording);
    expect(copy).toMatchObject({ isNew: true, objective: { id: '3', text: 'Mine', actual: null, override: null } });
  });
});
