import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of PQL_TO_CUSTOMER. */
export const pqlToCustomer: FunctionTexts = {
  label: 'PQL-müşteri dönüşüm oranı',
  purpose: 'Ürün kullanımı satış vaat eden kişilerden kaçının gerçekten satın aldığını gösterir.',
  whenPoor:
    'Önce bir kullanıcıyı nitelikli saydıran işaretleri sorgulayın, sonra fiyatı ve satın almayı istediğiniz anı.',
};
