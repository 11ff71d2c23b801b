import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of DROP_OFF_RATE. */
export const dropOffRate: FunctionTexts = {
  label: 'Terk oranı',
  purpose: 'Bir form, ödeme veya huni adımında kaç kişinin vazgeçtiğini gösterir.',
  whenPoor:
    'Adımı telefonda kendiniz deneyin: çok sayıda alan, beklenmedik bir ücret veya bir hata insanları durdurur.',
};
