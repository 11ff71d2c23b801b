import { functions } from '../../core/functions/index.ts';
import { locales } from '../../core/locales/index.ts';
import { languages } from '../../core/values/language.ts';
import { addedNames, builtFiles, code, codeFor, loadAddOn, scriptNames } from './add-on.ts';

const KILOBYTE = 1024;

test('beside the page the build writes the scripts, their manifest and a file for each language, and nothing else', () => {
  const files = [...scriptNames, 'appsscript.json', ...languages.map((language) => `Language-${language}.html`)];
  expect(Object.keys(builtFiles()).sort()).toEqual(files.sort());
});

test('no service is touched while the scripts load, and no file is read', () => {
  const { touched, filesRead } = loadAddOn();
  expect([touched, filesRead]).toEqual([[], []]);
});

test('the public functions are those of the catalogue, of the menu and one for the page', () => {
  const ours = ['onOpen', 'onInstall', 'showSidebar', 'showFunctions', 'showHelp', 'rpc'];
  // Google keeps names that end in an underscore to the script itself.
  expect(addedNames(loadAddOn()).sort()).toEqual(
    [...functions.keys(), ...ours, 'Marksheet_', 'MarksheetServer_'].sort(),
  );
});

describe.each(scriptNames)('%s', (name) => {
  test('is ES2019', () => {
    expect(codeFor(name, 'es2019')).toBe(codeFor(name, 'esnext'));
  });

  test('is no module, and has no backtick that Google could misread', () => {
    expect(code(name).match(/^\s*(import|export)\b.*|`/gm)).toBeNull();
  });

  test('is readable: names stand as they are in the sources, a statement a line', () => {
    const sign = { 'Code.js': /function noAnswerMessage\(reason\d*, language\d*\) \{\n\tvar/ } as const;
    const named = {
      ...sign,
      'Server.js': /function lookFirst\(\{ forward, expected \}\) \{\n\tcheckTitles\(forward\);\n/,
    };
    expect(code(name)).toMatch(named[name]);
  });

  // Google gives no figure; the design sets 150 KB.
  test('is less than 150 KB, comments and all', () => {
    expect(Buffer.byteLength(code(name))).toBeLessThan(150_000);
  });
});

test('no pair of braces, brackets or quotes in the help ends it early', () => {
  expect(code().match(/^\/\*\*$/gm)).toHaveLength(functions.size);
  expect(code().match(/^ \* @customfunction\n \*\/\nfunction [A-Z_]+\(/gm)).toHaveLength(functions.size);
});

test('all that every execution evaluates is less than 240 KB, the help in comments among it', () => {
  expect(Buffer.byteLength(scriptNames.map((name) => code(name)).join(''))).toBeLessThan(240 * KILOBYTE);
});

test('no text of one metric that only docs print is in the script', () => {
  expect(code()).not.toMatch(/whenPoor: "|references: \[|https:\/\//);
});

describe.each(languages)('the file of what is said in %s', (language) => {
  const file = builtFiles()[`Language-${language}.html`] as string;

  test('holds two texts of JSON that nothing can end early or take for its own', () => {
    expect(file.match(/<(?!script type="application\/json" id="(answers|sidebar)">|\/script>)|`|\/[/*]/g)).toBeNull();
    const parts = [...file.matchAll(/<script type="application\/json" id="(\w+)">(.*?)<\/script>\n/g)];
    expect(parts.map(([, id]) => id)).toEqual(['answers', 'sidebar']);
    expect(JSON.parse(parts[1]?.[2] as string)).toEqual(locales[language].sidebarTexts);
  });

  test('holds sentences that Code.js does not', () => {
    const { messages, sidebarTexts } = locales[language];
    for (const sentence of [messages['zero-denominator'], messages['no-data'], sidebarTexts.cellErrors.from])
      expect([file.includes(JSON.stringify(sentence)), code().includes(sentence)]).toEqual([true, false]);
  });
});

test('the manifest asks for two scopes and no more', () => {
  expect(JSON.parse(builtFiles()['appsscript.json'] as string)).toEqual({
    timeZone: 'Etc/UTC',
    exceptionLogging: 'STACKDRIVER',
    runtimeVersion: 'V8',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  });
});
