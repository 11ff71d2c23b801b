import type { SidebarTexts } from '../../locale.ts';

/** What the sidebar says in its Settings place, in Arabic. */
export const settingsTexts: SidebarTexts['settings'] = {
  title: 'الإعدادات',
  kept: 'تُحفظ مع هذا المصنف لكل من يستخدمه.',
  saved: 'حُفظت',
  newer: 'حُفظت هذه الإعدادات بإصدار أحدث من Marksheet، فتبقى كما هي، وما تغيّره هنا يسري حتى تغلق الشريط الجانبي.',
  damaged: 'تعذّرت قراءة الإعدادات المحفوظة، فاستُخدمت الإعدادات المعتادة. تغيير أي منها يحفظها من جديد.',
  reading: 'جارٍ قراءة الإعدادات',
  sidebarHeading: 'الشريط الجانبي',
  language: 'اللغة',
  languageAutomatic: 'حسب لغة جدول البيانات',
  theme: 'الألوان',
  themeSystem: 'حسب إعداد الجهاز',
  themeLight: 'فاتحة',
  themeDark: 'داكنة',
  sheetsHeading: 'الأوراق الجديدة',
  sheetLanguage: 'لغة الأوراق',
  sheetLanguageAutomatic: 'لغة الشريط الجانبي',
  currency: 'العملة',
  currencyHint: 'للبيانات التي لا تذكر عملتها.',
  currencyNone: 'بلا عملة: أرقام فقط',
  inSheets:
    'تُختار نسب «على المسار» و«معرّض للخطر» وعطلة نهاية الأسبوع وتعريف كل مقياس في الأوراق نفسها، ضمن الإعدادات والتعريفات.',
};
