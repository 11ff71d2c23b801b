import type { ManifestTexts } from './manifest-texts.ts';

export const texts: ManifestTexts = {
  description: 'مقاييس التسويق كدوال، وأوراق مؤشرات الأداء والأهداف من بياناتك أنت.',
  welcome: {
    title: 'تجد Marksheet في علامة التبويب «الصفحة الرئيسية»',
    description: 'حدّد بياناتك واضغط «فتح Marksheet»، أو اكتب في خلية دالة مثل ‎=CONVERSION_RATE.',
  },
  commands: {
    open: {
      label: 'فتح Marksheet',
      tip: 'أنشئ أوراق مؤشرات الأداء والأهداف من بياناتك، وابحث عن دوال التسويق.',
    },
    'build-again': {
      label: 'إنشاء من جديد',
      tip: 'حدّث الأوراق ببيانات جديدة. يبقى كل ما كتبته وغيّرته كما هو.',
    },
    'insert-function': {
      label: 'إدراج دالة',
      tip: 'ابحث عن مقياس تسويقي بمعناه، واملأه، وأدرجه في الخلية النشطة.',
    },
    check: {
      label: 'فحص قبل المشاركة',
      tip: 'اعرف ما قد يتعطل أو يضلل عند مشاركة هذا المصنف، وأصلحه.',
    },
  },
};
