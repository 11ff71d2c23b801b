const codes = new Set(
  (
    'USD EUR GBP TRY PLN IDR SAR INR JPY CNY AED EGP QAR KWD BHD OMR JOD LBP MAD TND DZD LYD IQD ILS IRR SYP YER SDG ' +
    'PKR BDT LKR NPR AUD CAD NZD SGD HKD TWD KRW THB MYR VND PHP MMK KHR RUB UAH KZT UZS AZN AMD BYN RON BGN HUF CZK ' +
    'SEK NOK DKK ISK CHF RSD MKD MDL ZAR NGN KES GHS ETB TZS UGX XOF XAF MXN BRL ARS CLP COP UYU PYG CRC DOP GTQ HRK'
  ).split(' '),
);

/** Written signs, lower case and without dots and spaces; an empty code is money in a currency that the sign leaves open. */
const signs = new Map<string, string>([
  ...Object.entries({ $: 'USD', us$: 'USD', '€': 'EUR', euro: 'EUR', eur: 'EUR', '£': 'GBP', '₺': 'TRY', tl: 'TRY' }),
  ...Object.entries({ zł: 'PLN', zl: 'PLN', rp: 'IDR', رس: 'SAR', '﷼': 'SAR', '⃁': 'SAR', ريال: 'SAR', sr: 'SAR' }),
  ...Object.entries({ '₹': 'INR', rs: 'INR', '¥': 'JPY', '￥': 'JPY', 円: 'JPY', 'cn¥': 'CNY', 元: 'CNY' }),
  ...Object.entries({ جم: 'EGP', دإ: 'AED', دا: 'AED', dh: 'AED', درهم: 'AED', دك: 'KWD', رق: 'QAR', دب: 'BHD' }),
  ...Object.entries({ رع: 'OMR', دأ: 'JOD', لل: 'LBP', دت: 'TND', دم: 'MAD', دج: 'DZD', دع: 'IQD' }),
  ...Object.entries({ a$: 'AUD', c$: 'CAD', ca$: 'CAD', nz$: 'NZD', s$: 'SGD', hk$: 'HKD', nt$: 'TWD', r$: 'BRL' }),
  ...Object.entries({ mx$: 'MXN', '₩': 'KRW', '฿': 'THB', rm: 'MYR', '₫': 'VND', đ: 'VND', '₱': 'PHP', '₪': 'ILS' }),
  ...Object.entries({ '₽': 'RUB', '₴': 'UAH', '₸': 'KZT', '₼': 'AZN', lei: 'RON', лв: 'BGN', ft: 'HUF', kč: 'CZK' }),
  ...Object.entries({ fr: 'CHF', '₦': 'NGN', '₵': 'GHS', kr: '' }),
]);

/** `USD` of `USD`, null of anything that is no common currency code. Only capitals count: `Try` is a word. */
export const currencyCode = (text: string): string | null => (codes.has(text) ? text : null);

/** The currency of a sign or code as it stands beside a number; empty where the sign leaves it open, null for no currency. */
export function currencyOfSign(text: string): string | null {
  if (codes.has(text)) return text;
  return signs.get(text.toLowerCase().replace(/[.\s]/g, '')) ?? null;
}

/** The currency that brackets in a header hold; `(FR)` is a country there, no franc. */
export const bracketedCurrency = (inside: string): string | null =>
  inside.length > 4 || (/^[A-Za-z]{2}$/.test(inside) && !/^(?:TL|tl|Rp|zl)$/.test(inside))
    ? null
    : currencyOfSign(inside);

const bracketed = /[([{][^()[\]{}]+[)\]}]/g;

/** The currency that a header names: `Amount spent (TRY)`, `Cost [€]`, `Spend - EUR`, `Spend USD`. */
export function headerCurrency(header: string): string | null {
  for (const inside of header.match(bracketed) ?? []) {
    const code = bracketedCurrency(inside.slice(1, -1).trim());
    if (code) return code;
  }
  return currencyCode(/(?:^|[\s\-–—,:/_])([A-Z]{3})$/.exec(header.trim())?.[1] ?? '');
}

const columnWords = /currency|para ?birimi|doviz|walut[aye]?|mata ?uang|valuta|عمله|devise|moneda|moeda|wahrung/;

/** Whether a folded header says that the column names the currency of each row. */
export const namesCurrencyColumn = (foldedHeader: string): boolean => columnWords.test(foldedHeader);

/** Which currency a code leaves room for: a bare `$` beside `CAD` is a Canadian dollar, `¥` beside `CNY` a yuan. */
export function agree(sign: string, code: string): boolean {
  if (sign === code) return true;
  if (sign === 'USD') return /^(?:AUD|CAD|NZD|SGD|HKD|TWD|MXN|ARS|CLP|COP|UYU)$/.test(code);
  return sign === 'JPY' && code === 'CNY';
}
