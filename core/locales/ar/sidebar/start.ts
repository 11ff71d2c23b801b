import type { SidebarTexts } from '../../locale.ts';

export const startTexts: SidebarTexts['start'] = {
  heading: 'تعذّر بدء Marksheet',
  again: 'إعادة المحاولة',
  offline: 'لا يوجد اتصال بـ Google. تحقق منه ثم حاول من جديد.',
  accounts:
    'هناك عدة حسابات Google مسجلة الدخول، ولا تشغّل Google البرامج النصية إلا لحساب واحد. سجّل الخروج من الحسابات الأخرى، أو افتح جدول البيانات في نافذة خاصة.',
  permission:
    'تطلب Google إذنك أولًا. أغلق هذا الشريط، وافتح Marksheet من قائمة الإضافات، ثم امنح الإذن. إن كانت عدة حسابات مسجلة الدخول فسجّل الخروج من غيره.',
  quota: 'تم بلوغ حد Google اليومي للبرامج النصية. حاول غدًا.',
  busy: 'Google مشغولة الآن. حاول بعد لحظات.',
  unknown: 'أجابت Google: {found}',
};
