import { functions } from '../functions/index.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../host/snapshot.ts';
import { callsOf } from './calls.ts';
import { plainFinding } from './finding.ts';
import { type FormulaCell, formulaAt, valueAt } from './formula-cells.ts';
import type { Alike } from './group-findings.ts';
import { ownFunctionsOf } from './own-functions.ts';
import { type Reference, readReference } from './reference.ts';
import { type Token, tokenize } from './tokens.ts';

/** Functions that average, with the place of the range that they average among their arguments; null for all. */
const averaging: Readonly<Record<string, number | null>> = { AVERAGE: null, AVERAGEA: null, AVERAGEIFS: 0 };

/** The cells of a range that are looked at: enough to know what it holds. */
const LOOKED_AT = 400;

/** Averages over rates: small and large rows weigh the same there, so that the answer is rarely the rate of the whole. */
export function averagesOfRates(
  sheet: SheetSnapshot,
  cells: readonly FormulaCell[],
  workbook: WorkbookSnapshot,
): readonly Alike[] {
  return cells.filter(isAveraging).flatMap((cell): Alike[] => {
    const averages = callsOf(cell.tokens).flatMap((call) => {
      const place = averaging[call.name.toUpperCase()];
      if (place === undefined) return [];
      return place === null ? call.arguments : call.arguments.slice(place, place + 1);
    });
    if (!averages.some((argument) => holdsRates(argument, sheet, workbook))) return [];
    const { row, column, formula } = cell;
    return [{ like: '', finding: plainFinding('average-of-rates', sheet.title, row, column, formula) }];
  });
}

const isAveraging = ({ tokens }: FormulaCell): boolean =>
  tokens.some(({ kind, text }) => kind === 'function' && text.toUpperCase() in averaging);

function holdsRates(argument: readonly Token[], own: SheetSnapshot, { sheets }: WorkbookSnapshot): boolean {
  const [only] = argument;
  const range = argument.length === 1 && only?.kind === 'reference' ? readReference(only.text) : null;
  if (range === null) return false;
  const sheet = range.title === null ? own : sheets.find(({ title }) => title === range.title);
  if (sheet === undefined) return false;
  const { rates, filled } = countRates(sheet, range);
  return rates > 0 && rates * 2 >= filled;
}

function countRates(sheet: SheetSnapshot, range: Reference): Readonly<{ rates: number; filled: number }> {
  let [rates, filled] = [0, 0];
  for (let row = range.row; row <= Math.min(range.lastRow, sheet.values.length - 1) && filled < LOOKED_AT; row += 1)
    for (
      let column = range.column;
      column <= Math.min(range.lastColumn, (sheet.values[row]?.length ?? 0) - 1);
      column += 1
    ) {
      const value = valueAt(sheet, row, column);
      const formula = formulaAt(sheet, row, column);
      if (formula === null && (value === null || value === '')) continue;
      const isWord = formula === null && typeof value === 'string' && !isPercentText(value);
      if (isWord) continue;
      filled += 1;
      if (formula === null ? isPercentText(value) : isRatio(formula)) rates += 1;
    }
  return { rates, filled };
}

const isPercentText = (value: unknown): boolean =>
  typeof value === 'string' && /\d\s*[%٪]\s*$|^\s*[%٪]\s*\d/.test(value);

/** A formula that divides by something that varies, or calls a function of ours that gives a ratio. */
function isRatio(formula: string): boolean {
  const tokens = (tokenize(formula.replace(/^=/, '')) ?? []).filter(({ kind }) => kind !== 'space');
  const divides = tokens.some(
    ({ kind, text }, at) => kind === 'operator' && text === '/' && tokens[at + 1]?.kind !== 'number',
  );
  return divides || ownFunctionsOf(tokens).some((id) => functions.get(id)?.unit === 'ratio');
}
