// Builds the sidebar for Google Sheets: Sidebar.html, one file with its styles and its script.
// A page is served through Google's own reader of HTML and scripts, which takes some signs for its own: what it does is in
// gas/page/CONTEXT.md, and `checkPage` fails by name where a sign of that kind is left.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { loadCore } from './load-core.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Of what the sidebar says, all that core itself says too; the rest comes from the server in one language. */
const saidByCore =
  "import { refreshTexts } from './refresh.ts';\nexport const sidebarTexts = { refresh: refreshTexts };";

const withoutSidebarTexts = {
  name: 'without-sidebar-texts',
  setup({ onLoad }) {
    const filter = /[\\/]core[\\/]locales[\\/]\w+[\\/]sidebar[\\/]index\.ts$/;
    onLoad({ filter }, () => ({ contents: saidByCore, loader: 'ts' }));
  },
};

/** Signs that may stand in strings and patterns alone once no template is left, so that their codes say the same there. */
const escapes = [
  // Google drops what looks like a comment within backticks.
  [/\\?`/g, '\\x60'],
  // The beginning of a scriptlet.
  [/\\?<\?/g, '\\x3c?'],
  // What ends a script, or hides its end.
  [/\\?<(?=!--|\/?script)/gi, '\\x3c'],
];

const escaped = (script) => escapes.reduce((text, [sign, code]) => text.replace(sign, code), script);

/** Name, version and licence of every package that is in the bundle. */
function licences(inputs) {
  const packages = new Set();
  for (const path of Object.keys(inputs)) {
    const found = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path);
    if (found) packages.add(found[1]);
  }
  return [...packages].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n${licenceText(folder)}`;
  });
}

function licenceText(folder) {
  for (const name of ['LICENSE', 'LICENSE.md', 'LICENCE', 'license'])
    try {
      return readFileSync(join(folder, name), 'utf8').trim();
    } catch {}
  throw new Error(`${folder} has no licence to hand on`);
}

/** A text that stands in a comment of HTML and ends none. */
const inComment = (text) => text.replace(/--+/g, '-').replace(/[<>`]/g, '');

async function bundle() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { sidebar: 'gas/page/main.ts' },
    outdir: 'dist',
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2020',
    minify: true,
    // Google's editor stands still over a line of a megabyte.
    lineLimit: 1000,
    charset: 'utf8',
    supported: { 'template-literal': false },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [withoutSidebarTexts],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text;
  return { script: textOf('.js'), styles: textOf('.css'), inputs: metafile.inputs };
}

/** The text of Sidebar.html. */
export async function sidebarPage() {
  const { script, styles, inputs } = await bundle();
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Marksheet</title>
<base target="_blank">
<!-- Built by scripts/gas-page.mjs: change the sources, not this file. With parts of:

${licences(inputs).map(inComment).join('\n\n')}
-->
<style>
${styles.trim()}
</style>
</head>
<body>
<main id="sidebar"><div class="marksheet" aria-busy="true"></div></main>
<script>
${escaped(script).trim()}
</script>
</body>
</html>
`;
  checkPage(page, await sentencesOfServer());
  return page;
}

/** Of each language, the longest sentence of each place of the sidebar: none may be in the page. */
async function sentencesOfServer() {
  const { locales } = await loadCore("export { locales } from './core/locales/index.ts';");
  const longest = (texts) => Object.values(texts).sort((a, b) => b.length - a.length)[0];
  return Object.values(locales)
    .flatMap(({ sidebarTexts: { refresh, start, ...places } }) => Object.values(places).map(longest))
    .filter(({ length }) => length > 40);
}

/** Each with where it must not stand: anywhere, or anywhere but in the script. */
const refused = [
  ['a backtick', /`/],
  ['a scriptlet', /<\?/],
  ['a second script, or one from elsewhere', /<script[^>]|<script>[\s\S]*<script/i],
  ['a script that ends early', /<\/script[\s\S]*<\/script/i],
  ['styles that end early', /<\/style[\s\S]*<\/style/i],
  ['a file from elsewhere', /<link\b|<img\b|\bsrc=|@import|url\((?!["']?data:)/i, 'markup'],
];

/** Fails, and says by what, where Google would not serve the page as it is; none of `sentences` may be in it. */
export function checkPage(page, sentences = []) {
  const markup = page.replace(/<script>[\s\S]*<\/script>/i, '');
  const problems = refused.flatMap(([what, sign, where]) => {
    const text = where === 'markup' ? markup : page;
    const found = sign.exec(text);
    return found ? [`${what}: ${text.slice(Math.max(0, found.index - 40), found.index + 60)}`] : [];
  });
  for (const sentence of sentences) if (page.includes(sentence)) problems.push(`a text of the server: ${sentence}`);
  if (problems.length > 0) throw new Error(`Sidebar.html has ${problems.join('\nSidebar.html has ')}`);
}
