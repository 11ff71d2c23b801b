import { NEW_EXCEL_FUNCTIONS } from '@univerjs/preset-sheets-core';

/** Texts and quoted sheet titles, which are left as they are, and names of functions before their bracket. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Z][A-Z\d.]*)(?=\()/gi;

/** Functions that files name with a second prefix. */
const worksheetFunctions = new Set(['FILTER', 'SORT']);

/** A formula of the grid as files write it: without `=`, and newer functions with the prefix of their version. */
export const fileFormula = (formula: string): string =>
  formula.replace(/^=/, '').replace(pieces, (piece: string, name: string | undefined) => {
    const upper = name?.toUpperCase() ?? '';
    if (!NEW_EXCEL_FUNCTIONS.has(upper)) return piece;
    return `_xlfn.${worksheetFunctions.has(upper) ? '_xlws.' : ''}${piece}`;
  });

/** A formula of a file as the grid takes it. */
export const gridFormula = (formula: string): string => `=${formula.replace(/_xl(?:fn|ws|pm|udf)\./g, '')}`;
