/**
 * The few Google services that the server calls, as Apps Script puts them into the global scope. None may be touched
 * while the script loads. `@types/google-apps-script` can take this file's place.
 */

type Html = Readonly<{ setTitle(title: string): Html }>;

type Menu = Readonly<{
  /** `handler` is the name of a function at the top of Code.js. */
  addItem(caption: string, handler: string): Menu;
  addToUi(): void;
}>;

declare const HtmlService: Readonly<{
  /** The text is served as it stands: no template is evaluated. */
  createHtmlOutput(html: string): Html;
}>;

declare const Session: Readonly<{
  /** `tr`, `en_GB`, `in` for Indonesian. */
  getActiveUserLocale(): string;
}>;

declare const SpreadsheetApp: Readonly<{
  getUi(): Readonly<{ createAddonMenu(): Menu; showSidebar(html: Html): void }>;
  getActive(): Readonly<{ getSpreadsheetTimeZone(): string }> | null;
}>;

declare const Utilities: Readonly<{
  /** `pattern` is one of Java's SimpleDateFormat. */
  formatDate(date: Date, timeZone: string, pattern: string): string;
}>;
