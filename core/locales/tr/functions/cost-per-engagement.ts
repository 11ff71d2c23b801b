import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of COST_PER_ENGAGEMENT. */
export const costPerEngagement: FunctionTexts = {
  label: 'Etkileşim başına maliyet (CPE)',
  purpose: 'Ücretli bir gönderiye gelen bir etkileşim için ortalama ne ödendiğini gösterir.',
  whenPoor: 'Daha güçlü bir ilk cümle ya da görsel deneyin; ücretsiz gönderilere zaten tepki veren kitleyi hedefleyin.',
};
