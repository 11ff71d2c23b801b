import type { Language } from '../../core/values/language.ts';
import { startSidebar } from '../../sidebar/main.tsx';
import { places } from '../../sidebar/place.ts';
import { languageOf } from '../../sidebar/shell/choose-language.ts';
import { Welcome, type WelcomeChoice } from '../../sidebar/shell/welcome.tsx';
import { today } from '../../sidebar/today.ts';
import { googleHost } from '../client/host.ts';
import type { Call } from '../protocol/requests.ts';
import { findWorker } from './find-worker.ts';
import '../../sidebar/styles/whole-page.css';
import './google-script.ts';
import { pageTexts } from './page-texts.ts';
import { followedHost, pendingBuilds } from './pending-builds.ts';
import { scriptCall } from './script-call.ts';
import { showStartFailure } from './start-failure.ts';
import { UnfinishedBuild } from './unfinished-build.tsx';

/** The language of the browser: it mostly is that of the person's account, whose answer comes a second later. */
const browserLanguage = (): Language => navigator.languages.map(languageOf).find((found) => found !== null) ?? 'en';

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const WELCOME = 'welcome';

/** What the person chose from the menu, as the server writes it into the page: `functions`, `help`, or nothing. */
const chosenInMenu = (): string | null => document.querySelector<HTMLInputElement>('input#place')?.value ?? null;

/** Of the person, in every spreadsheet; whoever asks for help sees it again. */
const welcomeChoice = (call: Call, isAskedFor: boolean): WelcomeChoice => ({
  wasRead: async () => !isAskedFor && (await call('read-choice', { name: WELCOME })) !== null,
  keepRead: async () => void (await call('keep-choice', { name: WELCOME, text: 'read' })),
});

/** Starts the sidebar; `script` is the page's own script, which its worker is made from. */
export async function startPage(script: string): Promise<void> {
  const root = document.getElementById('sidebar') as HTMLElement;
  const call = scriptCall(google.script.run, () => navigator.onLine);
  const loadTexts = pageTexts(call);
  try {
    const asked = call('start', {});
    const [started, startWorker] = await Promise.all([asked, findWorker(script), loadTexts(browserLanguage())]);
    const language = languageOf(started.language) ?? 'en';
    await loadTexts(language);
    const host = googleHost(call, { started: asked, sleep });
    const { pending } = started;
    const builds = pendingBuilds({ call, pending, sleep });
    const wanted = chosenInMenu();
    const choice = welcomeChoice(call, wanted === 'help');
    const place = places.find((one) => one === wanted);
    startSidebar(root, {
      host: followedHost(host, builds),
      today: today(),
      language: null,
      ...(place ? { place } : {}),
      loadTexts,
      notices: () => (
        <>
          <UnfinishedBuild builds={builds} />
          <Welcome choice={choice} />
        </>
      ),
      ...(startWorker ? { startWorker } : {}),
      readWorkbook: async (bytes) => (await import('../../sidebar/xlsx/read-sheets.ts')).readSheets(bytes),
    });
  } catch (failure) {
    showStartFailure(root, failure, browserLanguage(), () => void startPage(script));
  }
}
