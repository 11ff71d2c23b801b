import { functions } from '../../core/functions/index.ts';
import { addedNames, builtFiles, code, codeFor, loadAddOn } from './add-on.ts';

const KILOBYTE = 1024;

/** What runs: without the help above each function, which is a comment. */
const withoutHelp = (text: string): string => text.replace(/^\/\*\*[\s\S]*?^ \*\/\n/gm, '');

test('the build writes the script and its manifest, and nothing else', () => {
  expect(Object.keys(builtFiles()).sort()).toEqual(['Code.js', 'appsscript.json']);
});

test('no service is touched while the script loads', () => {
  expect(loadAddOn().touched).toEqual([]);
});

test('the public functions are those of the catalogue, of the menu and one for the page', () => {
  const ours = ['onOpen', 'onInstall', 'showSidebar', 'rpc'];
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
test('what every execution evaluates is less than 150 KB, and the file with its help less than 210 KB', () => {
  expect(Buffer.byteLength(withoutHelp(code()))).toBeLessThan(150 * KILOBYTE);
  expect(Buffer.byteLength(code())).toBeLessThan(210 * KILOBYTE);
});

test('no text of one metric that only docs print is in the script', () => {
  expect(code()).not.toMatch(/whenPoor: "|references: \[|https:\/\//);
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
