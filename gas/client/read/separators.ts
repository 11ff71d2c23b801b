/** Whether a spreadsheet of this locale (`en_US`, as Google names it) separates arguments by commas when it tells a formula. */
export function writesCommas(spreadsheetLocale: string): boolean {
  try {
    const parts = new Intl.NumberFormat(spreadsheetLocale.replace(/_/g, '-')).formatToParts(1.5);
    return parts.every(({ type, value }) => type !== 'decimal' || value !== ',');
  } catch {
    // A locale that the browser does not know.
    return true;
  }
}

/**
 * A formula that Google told with commas, with semicolons between arguments: as we write it, and as it is read in every
 * locale. Texts, titles of sheets and what stands in braces stay as they are. One that has semicolons already is told
 * with them: Google makes commas of all of them, or of none.
 */
export function withSemicolons(formula: string): string {
  if (!formula.includes(',')) return formula;
  let turned = '';
  let braces = 0;
  for (let at = 0; at < formula.length; at += 1) {
    const character = formula[at] as string;
    if (character === '"' || character === "'") {
      const end = formula.indexOf(character, at + 1);
      if (end < 0) return turned + formula.slice(at);
      turned += formula.slice(at, end + 1);
      at = end;
      continue;
    }
    if (character === '{') braces += 1;
    if (character === '}') braces -= 1;
    if (character === ';' && braces === 0) return formula;
    turned += character === ',' && braces === 0 ? ';' : character;
  }
  return turned;
}
