import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of OPEN_RATE. */
export const openRate: FunctionTexts = {
  label: 'E-posta açılma oranı',
  purpose: 'E-postanın ulaştığı kişilerden kaçının onu açtığını gösterir.',
  whenPoor: 'Konu satırına, gönderim zamanına ve e-postanın alıcılarla ne kadar ilgili olduğuna bakın.',
  parameters: {
    opens: { label: 'Açılmalar', description: 'Açılan e-posta sayısı; veri elverdiğinde her alıcı bir kez sayılır.' },
  },
  variants: {
    delivered: 'teslim edilen e-posta başına',
    sent: 'gönderilen e-posta başına',
  },
};
