// `npm start`: builds what is missing, makes the example workbook and says where it is.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import './build.mjs';

const workbook = 'dist/local/example.xlsx';
const words = ['dist/local/marksheet.mjs', 'build', 'examples/google-ads-en.csv', '--out', workbook, '--force'];
const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
console.log(`\nThe example workbook is ready: ${resolve(workbook)}
Open it in Excel, LibreOffice or Google Sheets. Make one from your own export:

  node dist/local/marksheet.mjs build YOUR-EXPORT.csv --out kpis.xlsx`);
