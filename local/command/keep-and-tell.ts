import type { Host } from '../../core/host/port.ts';
import { type KeptUndo, MOST_STATES } from '../../core/host/undo/kept-undo.ts';
import { keepUndos } from '../../core/host/undo/stored-undos.ts';
import { fill } from '../../core/locales/fill.ts';
import { locales } from '../../core/locales/index.ts';
import type { Language } from '../../core/values/language.ts';
import type { Output } from './output.ts';

/** Keeps with a workbook what takes its last builds back, and tells where it has no room for the last of them. */
export async function keepAndTell(
  host: Host,
  undos: readonly KeptUndo[],
  { path, language, output }: Readonly<{ path: string; language: Language; output: Output }>,
): Promise<void> {
  if (await keepUndos(host, undos.slice(0, MOST_STATES))) return;
  output.tell(fill(locales[language].sidebarTexts.refresh.undoNotKept, { path }));
}
