import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of CPL. */
export const cpl: FunctionTexts = {
  label: 'Lead başına maliyet (CPL)',
  purpose: 'Bir potansiyel müşteri (lead) için ne kadar ödendiğini gösterir.',
  whenPoor:
    'Kanalları ve kitleleri karşılaştırın; fiyatı, getirdikleri potansiyel müşterilerin ne kadarının nitelikli çıktığıyla birlikte tartın.',
  variants: {
    leads: 'potansiyel müşteri başına',
    'qualified-leads': 'nitelikli potansiyel müşteri başına',
  },
};
