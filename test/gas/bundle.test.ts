import { functions } from '../../core/functions/index.ts';
import { locales } from '../../core/locales/index.ts';
import { languages } from '../../core/values/language.ts';
import { addedNames, builtFiles, code, codeFor, loadAddOn } from './add-on.ts';

const KILOBYTE = 1024;

/** What runs: without the help above each function, which is a comment. */
const withoutHelp = (text: string): string => text.replace(/^\/\*\*[\s\S]*?^ \*\/\n/gm, '');

test('beside the page the build writes the script, its manifest and a file for each language, and nothing else', () => {
  const files = ['Code.js', 'appsscript.json', ...languages.map((language) => `Language-${language}.html`)];
  expect(Object.keys(builtFiles()).sort()).toEqual(files.sort());
});

test('no service is touched while the script loads, and no file is read', () => {
  const { touched, filesRead } = loadAddOn();
  expect([touched, filesRead]).toEqual([[], []]);
});

test('the public functions are those of the catalogue, of the menu and one for the page', () => {
  const ours = ['onOpen', 'onInstall', 'showSidebar', 'showFunctions', 'showHelp', 'rpc'];
  // Google keeps names that end in an underscore to the script itself.
  expect(addedNames(loadAddOn()).sort()).toEqual([...functions.keys(), ...ours, 'Marksheet_'].sort());
});

test('the script is ES2019', () => {
  expect(codeFor('es2019')).toBe(codeFor('esnext'));
});

test('the script is no module, and has no backtick that Google could misread', () => {
  expect(code().match(/^\s*(import|export)\b.*|`/gm)).toBeNull();
});

test('the script is readable: names stand as they are in the sources', () => {
  expect(code()).toMatch(/function noAnswerMessage\(reason\d*, language\d*\) \{/);
});

test('no pair of braces, brackets or quotes in the help ends it early', () => {
  expect(code().match(/^\/\*\*$/gm)).toHaveLength(functions.size);
  expect(code().match(/^ \* @customfunction\n \*\/\nfunction [A-Z_]+\(/gm)).toHaveLength(functions.size);
});

// Google gives no figure; the design sets 150 KB for what an execution evaluates.
test('what every execution evaluates is less than 150 KB, and the file with its help less than 200 KB', () => {
  expect(Buffer.byteLength(withoutHelp(code()))).toBeLessThan(150 * KILOBYTE);
  expect(Buffer.byteLength(code())).toBeLessThan(200 * KILOBYTE);
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
