// Builds the Google Sheets add-on into dist/gas: Code.js, Server.js, Sidebar.html, a Language-xx.html for each language and
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

/** Names that the page can't call: Google keeps those that end in `_` to the script itself. */
const names = { functions: 'Marksheet_', server: 'MarksheetServer_' };

const head = (what) =>
  `// Marksheet for Google Sheets: ${what}. Built by scripts/gas.mjs: change the sources, not this file.\n`;

/** Tabs make the file smaller by a twentieth; no text goes on over a line's end that they could change. */
const withTabs = (code) => code.replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2));

/** The bundle names every file, and keeps a comment here and there; the sources are where one reads. No text goes over lines. */
const withoutComments = (code) =>
  code.replace(/^ *(?:\/\/(?!!).*|\/\*\*? .* \*\/)\n/gm, '').replace(/\/\* @__PURE__ \*\/ /g, '');

/** What the bundle exports, as the properties of an object: `callFunction as call` is `call: callFunction`. */
const returned = (exported) =>
  exported.map((name) => name.trim().replace(/^(\w+) as (\w+)$/, '$2: $1')).filter((name) => name !== '');

/** A module as the value of one name. Its lines stand as far left as they did: a step to the right would be 4 KB. */
function inOneName(name, module) {
  const [, body, exported] = /^([\s\S]*)^export \{([^}]*)\};\s*$/m.exec(module);
  return `"use strict";\nvar ${name} = (() => {\n${body}return { ${returned(exported.split(',')).join(', ')} };\n})();\n`;
}

/** The same, made where a cell first asks: Google evaluates the script before the menu and the sidebar too, which need none. */
const madeWhenCalled = (code) =>
  code
    .replace('= (() => {\n', '= (() => {\nvar made;\nvar make = () => {\n')
    .replace(/\}\)\(\);\n$/, '};\nreturn { call: (id, given) => (made || (made = make())).call(id, given) };\n})();\n');

const registries = `
  export { functions } from './core/functions/index.ts';
  export { goalFunctions } from './core/functions/goals/index.ts';
  export { locales } from './core/locales/index.ts';
  export { metrics } from './core/metrics/index.ts';
`;

/** What an entry point comes to, as the value of one name; it touches nothing while it loads. */
async function bundle(entryPoint, name, core) {
  const { outputFiles } = await build({
    absWorkingDir: beside(''),
    entryPoints: [entryPoint],
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
  return withTabs(inOneName(name, withoutComments(outputFiles[0].text)));
}

/**
 * The scripts by their names. Custom functions are apart from the menu and what the sidebar asks for, so that each is a
 * file that a person can read; Google evaluates both before anything.
 */
async function scripts(core) {
  const [functions, server] = await Promise.all([
    bundle('gas/server/main.ts', names.functions, core),
    bundle('gas/server/page.ts', names.server, core),
  ]);
  return {
    'Code.js': `${head('its functions')}${madeWhenCalled(functions)}\n${withTabs(publicFunctions(core, names))}`,
    'Server.js': head('its menu, and what its sidebar asks for') + server,
  };
}

/** Writes what Google's side of the add-on is made of into a folder: everything but the page. */
async function buildServer(folder) {
  const core = await loadCore(registries);
  const files = { ...(await scripts(core)), ...languageFiles(core) };
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
