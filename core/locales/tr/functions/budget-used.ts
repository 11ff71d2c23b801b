import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of BUDGET_USED. */
export const budgetUsed: FunctionTexts = {
  label: 'Bütçe kullanım oranı',
  purpose: 'Bütçenin şimdiye kadar ne kadarının harcandığını gösterir.',
  whenPoor:
    'Dönemin geçen kısmıyla karşılaştırın: yavaş gidiş duraklatılmış bir kampanyaya, hızlı gidiş fazla yüksek bir günlük limite işaret edebilir.',
};
