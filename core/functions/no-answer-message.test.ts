import { languages } from '../values/language.ts';
import { type NoAnswerCode, noAnswer } from '../values/no-answer.ts';
import { noAnswerMessage } from './no-answer-message.ts';

const codes: Readonly<Record<NoAnswerCode, true>> = {
  'no-data': true,
  'zero-denominator': true,
  'not-a-number': true,
  'out-of-range': true,
  'not-a-date': true,
  'shape-mismatch': true,
  'not-additive': true,
  'too-little-history': true,
};

const found = { parameter: 'clicks', found: '12,5 %' };

/** Every code, and out-of-range with all the facts that it can have. */
const reasons = [
  ...Object.keys(codes).map((code) => noAnswer(code as NoAnswerCode, found)),
  noAnswer('no-data'),
  noAnswer('zero-denominator'),
  noAnswer('shape-mismatch'),
  noAnswer('shape-mismatch', { rows: [3, 2] }),
  noAnswer('shape-mismatch', { columns: [3, 2] }),
  noAnswer('not-additive'),
  noAnswer('out-of-range'),
  noAnswer('out-of-range', { ...found, atLeast: 0 }),
  noAnswer('out-of-range', { ...found, atMost: 1 }),
  noAnswer('out-of-range', { ...found, atLeast: 0, atMost: 1 }),
  noAnswer('out-of-range', { ...found, options: ['end', 'start'] }),
  noAnswer('no-data', { parameter: 'due', needs: 'date' }),
  noAnswer('no-data', { parameter: 'metric', needs: 'text' }),
  noAnswer('out-of-range', { parameter: 'due', found: '2026-01-01', notBefore: 'start' }),
];

describe.each(languages)('in %s', (language) => {
  test('no sentence has an unfilled gap', () => {
    const messages = reasons.map((reason) => noAnswerMessage(reason, language));
    expect(messages.filter((message) => /[{}]|undefined|null|NaN/.test(message))).toEqual([]);
    expect(messages.every((message) => message.length > 10)).toBe(true);
  });

  test('ranges that differ in size are told with their sizes', () => {
    for (const facts of [{ rows: [31, 12] }, { columns: [31, 12] }] as const)
      expect(noAnswerMessage(noAnswer('shape-mismatch', facts), language)).toMatch(/31.*12/);
  });

  test('bounds and options are named, 0 among them', () => {
    expect(noAnswerMessage(noAnswer('out-of-range', { ...found, atLeast: 0 }), language)).toMatch(/0/);
    expect(noAnswerMessage(noAnswer('out-of-range', { ...found, atLeast: 0, atMost: 7 }), language)).toMatch(/0.*7/s);
    const options = noAnswerMessage(noAnswer('out-of-range', { ...found, options: ['end', 'start'] }), language);
    expect(options).toContain('end, start');
  });

  test('a blank says what it should hold, and a day which other one it is before', () => {
    const blanks = [undefined, 'date', 'text'].map((needs) =>
      noAnswerMessage(
        noAnswer('no-data', { parameter: 'due', ...(needs ? { needs: needs as 'date' } : {}) }),
        language,
      ),
    );
    expect(new Set(blanks).size).toBe(3);
    const early = noAnswer('out-of-range', { parameter: 'due', found: '2026-01-01', notBefore: 'start' });
    expect(noAnswerMessage(early, language)).toMatch(/due.*2026-01-01.*start/s);
  });

  test('says something of its own for every code', () => {
    const distinct = new Set(
      Object.keys(codes).map((code) => noAnswerMessage(noAnswer(code as NoAnswerCode, found), language)),
    );
    expect(distinct.size).toBe(Object.keys(codes).length);
  });
});

test('what a user typed is shown as it stands, braces and dollar signs too', () => {
  const odd = noAnswer('not-a-number', { parameter: 'clicks', found: '{parameter} $1 $&' });
  expect(noAnswerMessage(odd, 'en')).toContain('“{parameter} $1 $&”');
});
