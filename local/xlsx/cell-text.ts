/** The most characters that a cell holds. */
const LONGEST = 32_767;

/** What XML can't hold, and what files write for such characters: Excel reads `_x0041_` as A. */
const unusual = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]|_x[\dA-Fa-f]{4}_/u;
const unspeakable = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * A text as a cell of an .xlsx file holds it: without control characters and halves of pairs, likenesses of escapes
 * escaped, no longer than Excel takes. The same everywhere, so that formulas find the name of one sheet in another.
 */
export function cellText(text: string): string {
  const kept = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  if (!unusual.test(kept)) return kept;
  return kept.replace(unspeakable, '').replace(/_x(?=[\dA-Fa-f]{4}_)/g, '_x005F_x');
}
