import type { Language } from '../../core/values/language.ts';
import { userLanguage } from './user-language.ts';

type MenuWords = Readonly<{ open: string; functions: string; help: string }>;

/** The words of the menu in each language, put here by the build: the menu may read no file. */
declare const MENU_WORDS: Readonly<Record<Language, MenuWords>>;

/** What Google tells of the opening of a spreadsheet. */
type OpenEvent = Readonly<{ authMode?: unknown }>;

/** Modes in which more than the menu may be touched. */
const trusted = ['LIMITED', 'FULL'];

/** An add-on that is installed but not yet used in this spreadsheet may add its menu and nothing else: it is in English. */
const menuLanguage = (event: OpenEvent | undefined): Language =>
  trusted.includes(String(event?.authMode)) ? userLanguage() : 'en';

/** Adds the add-on's menu; works in every authorisation mode. */
export function addMenu(event: OpenEvent | undefined): void {
  const words = MENU_WORDS[menuLanguage(event)];
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
