import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One import or re-export of a file. */
export type SourceImport = Readonly<{
  /** As written. */
  from: string;
  /** The path it leads to, from the same root as the file's; null where it is a package. */
  path: string | null;
  /** Gone once compiled, so that it can't make two files wait for each other. */
  isTypeOnly: boolean;
}>;

export type SourceFile = Readonly<{ path: string; text: string; imports: readonly SourceImport[] }>;

const statement = /\b(?:import|export)\s+(type\s+)?(?:([\w*{][^'";]*?)\s*from\s*)?['"]([^'"]+)['"]/g;
const dynamic = /\bimport\s*\(\s*['"]([^'"]+)['"]|\brequire\s*\(\s*['"]([^'"]+)['"]/g;

function resolve(path: string, from: string): string | null {
  if (!from.startsWith('.')) return null;
  return posix.join(posix.dirname(path), from);
}

/** `{ type A, type B }` is nothing but types too. */
const isAllTypes = (names: string): boolean =>
  /^\{[^}]*\}$/.test(names) &&
  names
    .slice(1, -1)
    .split(',')
    .every((name) => name.trim() === '' || name.trim().startsWith('type '));

/** The imports of a file's text. */
export function importsOf(path: string, text: string): readonly SourceImport[] {
  const written = [...text.matchAll(statement)].map(([, type, names, from]) => ({
    from: from as string,
    isTypeOnly: type !== undefined || (names !== undefined && isAllTypes(names.trim())),
  }));
  const late = [...text.matchAll(dynamic)].map(([, imported, required]) => ({
    from: (imported ?? required) as string,
    isTypeOnly: false,
  }));
  return [...written, ...late].map((found) => ({ ...found, path: resolve(path, found.from) }));
}

/** The sources under a folder beside this one, tests apart: `core`. Paths are from that folder. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  const root = new URL(`../${folder}/`, import.meta.url);
  const names = readdirSync(fileURLToPath(root), { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  return names
    .filter((name) => /\.tsx?$/.test(name) && !/\.test(\.d)?\.ts$/.test(name))
    .sort()
    .map((path) => {
      const text = readFileSync(new URL(path, root), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}
