import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functions } from '../../core/functions/index.ts';
import { languages } from '../../core/values/language.ts';
import { functionsFile } from '../../excel-addin/manifest/cultures.ts';
import { environments } from '../../excel-addin/manifest/environments.ts';
import { builtFiles, builtText, ORIGIN, root } from './built-files.ts';

const names = Object.keys(builtFiles());

/** The files that a text asks for at the add-in's address. */
const askedFor = (text: string): string[] =>
  [...text.matchAll(/https:\/\/example\.org\/marksheet\/([^"#?]+)/g)].map(([, name]) => name as string);

test('everything that manifests and lists of functions ask for is there', () => {
  const asking = ['manifest.xml', 'manifest.staging.xml', ...languages.map(functionsFile)];
  const asked = asking.flatMap((name) => askedFor(builtText(name)));
  expect(new Set(asked).size).toBeGreaterThan(40);
  expect([...new Set(asked)].filter((name) => !names.includes(name))).toEqual([]);
});

test('the manifest of development asks for the same files on the developer’s own machine', () => {
  const [staging, development] = ['staging', 'development'].map((name) =>
    builtText(environments[name as keyof typeof environments].file),
  );
  expect(askedFor(development as string)).toEqual([]);
  expect(development?.match(/https:\/\/localhost:3000\/[\w./-]+/g)?.length).toBe(askedFor(staging as string).length);
});

test('a build for one’s own machine makes no manifest with the id of the published add-in', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'marksheet-excel-')), 'excel');
  const words = ['scripts/excel.mjs', folder, '--origin', 'https://localhost:3000'];
  expect(spawnSync(process.execPath, words, { cwd: root }).status).toBe(0);
  const manifests = readdirSync(folder).filter((name) => name.startsWith('manifest'));
  rmSync(join(folder, '..'), { recursive: true });
  expect(manifests).toEqual([environments.development.file]);
});

test.each(languages)('the reference in %s has every function at the place that its help names', (language) => {
  const page = builtText(`reference/${language}.html`);
  for (const { id } of functions.values()) expect(page).toContain(`<section id="${id}">`);
  expect(page.match(/<section /g)?.length).toBe(functions.size);
  expect(page).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
  expect(page).not.toMatch(/undefined|\{\w+\}|null|NaN/);
});

test('an example is typed as Excel in that language has it', () => {
  expect(builtText('reference/en.html')).toContain('=CLV_DISCOUNTED(100, 0.8, 0.1)');
  expect(builtText('reference/tr.html')).toContain('=CLV_DISCOUNTED(100; 0,8; 0,1)');
});

test('pages link to no file that is not there', () => {
  for (const name of ['index.html', ...languages.map((language) => `reference/${language}.html`)]) {
    const here = new URL(name, `${ORIGIN}/`);
    const links = [...builtText(name).matchAll(/(?:href|src)="([^"]+)"/g)].map(
      ([, link]) => new URL(link as string, here),
    );
    for (const { href, hash } of links.filter((link) => link.href.startsWith(ORIGIN))) {
      const file = href.slice(ORIGIN.length + 1).replace(/#.*/, '');
      expect(names).toContain(file);
      if (hash) expect(builtText(file)).toContain(`id="${hash.slice(1)}"`);
    }
    expect(links.length).toBeGreaterThan(5);
  }
});

test.each([
  ['http://example.org', 'Excel loads https alone'],
  ['example.org', 'Excel loads https alone'],
  ['https://example.org/?page', 'Excel loads https alone'],
  ['', 'Excel loads https alone'],
])('the build takes no address such as %j', (origin, message) => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/excel.mjs', '/nowhere/excel', '--origin', origin], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status).not.toBe(0);
  expect(stderr).toContain(message);
});
