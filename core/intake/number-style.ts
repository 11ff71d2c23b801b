import { groupSigns, NumberKind } from './number-scanner.ts';

/** How the cells of one column are written, counted. */
export type NumberTally = Readonly<{ kinds: Int32Array; groups: Int32Array; arabicDigits: number; total: number }>;

/** What point and comma mean in one column. */
export type NumberStyle = Readonly<{
  decimal: '.' | ',';
  /** Nothing in the column tells; the language decided. */
  ambiguous: boolean;
  /** Both signs stand as decimals and neither groups: open cells can be read in two ways one by one. */
  bothDecimal: boolean;
  /** Which kinds of cells can be read; the others contradict the column. */
  accepts: readonly boolean[];
}>;

/**
 * Decides a column's style by what its own cells show; the given decimal sign counts only where they show nothing. A
 * column that is known to count things takes an open cell for a grouped number: nobody has 25.881 impressions. Among
 * many counts like `1,234` a rare `12,34` is then a slip, no evidence that all of them are fractions.
 */
export function decideNumberStyle(kinds: Int32Array, fallback: '.' | ',', whole = false): NumberStyle {
  const count = (kind: number): number => kinds[kind] as number;
  const openPoint = count(NumberKind.eitherPoint);
  const openComma = count(NumberKind.eitherComma);
  const pointSlips = whole && count(NumberKind.decimalPoint) * 4 < openPoint;
  const commaSlips = whole && count(NumberKind.decimalComma) * 4 < openComma;
  const point = (pointSlips ? 0 : count(NumberKind.decimalPoint)) + count(NumberKind.groupedByComma);
  const comma = (commaSlips ? 0 : count(NumberKind.decimalComma)) + count(NumberKind.groupedByPoint);
  const open = openPoint + openComma;
  const grouping =
    whole && point + comma === 0 && openPoint !== openComma ? (openPoint > openComma ? ',' : '.') : fallback;
  const decimal = point > comma ? '.' : comma > point ? ',' : grouping;
  const pointGroups = pointSlips || count(NumberKind.groupedByPoint) > 0;
  const commaGroups = commaSlips || count(NumberKind.groupedByComma) > 0;
  const accepts = new Array<boolean>(16).fill(true);
  accepts[NumberKind.notANumber] = false;
  if (decimal === '.') {
    accepts[NumberKind.groupedByPoint] = false;
    accepts[NumberKind.decimalComma] = !commaGroups;
  } else {
    accepts[NumberKind.groupedByComma] = false;
    accepts[NumberKind.decimalPoint] = !pointGroups;
  }
  const bothDecimal =
    count(NumberKind.decimalPoint) > 0 && count(NumberKind.decimalComma) > 0 && !pointGroups && !commaGroups;
  return { decimal, ambiguous: open > 0 && point + comma === 0, bothDecimal, accepts };
}

/** Whether an open cell (`1.234`) is a decimal in this style, not a grouped number. */
export const readsAsDecimal = (kind: number, style: NumberStyle): boolean =>
  (kind === NumberKind.eitherPoint) === (style.decimal === '.');

const arabicDigits = (text: string): string =>
  text.replace(/[\d.,]/g, (sign) =>
    sign === '.' ? '٫' : sign === ',' ? '٬' : String.fromCharCode(sign.charCodeAt(0) + 0x630),
  );

/** The style as people see it, on 1234.56: with the grouping sign and the decimals that the column shows. */
export function describeNumberStyle(tally: NumberTally, style: NumberStyle): string {
  const count = (kind: number): number => tally.kinds[kind] as number;
  const openGroups = style.decimal === '.' ? count(NumberKind.eitherComma) : count(NumberKind.eitherPoint);
  const openDecimals = style.decimal === '.' ? count(NumberKind.eitherPoint) : count(NumberKind.eitherComma);
  const groups = tally.groups.slice();
  const own = style.decimal === '.' ? 2 : 1;
  groups[own] = (groups[own] as number) + openGroups;
  groups[0] = 0;
  const most = groups.indexOf(Math.max(...groups));
  const group = (groups[most] as number) > 0 ? (groupSigns[most] ?? '') : '';
  const decimals =
    openDecimals +
    count(NumberKind.decimalPoint) +
    count(NumberKind.decimalComma) +
    count(NumberKind.groupedByPoint) +
    count(NumberKind.groupedByComma) +
    count(NumberKind.neutral);
  if (group === '' && decimals === 0) return '1234';
  if (tally.arabicDigits * 2 > tally.total) return arabicDigits(`1${group === '' ? '' : ','}234.56`);
  return `1${group}234${style.decimal}56`;
}
