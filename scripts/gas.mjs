// Builds the Google Sheets add-on: dist/gas/{Code.js,appsscript.json}. Sources are read from beside this script.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { publicFunctions } from './gas-public.mjs';
import { withoutTexts } from './gas-without-texts.mjs';
import { loadCore } from './load-core.mjs';

const beside = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The server in one name that the page can't call: Google keeps names that end in `_` to the script itself. */
const SERVER = 'Marksheet_';

const head = '// Marksheet for Google Sheets. Built by scripts/gas.mjs: change the sources, not this file.\n';

/** Tabs make the file smaller by a twentieth; no text goes on over a line's end that they could change. */
const withTabs = (code) => code.replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2));

/** The text of Code.js: the server, which touches nothing while it loads, and what Google and the page may call. */
export async function codeFile() {
  const core = await loadCore(`
    export { functions } from './core/functions/index.ts';
    export { goalFunctions } from './core/functions/goals/index.ts';
    export { locales } from './core/locales/index.ts';
    export { metrics } from './core/metrics/index.ts';
  `);
  const { outputFiles } = await build({
    absWorkingDir: beside(''),
    entryPoints: ['gas/server/main.ts'],
    bundle: true,
    format: 'iife',
    globalName: SERVER,
    target: 'es2019',
    platform: 'neutral',
    // Not minified: Google's reviewers and people who install it as their own script read it.
    charset: 'utf8',
    supported: { 'template-literal': false },
    plugins: [withoutTexts(core)],
    write: false,
    legalComments: 'inline',
    logLevel: 'warning',
  });
  return `${head}${withTabs(outputFiles[0].text)}\n${publicFunctions(core, SERVER)}`;
}

/** Writes the add-on's files into a folder. */
export async function buildGas(folder = 'dist/gas') {
  const code = await codeFile();
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/Code.js`, code);
  await copyFile(beside('appsscript.json'), `${folder}/appsscript.json`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildGas(process.argv[2]);
