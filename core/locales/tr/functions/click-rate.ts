import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of CLICK_RATE. */
export const clickRate: FunctionTexts = {
  label: 'E-posta tıklama oranı',
  purpose: 'E-postanın ulaştığı kişilerden kaçının içindeki bir bağlantıya tıkladığını gösterir.',
  whenPoor: 'Teklife, harekete geçirici mesaja ve e-postanın konu satırındaki vaadi tutup tutmadığına bakın.',
  parameters: {
    clicks: {
      label: 'Tıklamalar',
      description: 'Bağlantısına tıklanan e-posta sayısı; veri elverdiğinde her alıcı bir kez sayılır.',
    },
  },
  variants: {
    delivered: 'teslim edilen e-posta başına',
    opens: 'açılan e-posta başına',
    sent: 'gönderilen e-posta başına',
  },
};
