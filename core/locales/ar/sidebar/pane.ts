import type { SidebarTexts } from '../../locale.ts';

export const paneTexts: SidebarTexts['pane'] = {
  elsewhereHeading: 'يعمل Marksheet داخل Excel',
  elsewhere:
    'هذه الصفحة هي جزء جانبي لوظيفة إضافية، ولا يوجد مصنف بجانبها. افتح مصنفًا في Excel واضغط على «فتح Marksheet» في علامة التبويب «الشريط الرئيسي».',
  more: 'ما هو Marksheet، وكيف تثبّته',
  tooOld:
    'هذا الإصدار من Excel قديم على Marksheet. يعمل Marksheet في Excel للويب، وفي Microsoft 365، وفي Excel 2021 أو أحدث على Windows وMac.',
  offline: 'تعذّر تحميل مكتبة Excel. تحقق من الاتصال ثم حاول من جديد. المصنف كما كان.',
  silent: 'لا يستجيب Excel. أغلق هذا الجزء وافتحه من جديد؛ وإن لم ينفع ذلك فأعد فتح المصنف.',
  unknown: 'أجاب Excel: {found}',
};
