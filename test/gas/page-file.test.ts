import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { locales } from '../../core/locales/index.ts';
import { languages } from '../../core/values/language.ts';
import { root, wholeAddOn } from './whole-add-on.ts';

const claspignore = readFileSync(join(root, '.claspignore'), 'utf8');

const page = (): string => wholeAddOn()['Sidebar.html'] as string;
const script = (): string => /<script>([\s\S]*)<\/script>/.exec(page())?.[1] as string;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'marksheet-gas-files-'));
  for (const [name, text] of Object.entries(wholeAddOn())) writeFileSync(join(folder, name), text);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the deploy script finds wrong with the files. */
function problems(): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/gas-files.mjs'), folder], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([0, 1]).toContain(status);
  expect(status === 0).toBe(stdout === '');
  expect(stderr).toBe('');
  return stdout;
}

const change = (name: string, from: string | RegExp, to: string): void => {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
};

describe('the files that are deployed', () => {
  test('are those that .claspignore lets through, by name, and none is refused', () => {
    const allowed = claspignore.split('\n').flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    expect(claspignore.split('\n').filter((line) => line !== '' && !/^[#!]/.test(line))).toEqual(['**/**']);
    expect(allowed.sort()).toEqual(Object.keys(wholeAddOn()).sort());
    expect(problems()).toBe('');
  });

  test('one that is missing or too many is told', () => {
    rmSync(join(folder, 'Language-pl.html'));
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'sub/notes.js'), '');
    expect(problems().split('\n')).toEqual([
      'sub is built, but .claspignore leaves it out',
      'sub/notes.js is built, but .claspignore leaves it out',
      'Language-pl.html is in .claspignore, but not built',
      '',
    ]);
  });

  test.each([
    ['Sidebar.html', 'Marksheet</title>', 'Marksheet ` </title>', 'a backtick'],
    ['Sidebar.html', '</title>', '</title><? evil ?>', 'a scriptlet'],
    ['Sidebar.html', '</head>', '<script src="https://cdn.example/x.js"></script></head>', 'a second script'],
    ['Sidebar.html', '</head>', '<link rel="stylesheet" href="https://fonts.example"></head>', 'a file from elsewhere'],
    ['Sidebar.html', '<script>', '<script>const a = "</script>";', 'a script that ends early'],
    ['appsscript.json', 'currentonly', '', 'other scopes'],
    ['appsscript.json', '"V8"', '"STABLE"', 'V8'],
    ['Code.js', 'function rpc(', 'function rpc((', 'Unexpected token'],
    ['Server.js', '"use strict";', '"use strict" this;', 'Unexpected token'],
  ])('%s with %j made %j is refused for %s', (name, from, to, told) => {
    change(name, from, to);
    expect(problems()).toContain(told);
  });

  test('the deploy script pushes nothing without a project, nor from the sources', () => {
    cpSync(join(root, '.clasp.json.example'), join(folder, '.clasp.json'));
    const deploy = (project: string): string =>
      spawnSync(process.execPath, ['scripts/deploy-google.mjs', '--project', project], { cwd: root, encoding: 'utf8' })
        .stderr;
    expect(deploy(join(folder, 'none.json'))).toMatch(/^There is no .*Copy \.clasp\.json\.example/);
    expect(deploy(join(folder, '.clasp.json'))).toContain('holds no id of a script yet');
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: 'a'.repeat(57), rootDir: '.' }));
    expect(deploy(join(folder, '.clasp.json'))).toContain('rootDir must be dist/gas');
  });
});

describe('Sidebar.html', () => {
  test('its script is ES2020', () => {
    expect(() => parse(script(), { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  });

  test('has no sign that Google takes for its own, and loads nothing', () => {
    expect(page().match(/`|<\?|<!--(?! Built by)/g)).toBeNull();
    expect(page().match(/<script/g)).toHaveLength(1);
    expect(page().match(/<\/script/g)).toHaveLength(1);
    expect(page()).not.toMatch(/<link|<img|@import|\bsrc="/);
  });

  test.each(languages)('holds nothing of what the sidebar says in %s, but for what core says too', (language) => {
    const { sidebarTexts, ...core } = locales[language];
    const { refresh, start, ...places } = sidebarTexts;
    const saidByCore = JSON.stringify(core);
    const long = Object.values(places)
      .flatMap((texts) => Object.values<string>(texts))
      .filter((text) => text.length > 40 && !saidByCore.includes(text));
    expect(long.length).toBeGreaterThan(100);
    expect(long.filter((text) => page().includes(text))).toEqual([]);
    expect(page()).toContain(start.accounts);
  });

  test('names every library within, with its licence', () => {
    const head = page().slice(0, page().indexOf('-->'));
    for (const name of ['preact', 'papaparse', 'zod', 'hucre'])
      expect(head).toMatch(new RegExp(`^${name} [\\d.]+ \\(MIT\\)`, 'm'));
    expect(head.match(/Permission is hereby granted/g)?.length).toBeGreaterThanOrEqual(4);
  });

  // 1.8 MB were seen to work: https://github.com/enuchi/React-Google-Apps-Script/issues/19
  test('is less than 1700 KB, and less than 550 KB on its way', () => {
    expect(Buffer.byteLength(page())).toBeLessThan(1700 * 1024);
    expect(gzipSync(page()).length).toBeLessThan(550 * 1024);
  });

  test('has no line that Google’s editor stands still over, but for long texts', () => {
    const lines = script()
      .split('\n')
      .filter((line) => line.length > 25_000);
    expect(lines).toEqual([]);
  });
});
