import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of REPLY_RATE. */
export const replyRate: FunctionTexts = {
  label: 'E-posta yanıt oranı',
  purpose: 'E-postanın ulaştığı kişilerden kaçının yanıt yazdığını gösterir.',
  whenPoor: 'E-postayı kişiselleştirin, tek bir net soru sorun ve doğru kişilere gittiğini kontrol edin.',
};
