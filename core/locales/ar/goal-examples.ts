import type { GoalExamples } from '../locale.ts';

/** The guided examples in Arabic. */
export const goalExamples: GoalExamples = {
  goals: {
    revenue: 'زيادة الإيرادات',
    leads: 'جذب عملاء محتملين يصبحون عملاء',
    brand: 'بناء علامة تجارية موثوقة',
  },
  objectives: {
    revenue: 'زيادة الإيرادات 15% خلال ربع سنة',
    conversion: 'رفع معدل التحويل من 4% إلى 5% خلال ستة أشهر',
    spend: 'إنفاق لا يزيد على 60,000 على الإعلانات خلال ربع سنة',
    cycle: 'خفض دورة المبيعات إلى النصف خلال ستة أشهر',
    pricing_page: 'نشر صفحة الأسعار الجديدة',
    unsubscribes: 'إبقاء معدل إلغاء الاشتراك عند 0.5% أو أقل',
  },
  commitments: {
    posts: 'كتابة مقالين للمدونة كل شهر',
    campaign: 'حملة لمدة 30 يومًا للعملاء المحتملين الذين انقطع تواصلهم',
    clips: 'إعداد 3 مقاطع قصيرة لكل مقال خلال أسبوعين',
    clicks: 'خفض تكلفة النقرة من 3.50 إلى 0.50',
  },
  owners: {
    first: 'ليلى',
    second: 'كريم',
    third: 'نورة',
  },
  words: {
    marketing: 'التسويق',
    sales: 'المبيعات',
    content: 'المحتوى',
    advertising: 'الإعلانات',
    growth: 'النمو',
    blog_post: 'مقال',
  },
};
