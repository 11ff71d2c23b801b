import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of COST_PER_OPPORTUNITY. */
export const costPerOpportunity: FunctionTexts = {
  label: 'Fırsat başına maliyet',
  purpose: 'Pazarlamanın bir gerçek satış fırsatı için ne kadar ödediğini gösterir.',
  whenPoor: 'Fırsata hiç dönüşmeyen potansiyel müşteriler getiren kampanyaları bulun ve bütçelerini ötekilere verin.',
};
