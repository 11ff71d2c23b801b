import type { Commitment } from '../../core/goals/model/commitment.ts';
import { newObjective } from '../../core/goals/model/new-objective.ts';
import type { Objective } from '../../core/goals/model/objective.ts';
import { type Language, languages } from '../../core/values/language.ts';
import { newCommitment } from '../../sidebar/goals/book/commitment-draft.ts';
import { emptyBook } from '../../sidebar/goals/book/empty-book.ts';
import { emptyDraft } from '../../sidebar/goals/book/open-draft.ts';
import { changeText, figureOf, reachedBy } from '../../sidebar/goals/sentence/figure.ts';
import { boxesOf, draftOf, finished, pledgeOf, withWords } from '../../sidebar/goals/sentence/pledge-boxes.ts';
import { promiseText } from '../../sidebar/goals/sentence/promise-text.ts';
import { readFigure, withSettled, withTyped } from '../../sidebar/goals/sentence/read-numbers.ts';
import { sentencePieces } from '../../sidebar/goals/sentence/sentence-pieces.ts';
import { sentenceText } from '../../sidebar/goals/sentence/sentence-text.ts';
import { numberInBox, targetInBox } from '../../sidebar/goals/sentence/text-in-box.ts';
import { namesObjective, withTradeOff } from '../../sidebar/goals/sentence/trade-off-text.ts';
import { goalWording } from './goal-wording.ts';

// 46387 is 2026-12-31: 46023 is 2026-01-01 in spreadsheets.
const base: Objective = { ...newObjective('1', 46300), due: 46387, owner: 'Ada', filters: { market: 'Peru' } };
const value = (of: number): Objective['target'] => ({ kind: 'value', value: of });
const said = (parts: Partial<Objective>, language: Language = 'en', currency: string | null = null): string =>
  sentenceText({ ...base, ...parts }, goalWording(language, currency));

describe('the verb follows kind and direction', () => {
  test.each<readonly [Partial<Objective>, string]>([
    [
      { measure: 'CONVERSION_RATE', baseline: 0.042, target: value(0.05) },
      'By 31 Dec 2026, Ada will raise Conversion rate in Peru from 4.2% to 5%.',
    ],
    [
      { measure: 'CPC', baseline: 3.5, target: value(0.5) },
      'By 31 Dec 2026, Ada will lower Cost per click in Peru from 3.5 to 0.5.',
    ],
    [
      { measure: 'revenue', baseline: 400_000, target: { kind: 'change', change: 0.15, of: 'relative' } },
      'By 31 Dec 2026, Ada will reach Revenue of 460,000 (+15%) in Peru, before: 400,000.',
    ],
    [{ measure: 'revenue', target: value(1e6) }, 'By 31 Dec 2026, Ada will reach Revenue of 1,000,000 in Peru.'],
    [
      { measure: 'spend', kind: 'ceiling', target: value(60_000) },
      'Until 31 Dec 2026, Ada will keep Spend in Peru within 60,000 in all.',
    ],
    [
      { measure: 'OPEN_RATE', kind: 'at-least', target: value(0.2) },
      'Until 31 Dec 2026, Ada will keep Open rate in Peru at 20% or more.',
    ],
    [
      { measure: 'UNSUBSCRIBE_RATE', kind: 'at-most', target: value(0.005), filters: {} },
      'Until 31 Dec 2026, Ada will keep Unsubscribe rate at 0.5% or less.',
    ],
    [{ text: 'Ship it', filters: {} }, 'By 31 Dec 2026, Ada will have done this: Ship it'],
    [
      { measure: 'Coffee drunk', kind: 'level', better: 'lower', target: value(3) },
      'By 31 Dec 2026, Ada will lower Coffee drunk in Peru to 3.',
    ],
    [
      { measure: 'CONVERSION_RATE', target: { kind: 'change', change: 0.15, of: 'relative' }, filters: {} },
      'By 31 Dec 2026, Ada will raise Conversion rate to the baseline +15%.',
    ],
    [{ measure: 'CONVERSION_RATE', due: null, owner: null, filters: {} }, 'By …, … will raise Conversion rate to ….'],
  ])('%j', (parts, sentence) => {
    expect(said(parts)).toBe(sentence);
  });

  test('money has its sign where the data has a currency', () => {
    expect(said({ measure: 'revenue', target: value(5000), filters: {} }, 'en', 'TRY')).toContain('of ₺5,000.');
  });
});

describe.each(languages)('in %s', (language) => {
  const { texts } = goalWording(language);
  const forms = ['raise', 'lower', 'reach', 'ceiling', 'at-least', 'at-most'] as const;

  test.each(forms)('the sentence “%s” has every blank once, and reads well without the optional ones', (form) => {
    const names = sentencePieces(form, texts).flatMap((piece) => ('blank' in piece ? [piece.blank] : []));
    expect([...names].sort()).toEqual(['baseline', 'due', 'market', 'measure', 'owner', 'target']);
    const short = sentencePieces(form, texts, (blank) => blank !== 'market' && blank !== 'baseline');
    const words = short.map((piece) => ('words' in piece ? piece.words : 'x')).join('');
    expect(words).not.toMatch(/[{}()]| {2}| [.,،]/);
  });

  test('figures that stand in a box read back as they are', () => {
    for (const isShare of [false, true])
      for (const number of [0, 5, 0.05, 1234, 1_234_567, 1234.5, 0.123, -0.5, 2.125]) {
        const text = numberInBox(number, { language, isShare, currency: null });
        expect([text, readFigure(text, language)]).toEqual([text, expect.closeTo(number, 9)]);
      }
  });

  test('targets that stand in a box read back as they are', () => {
    const targets: readonly NonNullable<Objective['target']>[] = [
      { kind: 'value', value: 0.046 },
      { kind: 'change', change: 0.15, of: 'relative' },
      { kind: 'change', change: -0.5, of: 'relative' },
      { kind: 'change', change: 0.02, of: 'points' },
      { kind: 'change', change: -0.02, of: 'points' },
    ];
    for (const target of targets) {
      const text = targetInBox(target, { language, isShare: true, currency: null });
      const draft = withTyped(emptyDraft(emptyBook, 1, null), 'target', text, { language, isShare: true });
      const read = draft.objective.target;
      expect([text, read?.kind]).toEqual([text, target.kind]);
      expect(read && reachedBy(read, 2)).toBeCloseTo(reachedBy(target, 2) as number, 9);
    }
  });
});

describe('what is typed for a figure', () => {
  const typed = (text: string, language: Language, isShare: boolean | null = null) =>
    withTyped(emptyDraft(emptyBook, 1, null), 'target', text, { language, isShare }).objective.target;

  test.each<readonly [string, Language, boolean | null, Objective['target']]>([
    ['4,6 %', 'tr', true, { kind: 'value', value: 0.046 }],
    ['1.234,50 ₺', 'tr', null, { kind: 'value', value: 1234.5 }],
    ['+15 %', 'en', true, { kind: 'change', change: 0.15, of: 'relative' }],
    ['halve', 'en', null, { kind: 'change', change: -0.5, of: 'relative' }],
    ['3.50 zł', 'en', null, { kind: 'value', value: 3.5 }],
    ['٢٥٪', 'ar', true, { kind: 'value', value: 0.25 }],
  ])('%s in %s', (text, language, isShare, target) => {
    expect(typed(text, language, isShare)).toEqual(target);
  });

  test('a way names the baseline too, and `at most` which way is good', () => {
    const draft = withTyped(emptyDraft(emptyBook, 1, null), 'target', 'from 3.50 to 0.50', {
      language: 'en',
      isShare: false,
    });
    expect(draft.objective).toMatchObject({ baseline: 3.5, target: { kind: 'value', value: 0.5 } });
    const most = withTyped(draft, 'target', 'at most 5', { language: 'en', isShare: false });
    expect(most.objective).toMatchObject({ better: 'lower', target: { kind: 'value', value: 5 } });
  });

  test('what is no number counts as none, is told, and stays in its box; an empty box is no fault', () => {
    const draft = withTyped(emptyDraft(emptyBook, 1, null), 'target', 'soon', { language: 'en', isShare: null });
    expect(draft).toMatchObject({ objective: { target: null }, typed: { target: { text: 'soon', isRead: false } } });
    const empty = withTyped(draft, 'target', ' ', { language: 'en', isShare: null });
    expect(empty.typed.target?.isRead).toBe(true);
    const hours = withTyped(draft, 'time_needed', '12 hours', { language: 'en', isShare: false });
    expect(hours.objective.needed.time).toBe(12);
  });

  test('a figure that is settled by a button stands in its box instead of what was typed', () => {
    const draft = withTyped(emptyDraft(emptyBook, 1, null), 'baseline', 'x', { language: 'en', isShare: null });
    const settled = withSettled(draft, { baseline: 4 });
    expect(settled).toMatchObject({ objective: { baseline: 4 }, typed: {} });
  });
});

test('figures are short and keep their sign', () => {
  const share = { language: 'tr', isShare: true, currency: null } as const;
  expect(figureOf(0.5, share)).toBe('%50');
  expect(figureOf(0.0425, share)).toBe('%4,25');
  expect(changeText({ kind: 'change', change: -0.5, of: 'relative' }, share)).toBe('-%50');
  expect(changeText({ kind: 'change', change: 0.02, of: 'points' }, { ...share, language: 'en' })).toBe('+2 pp');
  expect(figureOf(1234.5, { language: 'pl', isShare: false, currency: null })).toBe('1\u00a0235');
});

test('trade-offs name objectives beside free words', () => {
  const both = withTradeOff(withTradeOff('Agreed in May', 'Less churn', true), 'More leads', true);
  expect(both).toBe('Agreed in May; Less churn; More leads');
  expect(namesObjective(both, 'Less churn')).toBe(true);
  expect(withTradeOff(both, 'Less churn', false)).toBe('Agreed in May; More leads');
  expect(withTradeOff('More leads', 'More leads', false)).toBeNull();
  expect(namesObjective('More leads to call', 'More leads')).toBe(false);
});

describe('promises', () => {
  const commitment: Commitment = {
    ...newCommitment('C1', '1', { start: 46300, due: 46387 }),
    owner: 'Ada',
    text: 'Post',
  };

  test.each<readonly [Commitment['pledge'], string]>([
    [{ kind: 'how-often', count: 2, per: 'month' }, 'Ada: 2 per month, until 31 Dec 2026'],
    [{ kind: 'once' }, 'Ada: once, by 31 Dec 2026'],
    [{ kind: 'for-each', count: 3, of: 'post', withinDays: null }, 'Ada: 3 for each post, until 31 Dec 2026'],
    [
      { kind: 'for-each', count: 3, of: 'post', withinDays: 14 },
      'Ada: 3 for each post within 14 days, until 31 Dec 2026',
    ],
    [{ kind: 'from-to', from: 3.5, to: 0.5 }, 'Ada: from 3.5 to 0.5, by 31 Dec 2026'],
  ])('%j is said, and comes back out of its boxes', (pledge, sentence) => {
    expect(promiseText({ ...commitment, pledge }, goalWording('en'))).toBe(sentence);
    for (const language of languages) expect(pledgeOf(boxesOf(pledge, language), language)).toEqual(pledge);
  });

  test.each<readonly [string, Language, Commitment['pledge']]>([
    ['Write 2 blog posts a month', 'en', { kind: 'how-often', count: 2, per: 'month' }],
    ['Haftada 3 paylaşım yapmak', 'tr', { kind: 'how-often', count: 3, per: 'week' }],
    ['Publish the price list', 'en', { kind: 'once' }],
    ['3 clips for each post, within 2 weeks', 'en', { kind: 'for-each', count: 3, of: 'post', withinDays: 14 }],
    ['Bring CPC from 3.50 to 0.50', 'en', { kind: 'from-to', from: 3.5, to: 0.5 }],
  ])('“%s” promises what it says', (text, language, pledge) => {
    const draft = withWords(draftOf({ ...commitment, text: '' }, true, language), text, language);
    expect(finished(draft, language)?.pledge).toEqual(pledge);
  });

  test('once somebody has chosen, their words change it no more', () => {
    const draft = { ...draftOf(commitment, true, 'en'), isSettled: true };
    expect(finished(withWords(draft, '5 posts a week', 'en'), 'en')?.pledge).toEqual(commitment.pledge);
  });

  test('nothing is saved while something needed is missing', () => {
    const draft = draftOf(commitment, false, 'en');
    expect(finished(draft, 'en')).not.toBeNull();
    expect(finished({ ...draft, commitment: { ...commitment, text: ' ' } }, 'en')).toBeNull();
    expect(finished({ ...draft, boxes: { ...draft.boxes, count: 'many' } }, 'en')).toBeNull();
    expect(finished({ ...draft, boxes: { ...draft.boxes, kind: 'for-each', of: ' ' } }, 'en')).toBeNull();
    expect(finished({ ...draft, boxes: { ...draft.boxes, kind: 'from-to', from: '1' } }, 'en')).toBeNull();
  });
});
