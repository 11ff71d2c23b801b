// What must hold for the built Google Sheets add-on before it goes anywhere.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkPage } from './gas-page.mjs';

const scopes = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];

/** The files that .claspignore lets through, by name. */
export const allowedFiles = (claspignore) =>
  claspignore
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1).trim())
    .sort();

function manifestProblems(text) {
  const manifest = JSON.parse(text);
  const problems = [];
  if (manifest.runtimeVersion !== 'V8') problems.push('appsscript.json does not ask for V8');
  if (String(manifest.oauthScopes) !== String(scopes)) problems.push('appsscript.json asks for other scopes');
  return problems;
}

const failureOf = (check) => {
  try {
    check();
    return [];
  } catch (failure) {
    return [failure.message];
  }
};

/** Everything that is wrong with the files in a folder, in sentences; none is what may be pushed. */
export function gasProblems(folder, claspignore) {
  const built = readdirSync(folder, { recursive: true }).map(String).sort();
  const allowed = allowedFiles(claspignore);
  const read = (name) => readFileSync(`${folder}/${name}`, 'utf8');
  return [
    ...built
      .filter((name) => !allowed.includes(name))
      .map((name) => `${name} is built, but .claspignore leaves it out`),
    ...allowed.filter((name) => !built.includes(name)).map((name) => `${name} is in .claspignore, but not built`),
    ...(built.includes('appsscript.json') ? manifestProblems(read('appsscript.json')) : []),
    ...(built.includes('Sidebar.html') ? failureOf(() => checkPage(read('Sidebar.html'))) : []),
    // Parsed, not run.
    ...['Code.js', 'Server.js']
      .filter((name) => built.includes(name))
      .flatMap((name) => failureOf(() => new Function(read(name)))),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = gasProblems(process.argv[2] ?? 'dist/gas', readFileSync('.claspignore', 'utf8'));
  for (const problem of found) console.log(problem);
  if (found.length > 0) process.exitCode = 1;
}
