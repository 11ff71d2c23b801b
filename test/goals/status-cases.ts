import { readFileSync } from 'node:fs';
import type { GoalFacts } from '../../core/goals/goal-facts.ts';
import { locales } from '../../core/locales/index.ts';
import { dayNumber } from '../../core/values/day-number.ts';

/** One line of the table: what is given, the status in English or the reason why there is none, and who says so. */
export type StatusCase = Readonly<{ name: string; facts: GoalFacts; expected: string; source: string }>;

const optionNames = ['kind', 'curve', 'weekend', 'better'];
const numberNames = ['baseline', 'on_track', 'at_risk', 'stretch'];

const number = (text: string): number | null => (text === '' ? null : Number(text));

function day(text: string): number | null {
  if (text === '') return null;
  const [year, month, date] = text.split('-').map(Number) as [number, number, number];
  return dayNumber(year, month, date);
}

function readMore(text: string): GoalFacts {
  const parts = text.split(',').map((part) => part.trim());
  const pairs = parts.filter(Boolean).map((part) => {
    const [name = '', value = ''] = part.split(' ');
    if (optionNames.includes(name)) return [name, value];
    if (numberNames.includes(name)) return [name, Number(value)];
    throw new Error(`${part} is nothing that an objective has`);
  });
  return Object.fromEntries(pairs);
}

function readCase(line: string, source: string): StatusCase {
  const cells = line.split('|').map((cell) => cell.trim());
  if (cells.length !== 7) throw new Error(`Seven cells are needed: ${line}`);
  const [actual = '', target = '', start = '', due = '', asOf = '', more = '', expected = ''] = cells;
  const facts: GoalFacts = {
    ...{ actual: number(actual), target: number(target) },
    ...{ start: day(start), due: day(due), as_of: day(asOf) },
    ...readMore(more),
  };
  const known = [...Object.values(locales.en.goalTexts.statuses), 'no-data', 'out-of-range'];
  if (!known.includes(expected)) throw new Error(`${expected} is no status: ${line}`);
  return { name: line.replace(/\s+/g, ' ').trim(), facts, expected, source };
}

function readTable(text: string): readonly StatusCase[] {
  const cases: StatusCase[] = [];
  let source = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('source:')) source = line.slice('source:'.length).trim();
    else if (line.trim() !== '' && !line.startsWith('#')) cases.push(readCase(line, source));
  }
  return cases;
}

/** The table of test/goals/status-cases.txt. */
export const statusCases = readTable(readFileSync(new URL('./status-cases.txt', import.meta.url), 'utf8'));
