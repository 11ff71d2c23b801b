import type { Conventions } from '../locales/locale.ts';
import { roundedTo } from '../values/rounding.ts';

/** How many decimals tell a figure: none for whole and large ones, two from 1 on, four below. */
function figureDecimals(value: number): number {
  if (Number.isInteger(value) || Math.abs(value) >= 1000) return 0;
  return Math.abs(value) >= 1 ? 2 : 4;
}

/** A figure as the language writes it: `1,234`, `12,50`. */
export const figureText = (value: number, conventions: Conventions): string =>
  withDecimals(value, figureDecimals(value), conventions);

/** Shares below a tenth take two decimals, so that neighbouring rates differ. */
const FINE_SHARE = 0.1;

/** A share in hundredths, for a percent sign to follow: 0.0825 is `8.25`, 0.355 is `35.5`. */
export const shareText = (value: number, conventions: Conventions): string =>
  withDecimals(value * 100, Math.abs(value) < FINE_SHARE ? 2 : 1, conventions);

/** Less than one percent takes two decimals, so that a little is not told as nothing. */
const LITTLE_SHARE = 0.01;

/** A share in hundredths that is never rounded up: 0.949 is `94`, 0.0079 is `0.79`. */
export function reachedText(value: number, conventions: Conventions): string {
  const decimals = value !== 0 && Math.abs(value) < LITTLE_SHARE ? 2 : 0;
  const factor = 100 * 10 ** decimals;
  return withDecimals(Math.floor(roundedTo(value * factor, 6)) / 10 ** decimals, decimals, conventions);
}

function withDecimals(value: number, decimals: number, { decimal, group }: Conventions): string {
  const rounded = roundedTo(value, decimals);
  const [whole = '', part] = Math.abs(rounded).toFixed(decimals).split('.');
  const separator = group === ' ' ? '\u00a0' : group;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return `${rounded < 0 ? '-' : ''}${grouped}${part === undefined ? '' : decimal + part}`;
}
