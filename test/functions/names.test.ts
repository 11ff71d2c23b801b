import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functions } from '../../core/functions/index.ts';

/** The names of a list, without its lines of comment. */
const listed = (name: string): readonly string[] =>
  readFileSync(join('test/functions', name), 'utf8').replace(/^#.*$/gm, '').split(/\s+/).filter(Boolean);

const isCellAddress = (name: string): boolean => {
  const [, letters = '', row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? [];
  return /^R\d+C\d+$/.test(name) || (row !== undefined && (letters.length < 3 || letters <= 'XFD'));
};

test('no function of ours is called like one that Excel or Google Sheets has, or like a cell', () => {
  const taken = new Set([...listed('excel-names.txt'), ...listed('google-names.txt')]);
  expect(taken.size).toBeGreaterThan(500);
  for (const name of ['SUM', 'XLOOKUP', 'FREQUENCY', 'RATE', 'RUN', 'QUERY', 'SPARKLINE'])
    expect(taken).toContain(name);
  expect(['LTV3', 'A1', 'XFD1048576', 'R1C1'].filter(isCellAddress)).toHaveLength(4);
  expect([...functions.keys()].filter((id) => isCellAddress(id) || taken.has(id))).toEqual([]);
});
