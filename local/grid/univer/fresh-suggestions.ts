import { ICommandService, type Injector } from '@univerjs/core';
import { IEditorService, IShortcutService, KeyCode } from '@univerjs/preset-sheets-core';

/** What the list of functions takes keys by, with the editor's id behind it. */
const LIST_KEYS = 'sheet.formula-embedding-editor.search_function';

/** As many as the list ever has. */
const MOST = 10;

/** The suggestion that a key would accept: the one that is marked in the list. */
const MARKED = '[data-u-comp="sheets-formula-editor"] li.univer-bg-gray-200';

/**
 * Gives the list of functions its keys (arrows, Enter, Tab, Escape) only while it is about what is being typed. It
 * follows the typing a third of a second later, and an Enter in between put a function in place of the whole formula.
 */
export function keepSuggestionsFresh(services: Injector): void {
  const commands = services.get(ICommandService);
  const shortcuts = services.get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (item) => {
    if (!item.id.startsWith(LIST_KEYS)) return register(item);
    // Another list takes its keys anew, but keeps the mark where it was in the one before, or beyond its end.
    if (item.binding === KeyCode.ARROW_UP)
      for (let step = 1; step < MOST; step += 1) commands.syncExecuteCommand(item.id, item.staticParameters);
    return register({ ...item, preconditions: () => isAboutTyping(services) });
  };
}

/** Whether the marked suggestion begins with the name that stands before the caret. */
function isAboutTyping(services: Injector): boolean {
  const editor = services.get(IEditorService).getFocusEditor();
  const caret = editor?.getSelectionRanges()[0]?.startOffset;
  const text = editor?.getDocumentData().body?.dataStream;
  const name = document.querySelector(`${MARKED} > span`)?.textContent;
  if (caret === undefined || text === undefined || !name) return false;
  const typed = /[\p{L}_][\p{L}\d_.]*$/u.exec(text.slice(0, caret))?.[0];
  return typed !== undefined && name.toUpperCase().startsWith(typed.toUpperCase());
}
