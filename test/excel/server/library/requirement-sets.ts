import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The set that brought a member, such as `ExcelApi` and 1.9. */
export type RequirementSet = Readonly<{ name: string; version: string }>;

const path = createRequire(import.meta.url).resolve('@types/office-js/index.d.ts');
const opening = /^ {4}(?:class|interface) (\w+)/;
const member = /^ {8}(?:readonly )?(\w+)\??[(:]/;
const tag = /\[Api set: (\w+) ([\d.]+)/;

let known: ReadonlyMap<string, RequirementSet> | null = null;

/** The set of a member of the `Excel` namespace by `Class.member`, as Microsoft's declarations say; null where they do not. */
export const setOf = (name: string): RequirementSet | null => {
  known ??= readSets(readFileSync(path, 'utf8'));
  return known.get(name) ?? null;
};

function readSets(declarations: string): ReadonlyMap<string, RequirementSet> {
  const from = declarations.indexOf('declare namespace Excel');
  const sets = new Map<string, RequirementSet>();
  let className: string | null = null;
  let told: RequirementSet | null = null;
  for (const line of declarations.slice(from, declarations.indexOf('\ndeclare ', from + 1)).split('\n')) {
    const [, name, version] = tag.exec(line) ?? [];
    const opened = opening.exec(line)?.[1];
    const found = member.exec(line)?.[1];
    if (name && version) told = { name, version };
    else if (opened) [className, told] = [opened, null];
    else if (found && className && told) {
      const key = `${className}.${found}`;
      if (!sets.has(key)) sets.set(key, told);
      told = null;
    }
  }
  return sets;
}

/** Whether a version, such as 1.9, is part of another, such as 1.12. */
export function isWithin(version: string, most: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [mostMajor = 0, mostMinor = 0] = most.split('.').map(Number);
  return major < mostMajor || (major === mostMajor && minor <= mostMinor);
}
