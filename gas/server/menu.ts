import type { Language } from '../../core/values/language.ts';
import { userLanguage } from './user-language.ts';

type MenuWords = Readonly<{ open: string; functions: string; help: string }>;

/** The words of the menu in each language, put here by the build: the menu may read no file. */
declare const MENU_WORDS: Readonly<Record<Language, MenuWords>>;

/**
 * Adds the add-on's menu; works in every authorisation mode. Where the add-on is installed but not yet used in this
 * spreadsheet it may read the locale and nothing else of the user's; should Google refuse that, the menu is in English.
 */
export function addMenu(): void {
  const words = MENU_WORDS[userLanguage()];
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(words.open, 'showSidebar')
    .addItem(words.functions, 'showFunctions')
    .addItem(words.help, 'showHelp')
    .addToUi();
}

/**
 * Opens the sidebar, at a place of its own or where it always begins. The page is told by a field in its body: it has no
 * address that could say it, and keeping it in a property would make it the place of the next opening too.
 */
export function showSidebar(place?: 'functions' | 'help'): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Marksheet');
  if (place !== undefined) {
    const field = `<input type="hidden" id="place" value="${place}">`;
    page.setContent(page.getContent().replace(/<body[^>]*>/, (body) => body + field));
  }
  SpreadsheetApp.getUi().showSidebar(page);
}
