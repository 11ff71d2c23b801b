import { newObjective } from '../../core/goals/model/new-objective.ts';
import type { Objective } from '../../core/goals/model/objective.ts';
import type { SmartFinding } from '../../core/goals/smart-check.ts';
import { locales } from '../../core/locales/index.ts';
import { languages } from '../../core/values/language.ts';
import { emptyBook } from '../../sidebar/goals/book/empty-book.ts';
import type { ObjectiveDraft } from '../../sidebar/goals/book/objective-draft.ts';
import { draftOf, emptyDraft } from '../../sidebar/goals/book/open-draft.ts';
import { type Fix, fixesOf, withFix } from '../../sidebar/goals/review/fixes.ts';
import { reviewObjective } from '../../sidebar/goals/review/review-objective.ts';
import { goalWording } from './goal-wording.ts';

const wording = goalWording('en');
const whole: Objective = {
  ...newObjective('1', 46300),
  goal: 'G1',
  measure: 'CONVERSION_RATE',
  owner: 'Ada',
  due: 46387,
  baseline: 0.04,
  target: { kind: 'value', value: 0.05 },
  needed: { people: 1, time: null, budget: null, tools: [] },
  available: { people: 2, time: null, budget: null, tools: [] },
};

const open = { wording, past: null, typed: {}, namesGoal: false } as const;
const review = (parts: Partial<Objective>, facts: Partial<Parameters<typeof reviewObjective>[1]> = {}) =>
  reviewObjective({ ...whole, ...parts }, { ...open, ...facts });
const marks = (findings: readonly SmartFinding[]): string =>
  findings.map(({ letter, verdict }) => `${letter} ${verdict}`).join(', ');
const reasons = (findings: readonly SmartFinding[]): readonly string[] =>
  findings.flatMap((finding) => finding.reasons);

test('an objective that says everything meets all five letters', () => {
  expect(marks(review({}))).toBe('S met, M met, A met, R met, T met');
});

test('a new one tells all that is missing at once', () => {
  const { objective } = emptyDraft(emptyBook, 46300, null);
  expect(marks(reviewObjective(objective, open))).toBe('S missing, M missing, A not-checked, R caution, T missing');
});

test('a goal that is being named counts', () => {
  expect(marks(review({ goal: null }))).toContain('R caution');
  expect(marks(review({ goal: null }, { namesGoal: true }))).toContain('R met');
});

test('what was typed and cannot be read is told as such', () => {
  const typed = { target: { text: 'soon', isRead: false, other: null } };
  expect(reasons(review({ target: null }, { typed }))).toContain('target-unreadable');
});

test('a change without a baseline asks for the baseline, not for a target', () => {
  const parts = { baseline: null, target: { kind: 'change', change: 0.15, of: 'relative' } } as const;
  expect(reasons(review(parts))).toContain('needs-baseline');
  expect(reasons(review(parts))).not.toContain('no-target');
  const latest = { from: 46200, to: 46230, value: 0.04 };
  expect(marks(review(parts, { past: { latest, best: 0.041 } }))).toContain('M met');
});

test('the best past of the data tells whether a target is within reach', () => {
  const none = { people: null, time: null, budget: null, tools: [] };
  const parts = { needed: none, available: none };
  expect(reasons(review(parts))).toContain('needs-resources');
  expect(reasons(review(parts, { past: { latest: null, best: 0.045 } }))).toContain('achievable');
  expect(reasons(review(parts, { past: { latest: null, best: 0.02 } }))).toContain('far-beyond');
});

test('a milestone needs no number', () => {
  const findings = review({ measure: null, target: null, baseline: null, kind: 'milestone', text: 'Ship it' });
  expect(marks(findings)).toBe('S met, M met, A met, R met, T met');
});

describe('fixes', () => {
  /** The findings of an objective, each mended by its first fix that does something, until nothing changes. */
  const mended = (parts: Partial<Objective>): Objective => {
    let draft: ObjectiveDraft = draftOf({ ...whole, ...parts }, false, wording);
    for (const { reasons: told } of reviewObjective(draft.objective, open))
      for (const reason of told) {
        const fix = fixesOf(reason, draft.objective).find(({ kind }) => kind !== 'go-to');
        if (fix) draft = withFix(draft, fix, 46310);
      }
    return draft.objective;
  };

  test.each<readonly [string, Partial<Objective>, Partial<Objective>]>([
    [
      '25 becomes 25 %',
      { baseline: 0.2, target: { kind: 'value', value: 25 } },
      { target: { kind: 'value', value: 0.25 } },
    ],
    ['dates are swapped', { start: 46387, due: 46300 }, { start: 46300, due: 46387 }],
    ['the start is today', { start: null }, { start: 46310 }],
    ['one owner stays', { owner: 'Ada ve Bo' }, { owner: 'Ada' }],
    [
      'baseline and target are swapped',
      { baseline: 0.05, target: { kind: 'value', value: 0.04 } },
      { baseline: 0.04, target: { kind: 'value', value: 0.05 } },
    ],
  ])('%s, and the review is met', (_, parts, changed) => {
    const objective = mended(parts);
    expect(objective).toMatchObject(changed);
    expect(marks(reviewObjective(objective, open))).toBe('S met, M met, A met, R met, T met');
  });

  test('what only a person can say leads to its field, by a name that every language has', () => {
    const { objective } = emptyDraft(emptyBook, 46300, null);
    const fixes = reasons(reviewObjective({ ...objective, start: null }, open)).flatMap((reason) =>
      fixesOf(reason, objective),
    );
    const fields = fixes.flatMap((fix: Fix) => (fix.kind === 'go-to' ? [fix.field] : []));
    expect(fields).toEqual(['owner', 'measure', 'target', 'goal', 'start', 'due']);
    for (const language of languages)
      for (const field of fields) expect(locales[language].goalColumns[field].label).not.toBe('');
  });

  test('a fix that leads somewhere changes nothing', () => {
    const draft = draftOf(whole, false, wording);
    expect(withFix(draft, { kind: 'go-to', field: 'owner' }, 46310)).toBe(draft);
  });
});
