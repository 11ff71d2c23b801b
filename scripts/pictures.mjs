// Makes the pictures of the README from real workbooks: built by the command, drawn by LibreOffice.
// Needs soffice and pdftoppm (Debian: libreoffice-calc-nogui, poppler-utils, fonts-liberation, fonts-noto-core).
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import './build.mjs';

/** Pages count from 1, as LibreOffice prints the workbook. */
const pictures = [
  { name: 'kpis-en', source: 'google-ads-en.csv', language: 'en', page: 1 },
  { name: 'by-campaign-en', source: 'google-ads-en.csv', language: 'en', page: 'last-of-by' },
  { name: 'kpis-ar', source: 'funnel-ar.tsv', language: 'ar', page: 1 },
  { name: 'funnel-en', source: 'crm-leads-en.csv', language: 'en', page: 'funnel' },
  {
    name: 'summary-en',
    source: 'crm-leads-en.csv',
    goals: ['goals-en.csv', 'commitments-en.csv'],
    language: 'en',
    page: 1,
  },
  {
    name: 'goals-en',
    source: 'crm-leads-en.csv',
    goals: ['goals-en.csv', 'commitments-en.csv'],
    language: 'en',
    page: 2,
  },
  { name: 'goals-ar', source: 'funnel-ar.tsv', goals: ['goals-ar.tsv'], language: 'ar', page: 2 },
];

const folder = mkdtempSync(join(tmpdir(), 'marksheet-pictures-'));
const run = (command, ...words) => execFileSync(command, words, { stdio: ['ignore', 'pipe', 'inherit'] }).toString();

/** The page whose footer names a sheet. */
function pageOf(pdf, title) {
  const pages = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', pdf))?.[1]);
  for (let page = 1; page <= pages; page += 1) {
    const text = run('pdftotext', '-f', String(page), '-l', String(page), pdf, '-');
    if (text.trimStart().startsWith(title)) return page;
  }
  throw new Error(`No page begins with ${title}`);
}

mkdirSync('docs/pictures', { recursive: true });
for (const { name, source, language, page, goals = [] } of pictures) {
  const workbook = join(folder, `${name}.xlsx`);
  run(
    process.execPath,
    'dist/local/marksheet.mjs',
    'build',
    `examples/${source}`,
    ...goals.flatMap((file) => ['--goals', `examples/${file}`]),
    '--lang',
    language,
    '--out',
    workbook,
  );
  run(
    'soffice',
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    workbook,
  );
  const pdf = join(folder, `${name}.pdf`);
  const number = page === 'funnel' ? pageOf(pdf, 'Funnel') : page === 'last-of-by' ? pageOf(pdf, 'By Campaign') : page;
  const target = `docs/pictures/${name}`;
  run('pdftoppm', '-r', '110', '-f', String(number), '-l', String(number), '-singlefile', '-png', pdf, target);
  console.log(`${target}.png`);
}
rmSync(folder, { recursive: true, force: true });
