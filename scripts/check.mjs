// `npm run check`: everything that is checked without running the code, two at a time; with `--build` it is built
// meanwhile. npm puts the programs on the path.
import { spawn } from 'node:child_process';

/** Longest first. */
const commands = [
  'npm run --silent lint',
  ...(process.argv.includes('--build') ? ['node scripts/build.mjs'] : []),
  'knip',
  'tsc -b',
  'node scripts/generate.mjs --check',
];

/** Runs a command to its end, and shows in one piece what it said of what is wrong; whether nothing is. */
function run(command) {
  const started = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [started.stdout, started.stderr]) stream.on('data', (piece) => said.push(piece));
  return new Promise((resolve, reject) => {
    started.on('error', reject);
    started.on('close', (code) => {
      console.log(code === 0 ? `passed: ${command}` : `FAILED: ${command}\n${Buffer.concat(said)}`);
      resolve(code === 0);
    });
  });
}

async function runInTurn() {
  let isGood = true;
  for (let next = commands.shift(); next !== undefined; next = commands.shift()) isGood = (await run(next)) && isGood;
  return isGood;
}

const results = await Promise.all([runInTurn(), runInTurn()]);
process.exitCode = results.every(Boolean) ? 0 : 1;
