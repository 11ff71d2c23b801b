import { locales } from '../../core/locales/index.ts';
import type { Language } from '../../core/values/language.ts';
import { functionListPage } from './function-list-page.ts';
import { userLanguage } from './user-language.ts';

/** What Google tells of the opening of a spreadsheet. */
type OpenEvent = Readonly<{ authMode?: unknown }>;

/** Modes in which more than the menu may be touched. */
const trusted = ['LIMITED', 'FULL'];

/** An add-on that is installed but not yet used in this spreadsheet may add its menu and nothing else: it is in English. */
const menuLanguage = (event: OpenEvent | undefined): Language =>
  trusted.includes(String(event?.authMode)) ? userLanguage() : 'en';

/** Adds the add-on's menu; works in every authorisation mode. */
export function addMenu(event: OpenEvent | undefined): void {
  const { functions } = locales[menuLanguage(event)].sidebarTexts;
  SpreadsheetApp.getUi().createAddonMenu().addItem(functions.title, 'showSidebar').addToUi();
}

/** Opens the sidebar, which lists the functions until it holds the whole of Marksheet. */
export function showSidebar(): void {
  const language = userLanguage();
  const page = HtmlService.createHtmlOutput(functionListPage(language));
  SpreadsheetApp.getUi().showSidebar(page.setTitle(locales[language].sidebarTexts.shell.title));
}
