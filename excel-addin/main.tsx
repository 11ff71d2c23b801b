import type { Language } from '../core/values/language.ts';
import { languageOf } from '../sidebar/shell/choose-language.ts';
import { associateCommands } from './commands/commands.ts';
import { createWishes } from './commands/wishes.ts';
import '../sidebar/styles/whole-page.css';
import './pane/pane.css';
import { keepKeys } from './pane/keep-keys.ts';
import { type Reached, reachExcel } from './pane/reach-excel.ts';
import { type Obstacle, showStartCard } from './pane/start-card.ts';
import { startPane } from './pane/start-pane.tsx';
import { whenSeen } from './pane/when-seen.ts';

const root = document.getElementById('sidebar') as HTMLElement;
const wishes = createWishes();

/** Excel's menus, else the browser's. */
function startLanguage(): Language {
  const office = typeof Office === 'undefined' ? undefined : (Office.context as Partial<Office.Context> | undefined);
  const wanted = [office?.displayLanguage ?? null, ...navigator.languages];
  return wanted.map(languageOf).find((found) => found !== null) ?? 'en';
}

const showObstacle = (obstacle: Obstacle): void => {
  const language = startLanguage();
  document.documentElement.lang = language;
  showStartCard(root, obstacle, language);
};

function begin(reached: Reached): void {
  if (reached !== 'excel') showObstacle(reached);
  else whenSeen(() => startPane(root, wishes));
}

keepKeys(root);
// While the script loads: a button of the ribbon may be what started the page.
if (typeof Office !== 'undefined') associateCommands(wishes);
reachExcel(begin).catch((failure: unknown) => showObstacle({ found: String(failure) }));
