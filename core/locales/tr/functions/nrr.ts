import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of NRR. */
export const nrr: FunctionTexts = {
  label: 'Net gelir tutma oranı (NRR)',
  purpose: 'Dönem başındaki müşterilerin gelirinin, paket yükseltmeler ve kayıplar dahil, nasıl değiştiğini gösterir.',
  whenPoor: 'Müşteriler ayrılıyor mu, paket mi düşürüyor, yoksa büyümüyor mu, bakın: her biri başka bir çözüm ister.',
};
