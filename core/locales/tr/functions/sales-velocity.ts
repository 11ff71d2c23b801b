import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of SALES_VELOCITY. */
export const salesVelocity: FunctionTexts = {
  label: 'Satış hızı',
  purpose: 'Açık anlaşmaların bugünkü tempoyla günde ne kadar para getirdiğini gösterir.',
  whenPoor:
    'Dört etkenden biri bozulmuştur: daha az anlaşma, daha küçük anlaşmalar, daha az kazanma veya daha uzun döngü; onun üzerinde çalışın.',
};
