import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functions } from '../../core/functions/index.ts';
import { languages } from '../../core/values/language.ts';
import { functionsFile } from '../../excel-addin/manifest/cultures.ts';
import { environments } from '../../excel-addin/manifest/environments.ts';
import { startFile } from '../../excel-addin/reference/start-file.ts';
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
  for (const name of languages.flatMap((language) => [startFile(language), `reference/${language}.html`])) {
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

test.each(languages)(
  'the page in %s leads the same ways as the guide, to every Excel that the add-in works in',
  (language) => {
    const page = builtText(startFile(language));
    const guide = readFileSync(join(root, 'docs/excel/install.md'), 'utf8').replace(/\s+/g, ' ');
    const places = [...page.matchAll(/<(?:b|code) dir="ltr">([^<=]+)</g)].map(([, text = '']) =>
      text.replace(/&gt;/g, '>'),
    );
    expect(places.filter((text) => !guide.includes(text))).toEqual([]);
    for (const each of ['Upload My Add-in', 'Trusted Add-in Catalogs', 'Documents/wef', 'Integrated apps'])
      expect(places.some((text) => text.includes(each))).toBe(true);
    expect(page).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(page).not.toMatch(/undefined|\{\w+\}/);
  },
);

describe('the words behind a build', () => {
  /** What is said of them, and the code at the end. */
  const said = (script: string, ...words: readonly string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.mjs`, ...words], {
      cwd: root,
      encoding: 'utf8',
    });
    return { status, lines: stderr.trim().split('\n') };
  };

  test.each([
    ['build', ['--origin', 'https://example.org/?page'], 'Excel loads https alone'],
    ['build', ['--origin=http://example.org'], 'Excel loads https alone'],
    ['excel', ['folder', '--origin'], 'Excel loads https alone'],
    ['build', ['--orgin', 'https://example.org'], 'There is no option --orgin'],
    ['build', ['https://example.org'], 'belongs to no option'],
    ['build', ['--origin=https://example.org', '--origin=https://example.com'], 'twice'],
    ['excel-dev', ['--rmove'], 'There is no option --rmove'],
  ])('%s %j ends with one sentence', (script, words, message) => {
    expect(said(script, ...words)).toEqual({ status: 1, lines: [expect.stringContaining(message)] });
  });

  test('an address may follow a sign of equality', () => {
    const code = `import { originOf, readWords } from './scripts/excel-words.mjs';
      const { options, others } = readWords(['folder', '--origin=${ORIGIN}/'], { origin: true }, 1);
      console.log(originOf(options), others[0], originOf());`;
    const words = ['--input-type=module', '-e', code];
    const { stdout } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
    expect(stdout.trim()).toBe(`${ORIGIN} folder https://marksheet.example`);
  });
});
