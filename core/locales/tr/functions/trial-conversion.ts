import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of TRIAL_CONVERSION. */
export const trialConversion: FunctionTexts = {
  label: 'Deneme dönüşüm oranı',
  purpose: 'Ürünü deneyen kişilerden kaçının sonra ödeme yapmaya başladığını gösterir.',
  whenPoor:
    'Kişilerin denemede nereye kadar geldiğine ve ürünü hâlâ kullanırken satın almaya davet edilip edilmediklerine bakın.',
};
