import type { FunctionTexts } from '../../locale.ts';

/** Reply rate in Arabic. */
export const replyRate: FunctionTexts = {
  label: 'معدل الرد',
  purpose: 'يبيّن نسبة من ردوا على رسالتك ممن وصلتهم.',
  whenPoor: 'خصّص الرسالة أكثر، واطرح سؤالًا واحدًا واضحًا، وتأكد أنها تصل إلى الأشخاص المناسبين.',
};
