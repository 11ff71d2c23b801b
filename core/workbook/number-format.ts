/** How a number is shown. Patterns are en-US, as both spreadsheets' interfaces and files take them. */
export type NumberFormat = Readonly<
  | { kind: 'count' | 'decimal' | 'percent' | 'change' | 'date' | 'duration' | 'points' | 'text' | 'general' }
  /** `share-or-amount`: a share up to 1, an amount beyond. `unseen`: what no screen and no page is to show. */
  | { kind: 'share-or-amount' | 'unseen' }
  /** `exact` shows cents at any size; else amounts from a thousand on go without. */
  | { kind: 'money'; currency: string | null; exact?: boolean }
>;

const signs: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  TRY: '₺',
  INR: '₹',
  PLN: 'zł',
  IDR: 'Rp',
  SAR: 'SAR',
};

const beforeTheNumber = new Set(['USD', 'EUR', 'GBP', 'TRY', 'INR', 'IDR']);

function moneyPattern(currency: string | null, exact: boolean): string {
  const sign = currency === null ? '' : `"${signs[currency] ?? currency}"`;
  const before = currency !== null && beforeTheNumber.has(currency);
  const amount = (digits: string): string => (before ? `${sign}${digits}` : sign ? `${digits}\\ ${sign}` : digits);
  const [whole, cents] = [amount('#,##0'), amount('#,##0.00')];
  return exact ? cents : `[<1000]${cents};${whole}`;
}

/** Characters that an amount takes: digits, their grouping, a sign, decimals, the currency and some air. */
export function amountWidth(amount: number, currency: string | null, decimals: number): number {
  const digits = Math.max(1, Math.floor(Math.log10(Math.max(1, amount))) + 1);
  const grouping = Math.floor((digits - 1) / 3);
  const sign = currency === null ? 0 : (signs[currency] ?? currency).length + 1;
  return digits + grouping + sign + (decimals > 0 ? decimals + 1 : 0) + 3;
}

/**
 * The pattern that a host hands to its spreadsheet. With conditions, negative numbers belong to the first section:
 * LibreOffice shows no minus in the later ones.
 */
export function numberPattern(format: NumberFormat): string {
  switch (format.kind) {
    case 'count':
      return '#,##0';
    case 'decimal':
      return '#,##0.00';
    case 'percent':
      // Complaint and unsubscribe rates live below 1 %.
      return '[<0.02]0.00%;0.0%';
    case 'share-or-amount':
      return '[<1.01]0.00%;[<20]0.0;#,##0';
    case 'unseen':
      return ';;;';
    case 'change':
      return '+0.0%;-0.0%;0.0%';
    case 'date':
      return 'yyyy-mm-dd';
    case 'duration':
      return '#,##0';
    case 'points':
      return '0.0';
    case 'text':
      return '@';
    case 'general':
      return 'General';
    case 'money':
      return moneyPattern(format.currency, format.exact === true);
  }
}
