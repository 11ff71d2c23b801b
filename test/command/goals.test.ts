import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { example, marksheet, type Outcome, removeTemporaryFolders, temporaryFolder } from './marksheet.ts';

afterAll(removeTemporaryFolders);

type Built = Outcome & Readonly<{ titles: readonly string[]; text(title: string): string }>;

async function built(words: readonly string[]): Promise<Built> {
  const path = join(temporaryFolder(), 'goals.xlsx');
  const outcome = await marksheet(['build', ...words, '--out', path]);
  expect(outcome).toMatchObject({ code: 0, stdout: '' });
  const { sheets } = await readXlsx(readFileSync(path));
  const text = (title: string): string => JSON.stringify(sheets.find(({ name }) => name === title)?.rows ?? []);
  return { ...outcome, titles: sheets.map(({ name }) => name), text };
}

const goalSheets = ['Summary', 'Goals', 'Check-ins', 'Plan points', 'Leaderboard', 'Settings', 'Goal history'];

function file(name: string, text: string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

test.concurrent('objectives join the KPIs of the data in one workbook, the summary first', async () => {
  const book = await built([example('crm-leads-en.csv'), '--goals', example('goals-en.csv')]);
  expect(book.titles[0]).toBe('Summary');
  expect(book.titles).toEqual(expect.arrayContaining([...goalSheets, 'KPIs', 'Data']));
  expect(book.stderr).toContain('12 objectives');
  expect(book.text('Goals')).toContain('Halve the sales cycle in six months');
  // 17 rows of the file have an SQL date from 2026-07-01 to its last day; by grep.
  const [objective] = JSON.parse(book.text('Goals')).filter((row: unknown[]) => row[0] === 4);
  expect(objective).toContain(17);
});

test.concurrent('commitments are told from objectives by their header, in whichever order they come', async () => {
  const goals = ['--goals', example('commitments-en.csv'), '--goals', example('goals-en.csv')];
  const book = await built([example('crm-leads-en.csv'), ...goals]);
  expect(book.titles).toContain('Team plan');
  expect(book.stderr).toContain('8 commitments');
});

test.concurrent.each([
  ['en', 'Goals', 'example'],
  ['ar', 'الأهداف', 'مثال'],
])('without data and without objectives the sheet begins with guided examples (%s)', async (language, title, mark) => {
  const book = await built(['--template', 'goals', '--lang', language]);
  expect(book.titles).toContain(title);
  expect(book.text(title)).toContain(`"${mark}"`);
});

test.concurrent('a file without objectives stops the build and says why', async () => {
  const path = file('none.csv', 'Fruit,Colour\napple,red\n');
  const outcome = await marksheet(['build', '--goals', path, '--out', join(temporaryFolder(), 'goals.xlsx')]);
  expect(outcome.code).toBe(1);
  expect(outcome.stderr).toContain('No row names the columns');
  expect(outcome.stderr).toContain('no objective and no commitment was found');
});

test.concurrent('what could not be read is told, and the rest is built', async () => {
  const path = file('goals.csv', 'Objective,Target,Start,Due\nGrow,many,2026-01-01,2026-12-31\n');
  const book = await built(['--goals', path]);
  expect(book.stderr).toContain('“many” was found');
  expect(book.text('Goals')).toContain('Grow');
});

test.concurrent('nothing to build from is wrong use', async () => {
  const outcome = await marksheet(['build', '--out', join(temporaryFolder(), 'goals.xlsx')]);
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toContain('--goals FILE');
});
