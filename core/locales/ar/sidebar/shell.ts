import type { SidebarTexts } from '../../locale.ts';

export const shellTexts: SidebarTexts['shell'] = {
  title: 'Marksheet',
  places: 'الأقسام',
  loading: 'جارٍ التحميل…',
  cancel: 'إلغاء',
  close: 'إغلاق',
  search: 'بحث',
  nothingFound: 'لا توجد نتائج',
  listKeys: 'سهما الأعلى والأسفل للتنقل بين النتائج، وEnter لفتحها.',
  chosen: 'الاختيار: {name}',
  more: 'و{count} غيرها',
  progress: '{percent}%',
  pageFailure: 'تعذّر تحميل هذا القسم. تحقق من الاتصال ثم افتحه من جديد',

  'failure-cancelled': 'تم الإلغاء. المصنف كما كان',
  'failure-busy': 'جدول البيانات مشغول بتغيير آخر. حاول بعد لحظات',
  'failure-editing-cell': 'هناك خلية قيد التحرير. اضغط Enter أو Esc فيها ثم حاول من جديد',
  'failure-protected': 'ورقة أو المصنف محمي: {found}. أزل الحماية ثم حاول من جديد',
  'failure-title-taken': 'توجد ورقة بهذا العنوان: {found}',
  'failure-no-such-sheet': 'لم تعد هناك ورقة بهذا العنوان: {found}',
  'failure-too-large': 'هذا أكثر مما يتسع له جدول البيانات. استخدم صفوفًا أقل أو فترات أطول',
  'failure-too-long':
    'الأهداف أو الإعدادات أطول من {found} حرف، وهو أقصى ما يحفظه جدول البيانات. اختصرها: ما حُفظ من قبل ما زال موجودًا',
  'failure-offline': 'لا يوجد اتصال. المصنف كما كان',
  'failure-unfinished':
    'بدأ تغيير في الأوراق ولم يكتمل: أُغلقت صفحته أو انقطع الاتصال. يعرض عليك Marksheet إكماله أو التراجع عنه',
  'failure-time-limit': 'استغرق جدول البيانات وقتًا طويلًا. حاول من جديد بصفوف أقل',
  'failure-quota': 'تم بلوغ الحد اليومي لجدول البيانات. حاول غدًا',
  'failure-changed-meanwhile': 'غيّر أحدهم الأوراق للتو. لم يُكتب شيء؛ أعد المحاولة',
  'failure-several-accounts': 'هناك عدة حسابات مسجلة الدخول. استخدم حسابًا واحدًا أو نافذة خاصة',
  'failure-not-permitted': 'لا يُسمح لك بتغيير هذا المصنف. اطلب صلاحية التحرير من مالكه',
  'failure-unknown': 'حدث أمر غير متوقع: {found}. المصنف كما كان',
};
