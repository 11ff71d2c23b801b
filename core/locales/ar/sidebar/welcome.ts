import type { SidebarTexts } from '../../locale.ts';

export const welcomeTexts: SidebarTexts['welcome'] = {
  heading: 'ثلاث خطوات إلى أوراقك',
  give: 'الصق بيانات مُصدَّرة، أو حدّد خلاياها واستخدم النطاق المحدد.',
  choose: 'راجع ما فُهم منها، واختر ما تريد إنشاءه.',
  build: 'أضف الأوراق. يبقى ما في مصنفك كما هو.',
  functions: 'يمكن كتابة الدوال في أي خلية أيضًا: {formula}',
  dismiss: 'فهمت',
};
