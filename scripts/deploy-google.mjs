// `npm run deploy:google`: builds the Google Sheets add-on, looks its files through, and hands them to clasp, which
// replaces the whole script project that .clasp.json names. What stands after `--` goes to clasp:
// `npm run deploy:google -- --force`; for another project: `npm run deploy:google -- --project .clasp.other.json`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { buildGas } from './gas.mjs';
import { gasProblems } from './gas-files.mjs';

/** Not among the dependencies: docs/decisions/0014-clasp-on-demand.md. */
const CLASP = '@google/clasp@3.4.1';
const FOLDER = 'dist/gas';

const given = process.argv.slice(2);
const at = given.findIndex((argument) => argument === '--project' || argument === '-P');
const project = at < 0 ? '.clasp.json' : given[at + 1];
const others = at < 0 ? given : given.filter((_, index) => index !== at && index !== at + 1);

function stop(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}

function checkProject() {
  if (!existsSync(project))
    stop(`There is no ${project}. Copy .clasp.json.example to it and put the id of your script into it:`, guide);
  const { scriptId, rootDir } = JSON.parse(readFileSync(project, 'utf8'));
  if (!/^[\w-]{20,}$/.test(scriptId ?? '')) stop(`${project} holds no id of a script yet:`, guide);
  if (rootDir !== FOLDER) stop(`In ${project} the rootDir must be ${FOLDER}: else clasp would push the sources.`);
}

const guide = 'docs/google-sheets/install.md says how.';

checkProject();
await buildGas(FOLDER);
const problems = gasProblems(FOLDER, readFileSync('.claspignore', 'utf8'));
if (problems.length > 0) stop('Nothing was pushed:', ...problems);
const { status } = spawnSync('npx', ['--yes', CLASP, '--project', project, 'push', ...others], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0) stop('clasp did not push. If it is not signed in: npx --yes @google/clasp@3.4.1 login');
