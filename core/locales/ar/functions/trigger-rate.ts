import type { FunctionTexts } from '../../locale.ts';

/** Trigger rate in Arabic. */
export const triggerRate: FunctionTexts = {
  label: 'معدل تفعيل المحفزات',
  purpose: 'يبيّن كم تقوم جهات الاتصال لديك بما يطلق رسالة آلية.',
  whenPoor: 'تأكد أن التتبع يعمل، وأن الشروط ليست أضيق من اللازم، وأن جهات الاتصال ما زالت نشطة.',
};
