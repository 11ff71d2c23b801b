import type { SidebarTexts } from '../../locale.ts';

export const unfinishedTexts: SidebarTexts['unfinished'] = {
  heading: 'هناك إنشاء لم يكتمل',
  began: 'أُغلقت صفحته أو أوقفته Google: تم {done} من {all} من الخطوات. لا يُعرف من بدأه.',
  beganBack: 'كان التراجع عنه جاريًا حين أُغلقت صفحته أو أوقفته Google: تم {done} من {all} من خطوات التراجع.',
  finish: 'إكماله',
  takeBack: 'التراجع عنه',
  noUndo: 'بعد إكماله هنا لا يمكن التراجع عنه إلا من سجلّ إصدارات جدول البيانات.',
  finishing: 'جارٍ إكمال الإنشاء',
  takingBack: 'جارٍ التراجع عن الإنشاء',
  finished: 'اكتمل الإنشاء.',
  takenBack: 'تم التراجع عن الإنشاء. الأوراق كما كانت قبله.',
  couldNotFinish: 'تعذّر إكماله فتم التراجع عنه. {found}',
  busyHeading: 'هناك من ينشئ أوراقًا هنا الآن',
  busy: 'تم {done} من {all} من الخطوات. إن توقف فيمكنك إكماله أو التراجع عنه هنا.',
};
