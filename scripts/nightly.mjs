// `npm run nightly`: every case of every test, and the random ones thousands of times from a new seed. A failure is
// repeated by the words that are printed before it.
import { spawnSync } from 'node:child_process';

const seed = process.env.MARKSHEET_SEED ?? String(Date.now() % 1_000_000_000);

/** Lives of a workbook by host, 10,000 in all of them together; a page takes a second or two for each. */
const random = {
  'test/host/living': 6000,
  'test/xlsx-file/living': 3800,
  'test/browser/grid-living': 200,
  'test/ownership/properties': 2000,
};

function run(paths, settings) {
  const words = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  console.log([...words, 'jest', ...paths].join(' '));
  const { status } = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...paths],
    { stdio: 'inherit', env: { ...process.env, ...settings } },
  );
  return status === 0;
}

await import('./build.mjs');
const all = { MARKSHEET_LONG: '1', MARKSHEET_SEED: seed };
const results = [
  run(['.test.ts'], all),
  ...Object.entries(random).map(([path, runs]) => run([path], { ...all, MARKSHEET_RUNS: String(runs) })),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
