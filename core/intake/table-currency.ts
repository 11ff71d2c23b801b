import { foldHeader } from '../values/fold.ts';
import { agree, currencyCode, headerCurrency, namesCurrencyColumn } from './currency.ts';
import type { Problem, TableColumn } from './table.ts';

type Mention = Readonly<{ code: string; column: string; isSign: boolean }>;

/** The one currency of the data, or a problem where several are named. Codes count before signs that fit them. */
export function findCurrency(
  columns: readonly TableColumn[],
  signs: readonly (readonly string[])[],
): Readonly<{ currency: string | null; problem: Problem | null }> {
  const mentions = columns.flatMap((column, index) => mentionsOf(column, signs[index] ?? []));
  const codes = mentions.filter(({ isSign }) => !isSign);
  const settled = mentions.filter(
    (mention) => !mention.isSign || !codes.some(({ code }) => code !== mention.code && agree(mention.code, code)),
  );
  const distinct = [...new Set(settled.map(({ code }) => code))];
  const [first] = distinct;
  if (first === undefined) return { currency: null, problem: null };
  if (distinct.length === 1) return { currency: first, problem: null };
  const odd = settled.find(({ code }) => code !== first);
  const column = odd?.column ?? null;
  return { currency: null, problem: { code: 'mixed-currency', row: null, column, found: distinct.join(', ') } };
}

function mentionsOf(column: TableColumn, signs: readonly string[]): readonly Mention[] {
  const named = headerCurrency(column.header);
  const mentions: Mention[] = signs.map((code) => ({ code, column: column.header, isSign: true }));
  if (named !== null && column.type !== 'text') mentions.push({ code: named, column: column.header, isSign: false });
  if (column.type === 'text' && namesCurrencyColumn(foldHeader(column.header)))
    for (const cell of new Set(column.cells)) {
      const code = typeof cell === 'string' ? currencyCode(cell.toUpperCase()) : null;
      if (code !== null) mentions.push({ code, column: column.header, isSign: false });
    }
  return mentions;
}
