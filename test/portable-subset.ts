import { portableFunctions } from '../core/workbook/portable-functions.ts';

const known: ReadonlySet<string> = new Set(portableFunctions);

/** What must not stand in a formula's text, once quoted texts and sheet titles are out of it. */
const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a decimal literal', /\d*\.\d+|\d+\.\d*/g],
  ['an array literal', /[{}]/g],
  ['a structured reference', /[\w.]*\[[^\]]*\]?/g],
  ['an open-ended range', /\$?\b[A-Z]{1,3}(?:\$?\d+)?:\$?[A-Z]{1,3}(?![\w$])|\$?\b[A-Z]{1,3}:\$?[A-Z]{1,3}\$?\d+/g],
  ['whole rows', /(?<![A-Z\d$])\$?\d+:\$?\d+/g],
  ['a spilling reference or an implicit intersection', /[#@]/g],
  ['a percent literal', /%/g],
];

/** Takes out texts and sheet titles, and keeps the texts to look at them. */
function strip(formula: string): { bare: string; texts: readonly string[] } {
  const texts: string[] = [];
  const bare = formula
    .replace(/"((?:[^"]|"")*)"/g, (_, text: string) => {
      texts.push(text);
      return '""';
    })
    .replace(/'(?:[^']|'')*'!/g, '');
  return { bare, texts };
}

const found = (what: string, pieces: readonly string[]): string[] => pieces.map((piece) => `${what}: ${piece}`);

/**
 * Why a printed formula (with or without its `=`) would not mean the same in Google Sheets, Excel and LibreOffice, in
 * every locale; nothing where it would. `prefixed`: newer functions may carry the `_xlfn.` of .xlsx files.
 */
export function portabilityProblems(formula: string, separator: ';' | ',', prefixed = false): readonly string[] {
  const { bare: whole, texts } = strip(formula);
  const bare = prefixed ? whole.replace(/_xlfn\.(?=[A-Z]+\()/g, '') : whole;
  const functions = [...bare.matchAll(/([A-Za-z_][\w.]*)\(/g)].map(([, name]) => name as string);
  const names = [...bare.replaceAll('$', '').matchAll(/(?<![\w.:[])[A-Za-z_][\w.]*(?![\w.([:])/g)].map(
    ([name]) => name,
  );
  const other = separator === ';' ? /,/g : /;/g;
  return [
    ...forbidden.flatMap(([what, pattern]) => found(what, bare.match(pattern) ?? [])),
    ...found(`a separator other than ${separator}`, bare.match(other) ?? []),
    ...found(
      'a function outside the subset',
      functions.filter((name) => !known.has(name)),
    ),
    ...found(
      'a name that is no cell',
      names.filter((name) => !/^[A-Z]{1,3}\d+$/.test(name)),
    ),
    ...found(
      'a date as text',
      texts.filter((text) => /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}/.test(text)),
    ),
  ];
}
