import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import './page/page.css';
import type { Language } from '../../core/values/language.ts';
import { startSidebar } from '../../sidebar/main.tsx';
import { loadTexts } from '../../sidebar/shell/load-texts.ts';
import { today } from '../../sidebar/today.ts';
import { quickenEdits } from './calculation/quicken-edits.ts';
import { registerCharts } from './charts/register-charts.ts';
import { registerSparklines } from './charts/register-sparklines.ts';
import { gridHost } from './host.ts';
import { keepFrontSheet, showFrontSheet } from './kept/front-sheet.ts';
import { quickenLongRanges } from './long-ranges/quicken.ts';
import { followSidebar } from './page/follow-sidebar.ts';
import { findKept } from './page/keeping.ts';
import { startPage } from './page/page.ts';
import { languageOf } from './page/words.ts';
import { createGrid } from './univer/create-grid.ts';

const LANGUAGE = 'marksheet-language';

const part = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

/** The language that the person chose here before, else that of their browser. */
function startLanguage(): Language {
  const wanted = [new URLSearchParams(location.search).get('lang'), localStorage.getItem(LANGUAGE)];
  return [...wanted, ...navigator.languages].map(languageOf).find((found) => found !== null) ?? 'en';
}

/** Something that is there all the time, and can be begun anew. */
function renewable(begin: () => Readonly<{ stop(): void }>): Readonly<{ renew(): void }> {
  let current = begin();
  return {
    renew() {
      current.stop();
      current = begin();
    },
  };
}

async function start(): Promise<void> {
  const language = startLanguage();
  const keeping = await findKept();
  const parts = { bar: part('page-bar'), note: part('note'), grid: part('grid'), sidebar: part('sidebar') };
  if (matchMedia('(max-width: 900px)').matches) document.body.classList.add('without-sidebar');
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const grid = await createGrid({ container: parts.grid, language, dark, workbook: keeping.workbook });
  showFrontSheet(grid);
  quickenLongRanges(grid);
  quickenEdits(grid);
  grid.calculation.release();
  registerCharts(grid);
  registerSparklines(grid);
  const host = gridHost(grid);
  const page = startPage(parts, grid, host, { language, replaced: () => sidebar.renew() });
  page.turnTo(language);
  const keeper = keeping.start(grid, page.tellKeeping);
  page.keepWith(keeper);
  if (keeper !== null) keepFrontSheet(grid);
  let shown = language;
  const sidebar = renewable(() =>
    startSidebar(parts.sidebar, {
      host,
      today: today(),
      language: shown,
      loadTexts,
      startWorker: () => new Worker('sidebar-worker.js', { type: 'module' }),
      readWorkbook: async (bytes) => (await import('../../sidebar/xlsx/read-sheets.ts')).readSheets(bytes),
    }),
  );
  followSidebar(parts.sidebar, ({ language: chosen, dark: isDark }) => {
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    grid.api.toggleDarkMode(isDark);
    if (chosen === null || chosen === shown) return;
    shown = chosen;
    localStorage.setItem(LANGUAGE, chosen);
    page.turnTo(chosen);
    void grid.setLanguage(chosen);
  });
  // For the browser's console, and for tests, which can't read a canvas.
  Object.assign(globalThis, { marksheet: { grid, host } });
}

void start();
