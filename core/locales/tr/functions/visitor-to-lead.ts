import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of VISITOR_TO_LEAD. */
export const visitorToLead: FunctionTexts = {
  label: 'Ziyaretçi-lead dönüşüm oranı',
  purpose: 'Ziyaretçilerden kaçının bilgilerini bırakıp potansiyel müşteriye dönüştüğünü gösterir.',
  whenPoor:
    'Ziyaretçilerin bilgileri karşılığında ne aldığına ve hangi kaynakların hiç talepte bulunmayan kişiler getirdiğine bakın.',
};
