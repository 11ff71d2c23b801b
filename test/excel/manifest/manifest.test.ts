import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cultures, overriding } from '../../../excel-addin/manifest/cultures.ts';
import { environments } from '../../../excel-addin/manifest/environments.ts';
import { manifest } from '../../../excel-addin/manifest/manifest.ts';
import { root } from '../built-files.ts';
import { manifestProblems } from './manifest-problems.ts';
import { named, readManifest } from './read-manifest.ts';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const names = Object.keys(environments) as (keyof typeof environments)[];
const HERE = 'https://example.org/marksheet';
const made = Object.fromEntries(names.map((name) => [name, manifest(name, HERE, version)]));
const production = made.production as string;
const locales = overriding.map((language) => cultures[language]);

const problems = (xml: string): readonly string[] => manifestProblems(xml, version, locales);
const idOf = (xml: string): string | undefined => named(readManifest(xml), 'Id')[0]?.text;

test.each(names)('the %s manifest holds all that Microsoft’s schemas do not see', (name) => {
  expect(problems(made[name] as string)).toEqual([]);
});

test('the manifest at the top of the project is the production one, for the project’s own address', () => {
  expect(readFileSync(join(root, 'manifest.xml'), 'utf8')).toBe(
    manifest('production', 'https://marksheet.example', version),
  );
});

test('every environment has an id and a name of its own; the production one’s never changes', () => {
  expect(new Set(names.map((name) => idOf(made[name] as string))).size).toBe(names.length);
  expect(new Set(names.map((name) => environments[name].displayName)).size).toBe(names.length);
  expect(idOf(production)).toBe('8d1f6f0e-5a0c-4c57-9a55-2f1f0a6f3b71');
});

test('names of functions are bare in production alone', () => {
  const namespaceOf = (xml: string): string | undefined => {
    const found = readManifest(xml);
    const resid = named(found, 'Namespace')[0]?.attributes.resid;
    return named(found, 'bt:String').find(({ attributes }) => attributes.id === resid)?.attributes.DefaultValue;
  };
  expect(names.map((name) => namespaceOf(made[name] as string))).toEqual([
    undefined,
    'MARKSHEET_STAGING',
    'MARKSHEET_DEV',
  ]);
});

test('environments differ in their id, name and namespace, and in nothing else', () => {
  const withoutOwn = (name: keyof typeof environments): string =>
    (made[name] as string)
      .replaceAll(environments[name].id, '')
      .replaceAll(`DefaultValue="${environments[name].displayName}"`, '')
      .replaceAll(/\?namespace=[A-Z_]+/g, '')
      .replace(/ *<Namespace .*\n/, '')
      .replace(/ *<bt:String id="Functions.Namespace".*\n/, '');
  expect(withoutOwn('staging')).toBe(withoutOwn('production'));
  expect(withoutOwn('development')).toBe(withoutOwn('production'));
});

test('everything is asked for at the one address, and the domain is allowed', () => {
  const addresses = [...production.matchAll(/="(https:[^"]*)"/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(40);
  expect(addresses.filter((address) => !address?.startsWith(`${HERE}/`))).toEqual([]);
  expect(named(readManifest(production), 'AppDomain').map(({ text }) => text)).toEqual(['https://example.org']);
});

test('it asks for the sets that the add-in is made for', () => {
  expect(
    named(readManifest(production), 'Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion]),
  ).toEqual([
    ['SharedRuntime', '1.1'],
    ['ExcelApi', '1.12'],
  ]);
});

test('the ribbon has four buttons, in five languages each', () => {
  const found = readManifest(production);
  const buttons = named(found, 'Control').map(({ attributes }) => attributes.id);
  expect(buttons).toEqual(['Marksheet.open', 'Marksheet.build-again', 'Marksheet.insert-function', 'Marksheet.check']);
  const strings = named(found, 'bt:String').filter(({ attributes }) => !/^(Group|Functions)/.test(attributes.id ?? ''));
  expect(strings).toHaveLength(10);
  for (const one of strings) {
    const said = [one.attributes.DefaultValue, ...one.children.map(({ attributes }) => attributes.Value)];
    expect(new Set(said).size).toBe(5);
  }
});

describe('the check itself', () => {
  test.each<readonly [string, string | RegExp, string, RegExp]>([
    ['an address without https', `${HERE}/functions.js`, 'http://example.org/functions.js', /not https/],
    ['an id that nothing uses', 'resid="Welcome.Url"', 'resid="Taskpane.Url"', /Welcome.Url is not used/],
    ['an id that is not defined', ' id="Group.Label"', ' id="Groop.Label"', /Group.Label is not defined/],
    ['an id of 33 characters', /Group\.Label/g, `Group.${'x'.repeat(27)}`, /is no id/],
    ['an id that is defined twice', ' id="open.16"', ' id="open.20"', /open.20 is defined twice/],
    ['a label of 126 characters', 'DefaultValue="Share check"', `DefaultValue="${'x'.repeat(126)}"`, /bt:String says/],
    [
      'a description of 251 characters',
      /(<Description DefaultValue=")[^"]*/,
      `$1${'x'.repeat(251)}`,
      /Description says/,
    ],
    ['a language less', / *<bt:Override Locale="tr-TR".*functions.tr-TR.*\n/, '', /bt:Url is overridden in id-ID/],
    [
      'a language without its country',
      'Locale="tr-TR" Value="Formül',
      'Locale="tr" Value="Formül',
      /overridden in tr,/,
    ],
    [
      'a plain Override among resources',
      '<bt:Override Locale="tr-TR" Value="https',
      '<Override Locale="tr-TR" Value="https',
      /other kind/,
    ],
    ['another order', /( *<IconUrl.*\n)( *<HighResolutionIconUrl.*\n)/, '$2$1', /OfficeApp holds/],
    ['an id that is no GUID', '<Id>8d1f6f0e-', '<Id>8d1f6f0-', /no GUID/],
    ['another version', /<Version>.*</, '<Version>9.9.9.9<', /The version is 9.9.9.9/],
    ['a runtime that ends with each call', 'lifetime="long"', 'lifetime="short"', /not shared/],
    ['another page for functions', /(<Page>\s*<SourceLocation resid=")Taskpane.Url/, '$1Welcome.Url', /another page/],
    ['an icon without 80 pixels', '<bt:Image size="80" resid="open.80"/>', '', /no size 80/],
  ])('finds %s', (_, from, to, problem) => {
    const changed = production.replace(from, to);
    expect(changed).not.toBe(production);
    expect(problems(changed).join('\n')).toMatch(problem);
  });

  test.each([
    ['an element that does not end', '</Hosts>', ''],
    ['a sign that is not escaped', 'Marksheet.Group', 'Mark&sheet'],
    ['a comment', '<Hosts>', '<!-- --><Hosts>'],
  ])('reads no XML with %s', (_, from, to) => {
    expect(() => readManifest(production.replace(from, to))).toThrow();
  });
});
