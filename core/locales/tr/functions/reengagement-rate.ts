import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of REENGAGEMENT_RATE. */
export const reengagementRate: FunctionTexts = {
  label: 'Lead geri kazanma oranı',
  purpose: 'Yeniden ulaşılan sessiz potansiyel müşterilerden kaçının geri döndüğünü gösterir.',
  whenPoor: 'Ne kadar süredir sessiz olduklarına, onlara ne sunduğunuza ve hangi kanaldan ulaştığınıza bakın.',
};
