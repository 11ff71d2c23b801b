import { readFileSync } from 'node:fs';
import { locales } from '../../core/locales/index.ts';
import { loadAddOn } from './add-on.ts';
import { session, spreadsheetIn } from './google.ts';

const checklist = readFileSync('docs/google-sheets/checklist.md', 'utf8');

/** Words of Google's own pages that the list says in italics. */
const ofGoogle = ['Automatic'];

const allTexts = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(allTexts);

test('what the checklist says in italics is what a button of the sidebar says', () => {
  const said = allTexts(locales.en.sidebarTexts).map((text) => text.replace(/\{\w+\}/g, '6'));
  const named = [...checklist.matchAll(/(?<!\*)\*([^*]+)\*(?!\*)/g)].map(([, text = '']) => text.replace(/\s+/g, ' '));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((text) => !said.includes(text) && !ofGoogle.includes(text))).toEqual([]);
});

test.each([
  ['=CPC(A1;5)', ['', 5], 'spend is empty'],
  ['=CPC(A5;5)', ['#DIV/0!', 5], 'spend'],
  ['=CPC(A4;5)', [true, 5], 'TRUE'],
])('what the checklist expects of %s is what a cell shows', (formula, given, said) => {
  const addOn = loadAddOn({ ...session('en'), ...spreadsheetIn('Etc/UTC').google });
  const row = checklist.split('\n').find((line) => line.startsWith(`| \`${formula}\``));
  expect(row).toContain(said);
  expect(() => addOn.call('CPC', ...given)).toThrow(said);
});
