// What the Google Sheets add-on says, as files of their own beside Code.js: Language-en.html and so on. They hold no page
// but two texts of JSON each: what cells say, and what the sidebar says.
import { answerTexts } from './answer-texts.mjs';

/** JSON that no reader of the file can take for the end of a script, a scriptlet, a template or a comment. */
const harmless = (value) =>
  JSON.stringify(value).replace(/[<>`]|\/(?=[/*])/g, (sign) =>
    sign === '/' ? '\\/' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const part = (id, value) => `<script type="application/json" id="${id}">${harmless(value)}</script>\n`;

/** The files by their names. */
export const languageFiles = (core) =>
  Object.fromEntries(
    Object.entries(core.locales).map(([language, locale]) => [
      `Language-${language}.html`,
      part('answers', answerTexts(locale, core, ['from', 'too-many'])) + part('sidebar', locale.sidebarTexts),
    ]),
  );

/** The words of the menu, which Code.js holds itself: the menu may read no file. */
export const menuWords = ({ locales }) =>
  Object.fromEntries(
    Object.entries(locales).map(([language, { sidebarTexts }]) => [
      language,
      { ...sidebarTexts.menu, functions: sidebarTexts.functions.title },
    ]),
  );
