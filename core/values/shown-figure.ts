/** The signs that a language writes numbers with. */
type Signs = Readonly<{ decimal: string; group: string }>;

const MOST_DIGITS = 12;

/** A number as a language writes it, with the decimals that it has and none by chance; grouped unless told otherwise. */
export function shownFigure(value: number, { decimal, group }: Signs, isGrouped = true): string {
  const [whole = '', decimals] = String(Number(value.toPrecision(MOST_DIGITS))).split('.');
  const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, group === ' ' ? '\u00a0' : group) : whole;
  return decimals === undefined ? grouped : grouped + decimal + decimals;
}
