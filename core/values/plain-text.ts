/** The most characters that a cell takes in every host: Excel's own limit, the lowest. */
export const MOST_CELL_CHARACTERS = 32_767;

/** What no cell keeps: control characters but tab and line end, halves of pairs, two that stand for nothing. */
const unspeakable = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A text as every host keeps it: without what XML can't hold, every line end as one sign. */
export function keptText(text: string): string {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return maybeUnspeakable(plain) ? plain.replace(unspeakable, '') : plain;
}

/** Read sign by sign: over a whole file this takes a tenth of what the pattern does. */
function maybeUnspeakable(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 ? code !== 9 && code !== 10 : code > 126 && (code < 160 || (code >= 0xd800 && code < 0xe000)))
      return true;
    if (code >= 0xfffe) return true;
  }
  return false;
}

/** What makes a name look like another one: marks that turn the order of letters around, or hold none. */
const misleading = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u;
const turning = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;
const breaking = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/**
 * A name or a cell as a sentence may hold it: on one line, without marks that change the order of the letters around
 * them, so that `exe.gpj` can't pass for `jpg.exe`; no longer than a person reads.
 */
export function shownText(text: string, most = 2000): string {
  const plain = misleading.test(text)
    ? text.replace(turning, '').replace(breaking, ' ').replace(unspeakable, '').trim()
    : text;
  return plain.length > most ? `${cutText(plain, most - 1)}…` : plain;
}

/** The beginning of a text; a character of two halves is never cut in two. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? most - 1 : most);
}
