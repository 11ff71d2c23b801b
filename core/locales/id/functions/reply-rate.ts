import type { FunctionTexts } from '../../locale.ts';

/** The words of REPLY_RATE in Indonesian. */
export const replyRate: FunctionTexts = {
  label: 'Tingkat balasan email',
  purpose: 'Menunjukkan berapa banyak penerima email yang membalasnya.',
  whenPoor: 'Buat email lebih personal, ajukan satu pertanyaan yang jelas, dan pastikan orang yang tepat menerimanya.',
};
