/** How a user's Excel writes numbers and dates. */
export type Culture = Readonly<{
  /** As `tr-TR`. */
  name: string;
  decimal: string;
  group: string;
  /** Day, month and year in the order of short dates. */
  dateOrder: string;
  dateSeparator: string;
  currency: string;
}>;

const currencies: Readonly<Record<string, string>> = { US: '$', TR: '₺', PL: 'zł', ID: 'Rp', SA: 'ر.س.', DE: '€' };

export function cultureOf(name: string): Culture {
  const numbers = new Intl.NumberFormat(`${name}-u-nu-latn`).formatToParts(-1234567.5);
  const part = (type: string, usual: string): string => numbers.find((each) => each.type === type)?.value ?? usual;
  const date = new Intl.DateTimeFormat(`${name}-u-nu-latn-ca-gregory`).formatToParts(0);
  return {
    name,
    decimal: part('decimal', '.'),
    group: part('group', ','),
    dateOrder: date.map(({ type }) => ({ day: 'd', month: 'm', year: 'y' })[type as 'day'] ?? '').join(''),
    dateSeparator: date.find(({ type }) => type === 'literal')?.value ?? '/',
    currency: currencies[name.split('-')[1] ?? ''] ?? '¤',
  };
}
