import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of MARKETING_SOURCED_SHARE. */
export const marketingSourcedShare: FunctionTexts = {
  label: 'Pazarlama kaynaklı gelir payı',
  purpose: 'Toplam gelirin ne kadarının pazarlamanın bulduğu müşterilerden geldiğini gösterir.',
  whenPoor:
    'Önce her anlaşmada kaynağın dolu olduğunu kontrol edin; sonra pazarlama kaynaklı leadlerin az mı olduğuna, yoksa seyrek mi satışa dönüştüğüne bakın.',
  variants: {
    'lead-source': 'anlaşmanın lead kaynağına göre',
    'first-touch': 'anlaşmanın ilk temasına göre',
  },
};
