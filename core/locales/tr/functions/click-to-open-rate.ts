import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of CLICK_TO_OPEN_RATE. */
export const clickToOpenRate: FunctionTexts = {
  label: 'Açanların tıklama oranı (CTOR)',
  purpose: 'E-postayı açan kişilerden kaçının içindeki bir bağlantıya tıkladığını gösterir.',
  whenPoor: 'Konu satırı işini yapmış: içeriğe, tasarıma ve harekete geçirici mesaja bakın.',
  parameters: {
    clicks: {
      label: 'Tıklamalar',
      description: 'Bağlantısına tıklanan e-posta sayısı; veri elverdiğinde her alıcı bir kez sayılır.',
    },
    opens: { label: 'Açılmalar', description: 'Açılan e-posta sayısı; veri elverdiğinde her alıcı bir kez sayılır.' },
  },
};
