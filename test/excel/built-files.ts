import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the add-in stands in tests: below a folder, as GitHub Pages has it. */
export const ORIGIN = 'https://example.org/marksheet';

export type Files = Readonly<Record<string, Buffer>>;

function build(): Files {
  const folder = join(mkdtempSync(join(tmpdir(), 'marksheet-excel-')), 'excel');
  try {
    execFileSync(process.execPath, ['scripts/excel.mjs', folder, '--origin', `${ORIGIN}/`], { cwd: root });
    const names = readdirSync(folder, { recursive: true }).map(String);
    const files = names.filter((name) => statSync(join(folder, name)).isFile());
    return Object.fromEntries(files.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))]));
  } finally {
    rmSync(join(folder, '..'), { recursive: true });
  }
}

let built: Files | undefined;

/** The add-in's files by name, as the build writes them. */
export function builtFiles(): Files {
  built ??= build();
  return built;
}

export const builtText = (name: string): string => {
  const found = builtFiles()[name];
  if (found === undefined) throw new Error(`The build writes no ${name}`);
  return found.toString('utf8');
};
