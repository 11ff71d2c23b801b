import type { FunctionTexts } from '../../locale.ts';

/** Sales cycle length in Arabic. */
export const salesCycleLength: FunctionTexts = {
  label: 'طول دورة المبيعات',
  purpose: 'يبيّن كم يومًا تستغرق الصفقة من بدايتها إلى إغلاقها.',
  whenPoor: 'ابحث عن المرحلة التي تنتظر فيها الصفقات أطول مدة، وعما تنتظره: صاحب قرار أو عرض سعر أو رد.',
  parameters: {
    created_dates: {
      label: 'تواريخ الإنشاء',
      description: 'يوم فتح كل صفقة؛ وللعدّ من أول تواصل تُعطى أيام التواصل الأول بدلًا منه.',
    },
    closed_dates: {
      label: 'تواريخ الإغلاق',
      description: 'يوم إغلاق كل صفقة بالترتيب نفسه، ويُترك فارغًا ما دامت مفتوحة.',
    },
    statistic: {
      label: 'طريقة الحساب',
      description: 'المتوسط "mean" إن تُركت فارغة، أو الوسيط "median" الذي لا تغيّره صفقة واحدة شديدة البطء.',
    },
  },
  variants: {
    mean: 'بمتوسط الصفقات المغلقة',
    median: 'بالصفقة الوسطى',
  },
};
