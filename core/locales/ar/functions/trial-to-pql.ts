import type { FunctionTexts } from '../../locale.ts';

/** Trial to PQL rate in Arabic. */
export const trialToPql: FunctionTexts = {
  label: 'معدل التحويل من تجربة مجانية إلى PQL',
  purpose: 'يبيّن نسبة من يستخدمون المنتج في التجربة كما يستخدمه من يشترونه لاحقًا.',
  whenPoor: 'راجع الساعة الأولى من التجربة: ما الذي يمنع المستخدمين من بلوغ الخطوة التي تريهم قيمته.',
};
