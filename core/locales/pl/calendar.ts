import type { Calendar } from '../locale.ts';

/** Polish months and weekdays; dates take the genitive (`1 stycznia`), headings the nominative (`styczeń`). */
export const calendar: Calendar = {
  monthNames: [
    'styczeń',
    'luty',
    'marzec',
    'kwiecień',
    'maj',
    'czerwiec',
    'lipiec',
    'sierpień',
    'wrzesień',
    'październik',
    'listopad',
    'grudzień',
  ],
  monthAbbreviations: ['sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paź', 'lis', 'gru'],
  otherMonthForms: [
    ['stycznia', 'styczen', 'stycz'],
    ['lutego'],
    ['marca', 'marz', 'mrz'],
    ['kwietnia', 'kwiecien', 'kwiec'],
    ['maja'],
    ['czerwca', 'czerw', 'czer'],
    ['lipca'],
    ['sierpnia', 'sierpien', 'sierp', 'sier'],
    ['września', 'wrzesnia', 'wrzesien', 'wrześ', 'wrzes'],
    ['października', 'pazdziernika', 'pazdziernik', 'paźdz', 'pazdz', 'paz'],
    ['listopada', 'listop'],
    ['grudnia', 'grudzien', 'grudz'],
  ],
  weekdayForms: [
    ...['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela'],
    ...['poniedzialek', 'sroda', 'piatek'],
    ...['pon', 'wt', 'wto', 'śr', 'śro', 'sr', 'sro', 'czw', 'czwart', 'pt', 'pią', 'pia'],
    ...['sob', 'sb', 'niedz', 'nd', 'ndz'],
  ],
  quarterForms: ['q', 'kw', 'kwart', 'kwartał', 'kwartal', 'kwartału', 'kwartalu'],
  weekForms: ['w', 'tydz', 'tydzień', 'tydzien', 'tygodnia', 'tyg'],
  periodLabels: {
    day: '{day} {month} {year}',
    week: 'Tydz. {week} {year}',
    month: '{month} {year}',
    quarter: 'Q{quarter} {year}',
    fiscalQuarter: 'Q{quarter} r. obr. {year}',
  },
};
