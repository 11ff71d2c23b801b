// Builds the Excel add-in: dist/excel, ready for any static https host. `--origin https://…` says where it will stand.
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage } from './excel-page.mjs';
import { originOf, readWords } from './excel-words.mjs';
import { loadCore } from './load-core.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

const LOCALHOST = 'https://localhost:3000';

const load = () => loadCore("export * from './excel-addin/for-build.ts';");

const readPackage = async () => JSON.parse(await readFile(`${root}/package.json`, 'utf8'));

/** The manifest at the top of the project: what everybody gets who builds without an origin. */
export async function productionManifest() {
  const { manifest } = await load();
  return manifest('production', originOf(), (await readPackage()).version);
}

/** Every text file of the add-in but the page, by name. */
async function textFiles(core, origin) {
  const { version, homepage } = await readPackage();
  // The others are published: their ids must not come to stand for one's own machine.
  const isOwnMachine = ([name]) => name === 'development' || origin !== LOCALHOST;
  const manifests = Object.entries(core.environments)
    .filter(isOwnMachine)
    .map(([name, { file }]) => [
      file,
      // The development add-in always comes from the machine that it is developed on.
      core.manifest(name, name === 'development' ? LOCALHOST : origin, version),
    ]);
  const functions = core.languages.map((language) => [
    core.functionsFile(language),
    `${JSON.stringify(core.functionsMetadata(language, origin), null, 1)}\n`,
  ]);
  const references = core.languages.map((language) => [`reference/${language}.html`, core.referencePage(language)]);
  const starts = core.languages.map((language) => [core.startFile(language), core.startPage(language, homepage)]);
  return [...manifests, ...functions, ...references, ...starts];
}

const iconFiles = ({ iconFile, iconSizes, ribbonCommands }) =>
  ribbonCommands.flatMap((command) => iconSizes.map((size) => iconFile(command, size)));

/** Builds beside the folder that is there, and puts the new one in its place once it is whole. */
export async function buildExcel(origin, folder = 'dist/excel') {
  const draft = resolve(`${folder}-draft`);
  await rm(draft, { recursive: true, force: true });
  for (const name of ['icons', 'reference']) await mkdir(`${draft}/${name}`, { recursive: true });
  const core = await load();
  const texts = [...(await textFiles(core, origin)), ['taskpane.html', await buildPage(draft)]];
  await Promise.all([
    ...texts.map(([name, text]) => writeFile(`${draft}/${name}`, text)),
    ...iconFiles(core).map((name) => cp(`${root}/excel-addin/${name}`, `${draft}/${name}`)),
    cp(`${root}/excel-addin/reference/reference.css`, `${draft}/reference/reference.css`),
  ]);
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { options, others } = readWords(process.argv.slice(2), { origin: true }, 1);
  await buildExcel(originOf(options), others[0]);
}
