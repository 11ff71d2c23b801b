import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

type Files = Readonly<Record<string, string>>;

const newestIn = (folder: string): number =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|css|mjs)$/.test(name) && !name.endsWith('.test.ts'))
    .reduce((newest, name) => Math.max(newest, statSync(join(root, folder, name)).mtimeMs), 0);

/** The page is written last. */
function isFresh(folder: string): boolean {
  const page = join(folder, 'Sidebar.html');
  const sources = ['core', 'sidebar', 'gas', 'scripts'].map(newestIn);
  return existsSync(page) && statSync(page).mtimeMs > Math.max(...sources);
}

const filesIn = (folder: string): Files =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

function build(): Files {
  const folder = mkdtempSync(join(tmpdir(), 'marksheet-gas-'));
  try {
    execFileSync(process.execPath, ['scripts/gas.mjs', folder], { cwd: root });
    return filesIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let built: Files | undefined;

/** All files of the add-on by name, its page included: those in dist where no source is newer, else built for this run. */
export function wholeAddOn(): Files {
  const folder = join(root, 'dist/gas');
  built ??= isFresh(folder) ? filesIn(folder) : build();
  return built;
}
