/*
 * What a reference looks like in the text of a formula, as pieces of a pattern with the flag `u`: the one definition for
 * all that read formulas as hosts write them.
 */

const word = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_.]*`;

/** Keeps `LOG10(`, `Rate2026.x` and the first half of `Q1:Q3!A1` from being taken for cells. */
export const notWithinName = String.raw`(?![\p{L}\p{M}\p{N}_.(!])`;

/** A title before a cell, with its `!`; within quotes it may hold a file's name or two titles, as it may without. */
export const sheetPattern = String.raw`(?:'(?:[^']|'')+'|(?:\[[^\]]*\])?${word}(?::${word})?)!`;

const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}${notWithinName}`;
const columns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}${notWithinName}`;
const rows = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}${notWithinName}`;

/** One cell, a range, whole columns or whole rows. */
export const areaPattern = `(?:${cell}(?::${cell})?|${columns}|${rows})`;

/** What is left of a reference whose cells or sheet are gone. */
export const brokenPattern = `(?:${sheetPattern})?#REF!${areaPattern}?`;

export const namePattern = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`;

export const textPattern = '"(?:[^"]|"")*"';
