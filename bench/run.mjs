// Runs every benchmark and prints one table of ratios: ours ÷ peer, the median of interleaved rounds of this one run.
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { bundle, root } from './bundle.mjs';
import { median } from './median.mjs';
import { sampleText } from './sample.mjs';

const command = join(root, 'dist/local/marksheet.mjs');
const node = process.execPath;

const inBench = (file) => join(root, 'bench', file);

/** Ours and the peer in turn, each time in a new process. */
function interleaved(rounds, ours, peer) {
  const times = { ours: [], peer: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(ours());
    times.peer.push(peer());
  }
  return { ours: median(times.ours), peer: median(times.peer) };
}

const oneRun = (path, task, rows) => () =>
  JSON.parse(execFileSync(node, ['--max-old-space-size=8192', inBench('one-run.mjs'), path, task, String(rows)]));

function inProcesses(path, name, rounds, rows, [ours, peer]) {
  return interleaved(rounds, oneRun(path, `${name} ${ours}`, rows), oneRun(path, `${name} ${peer}`, rows));
}

function timedProcess(...words) {
  const begun = performance.now();
  execFileSync(node, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  return performance.now() - begun;
}

/** The most memory that the built command holds while it makes a workbook of this many rows, in megabytes. */
function peakMemory(folder, rows) {
  const [input, output] = [join(folder, 'bench.csv'), join(folder, 'bench.xlsx')];
  writeFileSync(input, sampleText(rows));
  const words = ['--import', inBench('tell-memory.mjs'), command, 'build', input, '--out', output, '--force'];
  const { status, stderr } = spawnSync(node, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stderr.trim().split('\n').pop()) / 1024;
}

const row = (what, { ours, peer }, unit, target) => ({
  what,
  ours: `${ours.toFixed(1)} ${unit}`,
  peer: peer === null ? '' : `${peer.toFixed(1)} ${unit}`,
  ratio: peer === null ? '' : (ours / peer).toFixed(2),
  target,
});

function ranges(path) {
  const results = JSON.parse(execFileSync(node, [inBench('range-functions.mjs'), path]));
  return results.map(({ what, ...times }) => row(`100,000 cells: ${what}`, times, 'ms', '≤ 3'));
}

/** What people wait for in the page. */
function page() {
  const results = JSON.parse(execFileSync(node, [inBench('page.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] }));
  return results.map(({ what, unit, target, ...figures }) => row(what, figures, unit, target));
}

execFileSync(node, [join(root, 'scripts/build.mjs')], { cwd: root });
const subjects = await bundle();
try {
  const { path, folder } = subjects;
  const million = (rounds, sides) => inProcesses(path, 'intake', rounds, 1_000_000, sides);
  const memory = median([1, 2, 3].map(() => peakMemory(folder, 100_000)));
  console.table([
    row(
      '100,000 × 8 .csv to .xlsx, hucre alone',
      inProcesses(path, 'workbook', 5, 100_000, ['ours', 'peer']),
      'ms',
      '< 1.5',
    ),
    row('… most memory of the command', { ours: memory, peer: 450 }, 'MB', '≤ 1 (450 MB)'),
    row('1,000,000 × 8 read, papaparse rows', million(3, ['ours', 'peer']), 'ms', '≤ 1'),
    row('… papaparse objects', million(3, ['ours', 'peer with headers']), 'ms', '≤ 1'),
    ...ranges(path),
    row(
      'functions --json, an empty node',
      interleaved(
        15,
        () => timedProcess(command, 'functions', '--json'),
        () => timedProcess('-e', '0'),
      ),
      'ms',
      '',
    ),
    ...page(),
  ]);
  console.log(
    `node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} CPUs (${cpus()[0]?.model ?? 'unknown'})`,
  );
} finally {
  subjects.remove();
}
