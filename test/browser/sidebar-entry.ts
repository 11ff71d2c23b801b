import { dayNumber } from '../../core/values/day-number.ts';
import type { Language } from '../../core/values/language.ts';
import { startSidebar } from '../../sidebar/main.tsx';
import { loadTexts } from '../../sidebar/shell/load-texts.ts';
import { type MemoryHost, type MemoryOptions, memoryHost } from '../host/memory-host.ts';

/** What tests of the sidebar's own page can reach. */
export type SidebarPage = Readonly<{
  memory: MemoryHost;
  /** Starts the sidebar anew, over a workbook of the given sheets. */
  start(options: MemoryOptions, language: Language | null): void;
}>;

declare global {
  var page: SidebarPage;
}

const today = dayNumber(2026, 11, 20);
const root = document.getElementById('sidebar') as HTMLElement;
const asked = new URLSearchParams(location.search);
let running: Readonly<{ stop(): void }> | null = null;

function start(options: MemoryOptions, language: Language | null): void {
  running?.stop();
  const memory = memoryHost({ today, ...options });
  const startWorker = () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
  running = startSidebar(root, {
    host: memory.host,
    today,
    language,
    loadTexts,
    ...(asked.get('worker') === 'none' ? {} : { startWorker }),
  });
  globalThis.page = { memory, start };
}

start({}, (asked.get('language') ?? 'en') as Language);
