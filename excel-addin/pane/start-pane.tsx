import { startSidebar } from '../../sidebar/main.tsx';
import { loadTexts } from '../../sidebar/shell/load-texts.ts';
import { Welcome } from '../../sidebar/shell/welcome.tsx';
import { today } from '../../sidebar/today.ts';
import type { Wishes } from '../commands/wishes.ts';
import { excelHost } from '../host/host.ts';
import { namespaceIn } from './namespace-in.ts';
import { RibbonWishes } from './ribbon-wishes.tsx';
import { office } from './surroundings.ts';
import { UnfinishedBuild } from './unfinished-build.tsx';
import { welcomeChoice } from './welcome-choice.ts';

/** What people type between arguments: where numbers have no decimal point, Excel takes semicolons. */
function typedSeparator(): ',' | ';' {
  try {
    return (1.5).toLocaleString(Office.context.contentLanguage).includes('.') ? ',' : ';';
  } catch {
    return ',';
  }
}

/** Starts the sidebar over the workbook that Excel shows. */
export function startPane(root: HTMLElement, wishes: Wishes): void {
  const choice = welcomeChoice();
  const separator = typedSeparator();
  const { worker = 'sidebar-worker.js' } = root.dataset;
  startSidebar(root, {
    host: excelHost({
      run: Excel.run,
      displayLanguage: Office.context.displayLanguage ?? null,
      namespace: namespaceIn(location.search),
      supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
    }),
    // The page lives on for days while the pane is closed.
    get today() {
      return today();
    },
    language: null,
    loadTexts,
    surroundings: office,
    selectionFirst: true,
    notices: () => (
      <>
        <UnfinishedBuild />
        <RibbonWishes wishes={wishes} />
        <Welcome choice={choice} separator={separator} />
      </>
    ),
    startWorker: () => new Worker(new URL(worker, document.baseURI), { type: 'module' }),
    readWorkbook: async (bytes) => (await import('../../sidebar/xlsx/read-sheets.ts')).readSheets(bytes),
  });
}
