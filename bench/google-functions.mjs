// Custom functions of the Google add-on over ranges of 100,000 rows, as a cell calls them: the built scripts in a bare
// context, the arrays as Google hands them over. Google stops a cell after 30 seconds. Also what evaluating the scripts takes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { median } from './median.mjs';

const ROWS = 100_000;
const ROUNDS = 7;
const EVALUATIONS = 41;
const DAY = 86_400_000;
const zone = 'Europe/Istanbul';

const folder = mkdtempSync(join(tmpdir(), 'marksheet-gas-'));
execFileSync(process.execPath, ['scripts/gas.mjs', folder, '--without-page']);
const scripts = ['Code.js', 'Server.js'].map((name) => readFileSync(join(folder, name), 'utf8'));
const english = readFileSync(join(folder, 'Language-en.html'), 'utf8');
rmSync(folder, { recursive: true });

const written = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
let asked = 0;

/** The few services that a cell may use. */
const google = {
  SpreadsheetApp: { getActive: () => ({ getSpreadsheetTimeZone: () => zone }) },
  HtmlService: { createHtmlOutputFromFile: () => ({ getContent: () => english }) },
  Session: { getActiveUserLocale: () => 'en' },
  Utilities: {
    formatDate(date) {
      asked += 1;
      return written.format(date);
    },
  },
};

function loaded(mark) {
  const script = createContext({ ...google });
  // A text of its own each time: the same one would not be read again.
  const texts = scripts.map((text) => `${text}\n// ${mark}`);
  const begun = performance.now();
  for (const text of texts) runInContext(text, script);
  return { script, milliseconds: performance.now() - begun };
}

function timed(work) {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

const milliseconds = (time) => `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`.padStart(10);

const first = loaded('first').milliseconds;
const firstCall = timed(() => loaded('cell').script.CONVERSION_RATE(1, 2));
const all = Array.from({ length: EVALUATIONS }, (_, at) => loaded(at).milliseconds);
console.log(milliseconds(first), 'both scripts, the first time in a process');
console.log(milliseconds(median(all)), `both scripts, median of ${EVALUATIONS} contexts`);
console.log(milliseconds(firstCall), 'both scripts and the first answer of a cell');

const column = (cellOf) => Array.from({ length: ROWS }, (_, row) => [cellOf(row)]);
const small = column((row) => (row % 50 === 0 ? '' : row % 90));
const large = column((row) => (row % 70 === 0 ? 0 : 1000 + (row % 900)));
/** Midnights of the spreadsheet's zone, which is three hours ahead. */
const day = (row, length) => new Date(Date.UTC(2026, 0, 1) + (row % length) * DAY - 3 * 3_600_000);
const opened = column((row) => day(row, 300));
const closed = column((row) => day((row % 300) + 20, 400));
const signals = Array.from({ length: ROWS }, (_, row) => [row % 2, row % 3, row % 5]);

const { script } = loaded('measured');
const cases = {
  'CONVERSION_RATE, two columns': () => script.CONVERSION_RATE(small, large),
  'CHURN_RATE, three columns': () => script.CHURN_RATE(small, large, large),
  'LEAD_SCORE, three columns of signals': () => script.LEAD_SCORE(signals, [[5, 3, 2]]),
  'SALES_CYCLE_LENGTH, two columns of dates': () => script.SALES_CYCLE_LENGTH(opened, closed),
  'GOAL_STATUS, a row a goal': () => script.GOAL_STATUS(small, large, opened, closed, day(200, 400)),
  'GOAL_FORECAST, 100,000 days and values': () => script.GOAL_FORECAST(opened, large, day(330, 400)),
};
for (const [name, work] of Object.entries(cases)) {
  asked = 0;
  const times = Array.from({ length: ROUNDS }, () => timed(work));
  console.log(milliseconds(median(times)), `${name}; ${Math.round(asked / ROUNDS)} calls of Utilities.formatDate`);
}
