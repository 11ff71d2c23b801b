import type { StartTexts } from './start-texts.ts';

export const texts: StartTexts = {
  title: 'Marksheet لبرنامج Excel',
  about:
    'مقاييس التسويق دوالّ، وأوراق مؤشرات أداء وأهداف من ملفاتك المصدَّرة: في Excel على الويب ولنظامي Windows وMac، بالإنجليزية والتركية والإندونيسية والعربية والبولندية.',
  install: 'التثبيت',
  manifest: 'احفظ {file}. هو ملف صغير يخبر Excel بمكان Marksheet، وليس برنامجًا.',
  english: 'كُتبت أسماء المواضع كما هي في Excel بالإنجليزية؛ وتظهر في Excel بلغة أخرى بأسمائها في تلك اللغة.',
  web: 'Excel على الويب: {path}، ثم اختر الملف.',
  windows:
    'Excel لنظام Windows: ضع الملف في مجلد، وشارك المجلد مع نفسك، وأضف مساره على الشبكة في {path}، ثم حدّد Show in Menu. افتح Excel من جديد: {open}.',
  mac: 'Excel لنظام Mac: أغلق Excel، وضع الملف في {folder} (اضغط Cmd+Shift+G في Finder؛ وأنشئ المجلد wef إن لم يكن موجودًا)، ثم افتح Excel: {open}.',
  organisation: 'لكل من في المؤسسة يرفع المسؤول الملف نفسه: {path}.',
  next: 'ثم اضغط {button} في علامة التبويب {tab}، أو اكتب دالة مثل {formula}.',
  functions: 'الدوال',
  help: 'المساعدة',
  support:
    'للإجابات والأسئلة والأعطال: {address}. اذكر من فضلك أي Excel تستخدم (الويب أو Windows أو Mac) وإصداره ولغته وما فعلته.',
  privacy: 'الخصوصية',
  collects:
    'لا يجمع Marksheet شيئًا ولا يرسل شيئًا: تبقى بياناتك في مصنفك وعلى جهازك، ولا حساب هناك. ملفات الوظيفة الإضافية من هذا العنوان، ومكتبة Excel نفسها office.js من Microsoft.',
};
