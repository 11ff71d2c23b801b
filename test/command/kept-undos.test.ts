import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '../../core/locales/fill.ts';
import { locales } from '../../core/locales/index.ts';
import { languages } from '../../core/values/language.ts';
import { buildInto, openEarlier } from '../../local/command/build-into.ts';
import { exampleOf, fixedToday, tableOf } from '../workbook/examples.ts';
import { emptyWorkbook } from '../xlsx-file/plain-workbook.ts';
import { removeTemporaryFolders, temporaryFolder } from './marksheet.ts';

afterAll(removeTemporaryFolders);

const FILE = 'google-ads-en.csv';

/** What the command tells of a build into an empty workbook that keeps texts of this length. */
async function toldBy(mostStored: number, language: (typeof languages)[number]) {
  const path = join(temporaryFolder(), 'book.xlsx');
  writeFileSync(path, emptyWorkbook());
  const earlier = await openEarlier(path, fixedToday);
  const { host } = earlier.file;
  const store: typeof host.store = (name, text) =>
    text !== null && text.length > mostStored ? Promise.reject(new Error('too long')) : host.store(name, text);
  const file = { ...earlier.file, host: { ...host, store } };
  const choices = { templates: ['kpi'], language, source: FILE, metrics: null, granularity: null } as const;
  const told: string[] = [];
  await buildInto(
    { ...earlier, file },
    {
      source: { table: tableOf(exampleOf(FILE).text, 'en'), book: null },
      choices: { ...choices, asOf: fixedToday - 20, today: fixedToday },
      ...{ join: true, takeOurs: [], out: path, force: true },
    },
    { result: () => {}, tell: (text) => told.push(text) },
  );
  return { path, told };
}

test.each(languages)('a build of which no undo could be kept says so in %s', async (language) => {
  const { path, told } = await toldBy(100, language);
  const sentence = fill(locales[language].sidebarTexts.refresh.undoNotKept, { path });
  expect(told.filter((text) => text === sentence)).toEqual([sentence]);
});

test('a build that can be taken back says nothing of it', async () => {
  const { path, told } = await toldBy(1_000_000, 'en');
  expect(told).not.toContain(fill(locales.en.sidebarTexts.refresh.undoNotKept, { path }));
});
