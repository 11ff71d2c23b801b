import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of CLV. */
export const clv: FunctionTexts = {
  label: 'Müşteri yaşam boyu değeri (CLV)',
  purpose: 'Bir müşterinin, sizden alışveriş yaptığı yılların tamamındaki değerini gösterir.',
  whenPoor:
    'Hangi parçanın zayıf olduğunu bulun: sipariş tutarı, satın alma sıklığı, müşterinin kalma süresi veya marj.',
  parameters: {
    years: { label: 'Yıl sayısı', description: 'Bir müşterinin ortalama kaç yıl boyunca satın aldığı.' },
  },
};
