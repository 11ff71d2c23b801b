import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'marksheet-sideload-'));
  writeFileSync(join(home, 'manifest.development.xml'), '<OfficeApp><Id>the-id</Id></OfficeApp>');
});
afterEach(() => rmSync(home, { recursive: true }));

const module = join(process.cwd(), 'scripts/excel-sideload.mjs');

/** Runs what the development script runs, at a home of its own, with what the person answers; gives all that is said. */
function sideload(platform: string, answer: string | null, takesOut = false): string {
  const tell = 'const tell = console.log;';
  const work = takesOut
    ? `removeSideloaded('the-id', { platform: '${platform}', tell });`
    : `const ask = ${answer === null ? null : `async () => '${answer}'`};
       await offerSideload('${join(home, 'manifest.development.xml')}', { platform: '${platform}', ask, tell });`;
  const code = `import { offerSideload, removeSideloaded } from '${module}'; ${tell} ${work}`;
  const env = { ...process.env, HOME: home, PATH: `${home}${delimiter}${process.env.PATH ?? ''}` };
  const words = ['--input-type=module', '-e', code];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

/** A registry of one value, kept in a file; says what it was told. */
function standInRegistry(): () => string {
  const log = join(home, 'reg.log');
  const value = join(home, 'reg.value');
  const lines = [
    '#!/bin/sh',
    `printf '%s\\n' "$*" >> '${log}'`,
    `case "$1" in add) touch '${value}';; delete) rm '${value}';; query) test -e '${value}';; esac`,
  ];
  writeFileSync(join(home, 'reg'), `${lines.join('\n')}\n`);
  chmodSync(join(home, 'reg'), 0o755);
  return () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
}

const copied = (): string =>
  join(home, 'Library/Containers/com.microsoft.Excel/Data/Documents/wef/marksheet.manifest.development.xml');

test('on a Mac the manifest is copied where Excel looks for it, once the person agrees, and taken away again', () => {
  expect(sideload('darwin', 'y')).toContain(copied());
  expect(readFileSync(copied(), 'utf8')).toContain('the-id');
  expect(sideload('darwin', null, true)).toContain(`Removed: ${copied()}`);
  expect(existsSync(copied())).toBe(false);
  expect(sideload('darwin', null, true)).toContain('nothing of it');
});

test('on Windows the registry gets the manifest, once the person agrees, and loses it again', () => {
  const told = standInRegistry();
  const key = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
  sideload('win32', 'Yes');
  expect(told()).toBe(`add ${key} /v the-id /t REG_SZ /d ${join(home, 'manifest.development.xml')} /f\n`);
  expect(sideload('win32', null, true)).toContain('Removed');
  expect(told().split('\n').at(-2)).toBe(`delete ${key} /v the-id /f`);
  expect(sideload('win32', null, true)).toContain('nothing of it');
});

test.each(['darwin', 'win32'])(
  'on %s nothing is done where the person says no, or nobody is there to ask',
  (platform) => {
    const told = standInRegistry();
    for (const answer of ['', 'n', null]) expect(sideload(platform, answer)).toContain('quit it, then');
    expect([existsSync(copied()), told()]).toEqual([false, '']);
  },
);

test('on Linux, which has no Excel, nothing is offered', () => {
  expect(sideload('linux', 'y')).toBe('');
});
