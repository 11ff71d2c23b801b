import { type BuildChoices, buildPlan } from '../../core/build.ts';
import { problemMessage } from '../../core/intake/problem-message.ts';
import { readText } from '../../core/intake/read-text.ts';
import { isIntakeFailure } from '../../core/intake/table.ts';
import { goalProblemMessage } from '../../core/templates/goals/read-book/problem.ts';
import { readGoals } from '../../core/templates/goals/read-goals.ts';
import { languages } from '../../core/values/language.ts';
import { keptText } from '../../core/values/plain-text.ts';
import { corpus, texts } from './corpus.ts';
import { formulaProblems, misleading, plannedTexts } from './hostile-plan.ts';
import { hostileChoices, hostileTable } from './hostile-source.ts';

const prototype = Object.getOwnPropertyNames(Object.prototype).sort();
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(prototype);
  expect({}).not.toHaveProperty('harmed');
});

/** What a sheet holds is as short as a cell takes, and has nothing that hosts keep differently. */
const isKept = (text: string): boolean => text.length <= 32_767 && keptText(text) === text;

function check(text: string, choices: BuildChoices, source: Parameters<typeof buildPlan>[0]): readonly string[] {
  const plan = buildPlan(source, choices);
  if (plan === null) return ['nothing was built'];
  return [
    ...formulaProblems(plan, [text]),
    ...plannedTexts(plan).flatMap((one) => (isKept(one) ? [] : [`kept differently: ${one.slice(0, 60)}`])),
    ...(misleading.test(plan.title) ? [`a misleading title: ${plan.title}`] : []),
  ];
}

test('the corpus has at least 200 inputs, each of its own name', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(200);
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
});

test('no text becomes part of a formula, whether it is a cell, a header or the name of the source', () => {
  const found = texts.flatMap(({ name, text }, at) => {
    const language = languages[at % languages.length] as BuildChoices['language'];
    const choices = { ...hostileChoices(text, language), templates: ['kpi'] };
    const source = { table: hostileTable(['plain', text], [text]), book: null };
    return check(text, choices, source).map((problem) => `${name}: ${problem}`);
  });
  expect(found).toEqual([]);
});

test('pasted texts with quotes around them give the same cells as a selected range', () => {
  const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  const given = texts.map(({ text }) => text).filter((text) => text.trim() !== '' && !text.includes('\u0000'));
  const pasted = readText(['Remark,Spend', ...given.map((text, at) => `${quoted(`x${text}x`)},${at}`)].join('\n'), {
    language: 'en',
  });
  if (isIntakeFailure(pasted)) throw new Error(pasted.code);
  expect(pasted.columns[0]?.cells).toEqual(given.map((text) => keptText(`x${text}x`).slice(0, 32_767)));
});

test('whatever is odd in data is told without control characters and turned letters, in every language', () => {
  const list = texts.map(({ text }) => text);
  const { problems } = hostileTable(list, list);
  expect(problems.length).toBeGreaterThan(0);
  for (const language of languages)
    for (const { name, text } of texts) {
      const told = problemMessage({ code: 'extra-cells', row: 1, column: text, found: text, source: text }, language);
      expect([name, misleading.exec(told)]).toEqual([name, null]);
    }
  for (const problem of problems) expect(misleading.exec(problemMessage(problem, 'ar'))).toBeNull();
});

test('a text that is longer than a cell takes is cut, never within a letter, and told', () => {
  const table = hostileTable(['a', `${'x'.repeat(32_766)}\u{1F600}`]);
  expect(table.columns[1]?.cells[1]).toBe('x'.repeat(32_766));
  expect(table.problems).toContainEqual({ code: 'long-text', row: 3, column: 'Campaign', found: '32768' });
});

test('a table of goals takes every text, tells what it cannot take, and gives it back', () => {
  const header = ['Objective', 'Owner', 'Team', 'Measure', 'Baseline', 'Target', 'Start', 'Due', 'Learned'];
  const rows = texts.map(({ text }) => [text, text, text, text, text, text, text, text, text]);
  const { book, problems } = readGoals([{ name: 'g', source: [header, ...rows] }], 'en');
  const known = new Set(book.objectives.map((one) => one.text));
  const plain = texts.map(({ text }) => text).filter((text) => /^[=+@].*[)\d"]$/.test(text));
  expect(plain.length).toBeGreaterThan(20);
  expect(plain.filter((text) => !known.has(text))).toEqual([]);
  for (const problem of problems) expect(misleading.exec(goalProblemMessage(problem, 'tr'))).toBeNull();
});
