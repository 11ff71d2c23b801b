import { importsOf, type SourceFile, sourceFiles } from './source-files.ts';

/** From the top down. A file imports from its own folder and from the floors below, never from beside or above. */
const floors: readonly (readonly string[])[] = [
  ['refresh.ts'],
  ['build.ts', 'share-check', 'held.ts', 'refresh'],
  ['templates', 'functions'],
  ['intake'],
  ['metrics'],
  ['goals'],
  ['expression', 'host'],
  ['workbook', 'customer-value', 'attribution'],
  ['fields'],
  ['locales'],
  ['values'],
];

/** What core has none of: a clock, a machine locale, chance. */
const refused: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['the machine’s locale', /\btoLocale\w*|\blocaleCompare\b|\bIntl\s*\./g],
  ['chance', /\bMath\s*\.\s*random\b/g],
  ['a clock', /\bnew Date\b|\bDate\s*\.\s*now\b|\bperformance\s*\.\s*now\b/g],
];

const files = sourceFiles('core');
const floorOf = (path: string): number => floors.findIndex((floor) => floor.includes(path.split('/')[0] as string));
const folderOf = (path: string): string => path.split('/')[0] as string;

function isAllowedPackage(path: string, name: string): boolean {
  if (name === 'papaparse') return path.startsWith('intake/');
  return name === 'zod/mini' && path.endsWith('schema.ts');
}

function wrongImports({ path, imports }: SourceFile): string[] {
  return imports.flatMap((found) => {
    if (found.path === null) return isAllowedPackage(path, found.from) ? [] : [`${path} imports ${found.from}`];
    if (found.path.startsWith('..')) return [`${path} reaches out of core: ${found.from}`];
    if (!/\.tsx?$/.test(found.path)) return [`${path} imports ${found.from} without its ending`];
    if (folderOf(found.path) === folderOf(path) || floorOf(found.path) > floorOf(path)) return [];
    return [`${path} imports ${found.path}, which is not below it`];
  });
}

/** Ways that lead from a file back to itself, each told once. */
function cycles(all: readonly SourceFile[]): string[] {
  const below = new Map(
    all.map(({ path, imports }) => [path, imports.flatMap((found) => (found.isTypeOnly ? [] : (found.path ?? [])))]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) found.push([...way.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of below.get(path) ?? []) follow(next, [...way, path]);
    done.add(path);
  };
  for (const { path } of all) follow(path, []);
  return found;
}

test('core is read whole', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter(({ path }) => floorOf(path) < 0).map(({ path }) => path)).toEqual([]);
});

test('imports run down the floors, stay in core, and name no package but the two that are settled', () => {
  expect(files.flatMap(wrongImports)).toEqual([]);
});

test('no two files import each other, directly or by a longer way', () => {
  expect(cycles(files)).toEqual([]);
});

test('core knows no clock, no machine locale and no chance', () => {
  const found = files.flatMap(({ path, text }) =>
    refused.flatMap(([what, pattern]) => (text.match(pattern) ?? []).map((word) => `${path}: ${what}: ${word}`)),
  );
  expect(found).toEqual([]);
});

describe('the check itself', () => {
  const file = (path: string, text: string): SourceFile => ({ path, text, imports: importsOf(path, text) });

  test.each([
    ['fields/clicks.ts', "import { clv } from '../metrics/clv.ts';"],
    ['metrics/metric.ts', "import type { Table } from '../intake/table.ts';"],
    ['values/language.ts', "export * from '../locales/index.ts';"],
    ['build.ts', "import { host } from '../local/xlsx/host.ts';"],
    ['fields/clicks.ts', "import {\n  a,\n  type B,\n} from '../../gas/main.ts';"],
    ['metrics/clv.ts', "const late = await import('../templates/index.ts');"],
    ['metrics/clv.ts', "import 'node:fs';"],
    ['metrics/clv.ts', "import * as z from 'zod/mini';"],
    ['host/plan-schema.ts', "import { z } from 'zod';"],
    ['templates/kpi/template.ts', "import papaparse from 'papaparse';"],
    ['fields/clicks.ts', "import { defineField } from './field';"],
  ])('%s may not say %j', (path, text) => {
    expect(wrongImports(file(path, text))).toHaveLength(1);
  });

  test.each([
    ['intake/split-text.ts', "import papaparse from 'papaparse';\nimport type { Field } from '../fields/field.ts';"],
    ['host/plan-schema.ts', "import * as z from 'zod/mini';"],
    ['templates/kpi/template.ts', "import { buildTable } from '../../intake/build-table.ts';\nimport './a.ts';"],
    ['build.ts', "export type { Table } from './intake/table.ts';"],
  ])('%s may say %j', (path, text) => {
    expect(wrongImports(file(path, text))).toEqual([]);
  });

  test('a cycle is told with its way, and types make none', () => {
    const one = file('fields/one.ts', "import { two } from './two.ts';");
    const two = file('fields/two.ts', "import { three } from './three.ts';");
    const three = (words: string) => file('fields/three.ts', `import ${words} from './one.ts';`);
    expect(cycles([one, two, three('{ one, type One }')])).toEqual([
      'fields/one.ts → fields/two.ts → fields/three.ts → fields/one.ts',
    ]);
    expect(cycles([one, two, three('type { One }')])).toEqual([]);
    expect(cycles([one, two, three('{ type One }')])).toEqual([]);
  });
});
