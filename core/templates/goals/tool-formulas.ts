import { binary, call, type Formula, when } from '../../workbook/formula.ts';

/** What stands between names, besides commas and line breaks. */
const separators = [';', '،', '؛'];

/** More characters than the names of a list have together. */
const ROOM = 400;
/** As many names of a list are looked at; more than that nobody writes into a cell. */
const MOST_TOOLS = 10;

const substitute = (text: Formula, old: Formula | string, replacement: string | Formula): Formula =>
  call('SUBSTITUTE', text, old, replacement);

/** The names of a cell as `,crm,figma,` in small letters, so that each is found whole; empty for none. */
export function namesFormula(cell: Formula): Formula {
  const oneLine = substitute(cell, call('CHAR', 10), ',');
  const split = separators.reduce((text, separator) => substitute(text, separator, ','), oneLine);
  const close = substitute(substitute(call('TRIM', split), ', ', ','), ' ,', ',');
  return when(binary('=', call('TRIM', cell), ''), '', enclosed(call('LOWER', close)));
}

const enclosed = (text: Formula): Formula => binary('&', binary('&', ',', text), ',');

/** 1 where a name of the first list, as `namesFormula` has it, is not in the second; 0 where the second is empty. */
export function lacksToolFormula(needed: Formula, available: Formula): Formula {
  const apart = substitute(needed, ',', call('REPT', ' ', ROOM));
  const isMissing = (place: number): Formula => {
    const name = call('TRIM', call('MID', apart, 1 + ROOM * place, ROOM));
    return call('AND', binary('<>', name, ''), binary('=', substitute(available, enclosed(name), ''), available));
  };
  const anyMissing = call('OR', ...Array.from({ length: MOST_TOOLS }, (_, place) => isMissing(place + 1)));
  return when(binary('=', available, ''), 0, when(anyMissing, 1, 0));
}
