// Builds the Google Sheets add-on into dist/gas: Code.js, Sidebar.html, a Language-xx.html for each language and
// appsscript.json. Sources are read from beside this script.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { languageFiles, menuWords } from './gas-languages.mjs';
import { sidebarPage } from './gas-page.mjs';
import { publicFunctions } from './gas-public.mjs';
import { withoutTexts } from './gas-without-texts.mjs';
import { loadCore } from './load-core.mjs';

const beside = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The server in one name that the page can't call: Google keeps names that end in `_` to the script itself. */
const SERVER = 'Marksheet_';

const head = '// Marksheet for Google Sheets. Built by scripts/gas.mjs: change the sources, not this file.\n';

/** Tabs make the file smaller by a twentieth; no text goes on over a line's end that they could change. */
const withTabs = (code) => code.replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2));

/** Comments that name each folder once; the bundle names every file. */
function withFolders(code) {
  let last = '';
  return code.replace(/^\/\/ ((?:core|gas)\/.*)\/[^/\n]+\n/gm, (_, folder) => {
    const isNew = folder !== last;
    last = folder;
    return isNew ? `// ${folder}\n` : '';
  });
}

/** What the bundle exports, as the properties of an object: `callFunction as call` is `call: callFunction`. */
const returned = (names) =>
  names.map((name) => name.trim().replace(/^(\w+) as (\w+)$/, '$2: $1')).filter((name) => name !== '');

/** A module as the value of one name. Its lines stand as far left as they did: a step to the right would be 4 KB. */
function inOneName(module) {
  const [, body, exported] = /^([\s\S]*)^export \{([^}]*)\};\s*$/m.exec(module);
  return `"use strict";\nvar ${SERVER} = (() => {\n${body}return { ${returned(exported.split(',')).join(', ')} };\n})();\n`;
}

const registries = `
  export { functions } from './core/functions/index.ts';
  export { goalFunctions } from './core/functions/goals/index.ts';
  export { locales } from './core/locales/index.ts';
  export { metrics } from './core/metrics/index.ts';
`;

/** The text of Code.js: the server, which touches nothing while it loads, and what Google and the page may call. */
async function codeFile(core) {
  const { outputFiles } = await build({
    absWorkingDir: beside(''),
    entryPoints: ['gas/server/main.ts'],
    bundle: true,
    format: 'esm',
    target: 'es2019',
    platform: 'neutral',
    // Not minified: Google's reviewers and people who install it as their own script read it.
    charset: 'utf8',
    // Fields of classes are set by their constructors: the language has no others yet.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    supported: { 'template-literal': false },
    define: { MENU_WORDS: JSON.stringify(menuWords(core)) },
    plugins: [withoutTexts(core)],
    write: false,
    legalComments: 'inline',
    logLevel: 'warning',
  });
  return `${head}${withTabs(inOneName(withFolders(outputFiles[0].text)))}\n${withTabs(publicFunctions(core, SERVER))}`;
}

/** Writes what Google's side of the add-on is made of into a folder: everything but the page. */
async function buildServer(folder) {
  const core = await loadCore(registries);
  const files = { 'Code.js': await codeFile(core), ...languageFiles(core) };
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(`${folder}/${name}`, text)));
  await copyFile(beside('appsscript.json'), `${folder}/appsscript.json`);
}

/** Writes the add-on's files into a folder. */
export async function buildGas(folder = 'dist/gas') {
  const [page] = await Promise.all([sidebarPage(), buildServer(folder)]);
  await writeFile(`${folder}/Sidebar.html`, page);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, option] = process.argv.slice(2);
  await (option === '--without-page' ? buildServer : buildGas)(folder);
}
