// `node scripts/keep-built.mjs`, with every release: builds workbooks with the command as it is released and keeps them
// in test/upgrade/built/<version>. Every later version must bring them up to date (test/upgrade). Never built anew.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = `test/upgrade/built/${version}`;
if (existsSync(folder)) throw new Error(`${folder} is there already: what was released stays as it was`);
mkdirSync(folder, { recursive: true });

/** The example's preamble and header, and its rows of 2025: later ones are left for the test to bring. */
function early() {
  const lines = readFileSync('examples/google-ads-en.csv', 'utf8').split('\n');
  return [...lines.slice(0, 3), ...lines.slice(3).filter((line) => /^\w+ 2025,/.test(line))].join('\n');
}

const build = (out, ...words) =>
  execFileSync(process.execPath, ['dist/local/marksheet.mjs', 'build', ...words, '--out', join(folder, out)], {
    stdio: 'inherit',
  });

const temporary = mkdtempSync(join(tmpdir(), 'marksheet-'));
try {
  const path = join(temporary, 'google-ads-en.csv');
  writeFileSync(path, early());
  build('google-ads-en.xlsx', path, '--as-of', '2026-01-05');
  build('goals-tr.xlsx', 'examples/meta-ads-tr.csv', '--goals', 'examples/goals-tr.csv', '--lang', 'tr');
} finally {
  rmSync(temporary, { recursive: true });
}
