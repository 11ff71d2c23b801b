// Builds the local page: the grid with the sidebar beside it, all files in dist/local/workbench.
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { build } from 'esbuild';

const out = 'dist/local/workbench';
const draft = `${out}-draft`;

/** Exports that are one click away in the page. */
const samples = ['google-ads-en.csv', 'meta-ads-tr.csv', 'funnel-ar.tsv', 'social-id.csv', 'email-campaigns-pl.csv'];

/**
 * The grid's text layout brings five megabytes of hyphenation tables, one a language, loaded from beside it, and guesses
 * a text's language to choose one. No cell is hyphenated: one empty table stands for all, and nothing is guessed.
 */
const withoutHyphenation = {
  name: 'without-hyphenation',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\// }, ({ kind, importer }) =>
      kind === 'dynamic-import' && /@univerjs[\\/]engine-render[\\/]/.test(importer)
        ? { path: 'hyphenation', namespace: 'empty' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default {};' }));
    onResolve({ filter: /^franc-min$/ }, () => ({ path: 'no-guess', namespace: 'no-guess' }));
    onLoad({ filter: /.*/, namespace: 'no-guess' }, () => ({ contents: "export const franc = () => 'und';" }));
  },
};

/** Builds beside the page that is there, and puts the new one in its place once it is whole. */
export async function buildWorkbench() {
  await rm(draft, { recursive: true, force: true });
  await mkdir(`${draft}/samples`, { recursive: true });
  await build({
    entryPoints: { workbench: 'local/grid/main.ts', 'sidebar-worker': 'sidebar/work/in-worker.ts' },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    splitting: true,
    minify: true,
    charset: 'utf8',
    outdir: draft,
    chunkNames: 'parts/[name]-[hash]',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutHyphenation],
    legalComments: 'linked',
    logLevel: 'warning',
  });
  await Promise.all(samples.map((name) => copyFile(`examples/${name}`, `${draft}/samples/${name}`)));
  await copyFile('local/grid/index.html', `${draft}/index.html`);
  await rm(out, { recursive: true, force: true });
  await rename(draft, out);
}
