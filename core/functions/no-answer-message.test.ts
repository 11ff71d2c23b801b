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
  noAnswer('not-additive'),
  noAnswer('out-of-range'),
  noAnswer('out-of-range', { ...found, atLeast: 0 }),
  noAnswer('out-of-range', { ...found, atMost: 1 }),
  noAnswer('out-of-range', { ...found, atLeast: 0, atMost: 1 }),
  noAnswer('out-of-range', { ...found, options: ['end', 'start'] }),
];

describe.each(languages)('in %s', (language) => {
  test('no sentence has an unfilled gap', () => {
    const messages = reasons.map((reason) => noAnswerMessage(reason, language));
    expect(messages.filter((message) => /[{}]|undefined|null|NaN/.test(message))).toEqual([]);
    expect(messages.every((message) => message.length > 10)).toBe(true);
  });

  test('bounds and options are named, 0 among them', () => {
    expect(noAnswerMessage(noAnswer('out-of-range', { ...found, atLeast: 0 }), language)).toMatch(/0/);
    expect(noAnswerMessage(noAnswer('out-of-range', { ...found, atLeast: 0, atMost: 7 }), language)).toMatch(/0.*7/s);
    const options = noAnswerMessage(noAnswer('out-of-range', { ...found, options: ['end', 'start'] }), language);
    expect(options).toContain('end, start');
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
