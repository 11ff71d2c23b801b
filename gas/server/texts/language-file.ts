import type { Language } from '../../../core/values/language.ts';

/** `answers`: what cells say; `sidebar`: what the sidebar says. */
type Part = 'answers' | 'sidebar';

/** Files that this execution has read. */
const read = new Map<Language, string>();

function fileOf(language: Language): string {
  const known = read.get(language);
  if (known !== undefined) return known;
  const text = HtmlService.createHtmlOutputFromFile(`Language-${language}`).getContent();
  read.set(language, text);
  return text;
}

/**
 * A part of a language, as JSON: the texts are files of their own beside Code.js, read only where something is said, so
 * that no cell that shows a number pays for them.
 */
export function languagePart(language: Language, part: Part): string {
  const open = `<script type="application/json" id="${part}">`;
  const text = fileOf(language);
  const at = text.indexOf(open);
  if (at < 0) throw new Error(`There are no ${part} in Language-${language}`);
  const start = at + open.length;
  return text.slice(start, text.indexOf('</script>', start));
}
