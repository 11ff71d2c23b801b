import { readFileSync } from 'node:fs';
import { sourceFiles } from '../source-files.ts';

const files = sourceFiles('sidebar').filter(({ path }) => !path.endsWith('.d.ts'));

/** A page that reads .xlsx files hands the reader over: its library is nowhere else. */
const isAllowed = (path: string, name: string): boolean =>
  /^preact(\/hooks)?$/.test(name) || (path === 'xlsx/read-sheets.ts' && name === 'hucre/xlsx');

test('the sidebar imports itself, core and preact, and no host', () => {
  const strays = files.flatMap(({ path, imports }) =>
    imports
      .filter(({ from, path: leads }) =>
        leads === null ? !isAllowed(path, from) : leads.startsWith('..') && !leads.startsWith('../core/'),
      )
      .map(({ from }) => `${path} imports ${from}`),
  );
  expect(files.filter(({ imports }) => imports.some(({ path: leads }) => leads === 'xlsx/read-sheets.ts'))).toEqual([]);
  expect(files.length).toBeGreaterThan(60);
  expect(strays).toEqual([]);
});

/** What a strict Content-Security-Policy refuses, or what would let pasted data become markup. */
const refused: readonly RegExp[] = [
  /\binnerHTML\b|\bouterHTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b/,
  /\beval\(|\bnew Function\(/,
  /\sstyle="/,
  /\bgoogle\.script\b|\bOffice\.|\bExcel\.run\b/,
];

test('the sidebar says nothing that a strict page refuses, and names no host’s global', () => {
  const found = files.flatMap(({ path, text }) =>
    refused.filter((pattern) => pattern.test(text)).map((pattern) => `${path}: ${pattern.source}`),
  );
  expect(found).toEqual([]);
});

test('what reducers import is light: nothing of core but types, data shapes and settings', () => {
  const heavy = /\.\.\/core\/(intake\/(read|build)|templates|metrics|functions|build\.ts|locales\/index)/;
  const found = files
    .filter(({ path }) => /(^|\/)(data-|plan-)?state\.ts$/.test(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ path: leads, isTypeOnly }) => !isTypeOnly && heavy.test(leads ?? ''))
        .map(({ from }) => `${path}: ${from}`),
    );
  expect(found).toEqual([]);
});

test('style sheets keep to logical sides, so that every language runs its way', () => {
  const sheets = ['styles/frame', 'styles/controls', 'styles/parts', 'styles/lists', 'build/build'];
  const physical =
    /(?<![\w-])(margin|padding|border)-(left|right)|(?<![\w-])(left|right)\s*:|text-align:\s*left|float:/;
  const found = sheets.filter((name) => physical.test(readFileSync(`sidebar/${name}.css`, 'utf8')));
  expect(found).toEqual([]);
});
