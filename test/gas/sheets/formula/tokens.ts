import {
  areaPattern,
  brokenPattern,
  notWithinName,
  sheetPattern,
  textPattern,
} from '../../../../core/workbook/reference-pattern.ts';

export type Token = Readonly<{
  kind: 'space' | 'text' | 'error' | 'reference' | 'number' | 'boolean' | 'function' | 'name' | 'sign';
  text: string;
}>;

const sticky = (pattern: string): RegExp => new RegExp(pattern, 'uy');

/** `A2:A`, which other spreadsheets do not have. */
const openArea = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}:\$?[A-Za-z]{1,3}(?!\$)${notWithinName}`;

/** The first that fits wins; what most formulas are made of comes first. */
const patterns = (decimal: string): readonly (readonly [Token['kind'], RegExp])[] => [
  ['sign', sticky(String.raw`<>|<=|>=|[-+*/^&=<>%(){};\\]`)],
  ['function', sticky(String.raw`[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()`)],
  ['reference', sticky(`(?:${sheetPattern})?(?:${openArea}|${areaPattern})`)],
  ['number', sticky(`\\d+(?:[${decimal}]\\d*)?(?:[eE][+-]?\\d+)?|[${decimal}]\\d+`)],
  ['text', sticky(textPattern)],
  ['error', sticky(`${brokenPattern}|#(?:N/A|DIV/0!|VALUE!|NAME\\?|NUM!|NULL!|ERROR!)`)],
  ['boolean', sticky(String.raw`(?:TRUE|FALSE|true|false)(?![\p{L}\p{N}_.(])`)],
  ['name', sticky(String.raw`[\p{L}_][\p{L}\p{M}\p{N}_.]*`)],
  ['space', sticky(String.raw`\s+`)],
  ['sign', sticky(',')],
];

const byDecimal = { '.': patterns('.'), ',': patterns(',') };

/** The pieces of a formula without its leading `=`; throws at what Google could not read. */
export function tokenize(formula: string, decimal: string): readonly Token[] {
  const tokens: Token[] = [];
  const known = decimal === '.' ? byDecimal['.'] : byDecimal[','];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at, known);
    if (token === null) throw new Error(`Formula parse error at ${formula.slice(at, at + 20)}`);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number, known: ReturnType<typeof patterns>): Token | null {
  for (const [kind, pattern] of known) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return null;
}
