// Functions over ranges, beside the loop that a careful person would write for that one function. Run by run.mjs.
import { median } from './median.mjs';

const CELLS = 100_000;
const WARM_UP = 10;
const ROUNDS = 31;

const { functions } = await import(process.argv[2]);

const column = (cellOf) => Array.from({ length: CELLS }, (_, row) => [cellOf(row)]);
const part = column((row) => (row * 7) % 1000);
const whole = column((row) => 1000 + ((row * 13) % 5000));
// One in fifty cells is blank and one in a hundred zero, as in real columns.
const gappy = column((row) => (row % 50 === 0 ? null : row % 100 === 7 ? 0 : 1000 + (row % 900)));

const ratio = (a, b) =>
  typeof a === 'number' && typeof b === 'number' && Number.isFinite(a) && Number.isFinite(b) && b !== 0 ? a / b : null;

function ratioLoop(a, b) {
  const answers = new Array(a.length);
  for (let row = 0; row < a.length; row += 1) answers[row] = [ratio(a[row][0], b[row][0])];
  return answers;
}

function ratioToOne(a, one) {
  const answers = new Array(a.length);
  for (let row = 0; row < a.length; row += 1) answers[row] = [ratio(a[row][0], one)];
  return answers;
}

function churnLoop(lost, start, end) {
  const answers = new Array(lost.length);
  for (let row = 0; row < lost.length; row += 1) {
    const last = end[row][0];
    const first = start[row][0];
    const isBlank = last === null || last === undefined || last === '';
    const base = isBlank ? first : typeof first === 'number' && typeof last === 'number' ? (first + last) / 2 : null;
    answers[row] = [ratio(lost[row][0], base)];
  }
  return answers;
}

const call = (id, ...given) => functions.get(id).run(given);

const cases = [
  ['CONVERSION_RATE, two columns', () => call('CONVERSION_RATE', part, whole), () => ratioLoop(part, whole)],
  ['CONVERSION_RATE, blanks and zeros', () => call('CONVERSION_RATE', part, gappy), () => ratioLoop(part, gappy)],
  ['CONVERSION_RATE, a column and a cell', () => call('CONVERSION_RATE', part, 4000), () => ratioToOne(part, 4000)],
  ['CHURN_RATE, three columns', () => call('CHURN_RATE', part, whole, whole), () => churnLoop(part, whole, whole)],
  [
    'CHURN_RATE, the third with blanks',
    () => call('CHURN_RATE', part, whole, gappy),
    () => churnLoop(part, whole, gappy),
  ],
];

/** Both sides must say the same before their times mean anything. */
function check(name, ours, peer) {
  const [answers, expected] = [ours(), peer()];
  for (let row = 0; row < CELLS; row += 1) {
    const answer = answers[row][0];
    if (typeof answer === 'number' ? answer !== expected[row][0] : expected[row][0] !== null)
      throw new Error(`${name}: the two sides differ in row ${row}`);
  }
}

function timed(run) {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

const results = cases.map(([name, ours, peer]) => {
  check(name, ours, peer);
  const times = { ours: [], peer: [] };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const both = { ours: timed(ours), peer: timed(peer) };
    if (round < 0) continue;
    times.ours.push(both.ours);
    times.peer.push(both.peer);
  }
  return { what: name, ours: median(times.ours), peer: median(times.peer) };
});
process.stdout.write(JSON.stringify(results));
