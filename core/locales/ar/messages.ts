import type { Messages } from '../locale.ts';

/**
 * Sentences about problems and missing answers. A name stands before a colon, so that its gender and case do not matter;
 * a date follows Latin letters, so that a right-to-left line does not turn it round.
 */
export const messages: Messages = {
  'no-data': '{parameter}: المطلوب رقم، والقيمة فارغة',
  'no-data-date': '{parameter}: المطلوب تاريخ، والقيمة فارغة',
  'no-data-text': '{parameter}: المطلوب نص، والقيمة فارغة',
  'zero-denominator': '{parameter}: القيمة 0، ولا يمكن القسمة على الصفر',
  'not-a-number':
    '{parameter}: المطلوب رقم، والقيمة «{found}». أعد كتابتها رقمًا، أو اقرأ النص الملصق من الشريط الجانبي',
  'not-a-date': '{parameter}: المطلوب تاريخ أو نص بصيغة YYYY-MM-DD (2026-07-31)، والقيمة «{found}»',
  'out-of-range': '{parameter}: القيمة {found} خارج القيم الممكنة',
  'out-of-range-before': '{parameter}: القيمة {found}، ويجب ألا تسبق {notBefore}',
  'out-of-range-at-least': '{parameter}: يجب ألا تقل القيمة عن {atLeast}، وهي {found}',
  'out-of-range-at-most':
    '{parameter}: يجب ألا تزيد القيمة على {atMost}، وهي {found}. النسبة المئوية كسر: تُكتب 25% هكذا: 0.25',
  'out-of-range-between':
    '{parameter}: يجب أن تكون القيمة من {atLeast} إلى {atMost}، وهي {found}. النسبة المئوية كسر: تُكتب 25% هكذا: 0.25',
  'out-of-range-options': '{parameter}: المطلوب أحد الخيارات {options}، والقيمة «{found}»',
  'out-of-range-result': 'لا نتيجة لهذه القيم ضمن نطاق الأعداد',
  'shape-mismatch': 'النطاقات مختلفة الحجم: المطلوب نطاقات متساوية في عدد الصفوف والأعمدة',
  'shape-mismatch-rows': 'عدد صفوف النطاقات مختلف ({one} و{other}): المطلوب نطاقات متساوية الحجم',
  'shape-mismatch-columns': 'عدد أعمدة النطاقات مختلف ({one} و{other}): المطلوب نطاقات متساوية الحجم',
  'not-additive': '{parameter}: هذه القيمة لا تُجمع عبر عدة صفوف',
  'too-little-history': '{parameter}: السجل أقصر من أن يُبنى عليه توقع، والمطلوب أيام منتهية أكثر',
  'some-argument': 'أحد المدخلات',
  'the-denominator': 'المقام',

  'quoted-name': '«{name}»',
  'list-comma': '،',
  'ambiguous-number': 'العمود «{column}»: تحتمل القيمة {found} أن تكون {taken} أو {other}، وقُرئت {taken}',
  'ambiguous-date': 'العمود «{column}»: تحتمل القيمة {found} أن تكون {taken} أو {other}، وقُرئت {taken}',
  'problem-not-a-number': 'الصف {row}، العمود «{column}»: القيمة «{found}» ليست رقمًا، وتُعد الخلية مفقودة',
  'problem-not-a-date': 'الصف {row}، العمود «{column}»: القيمة «{found}» ليست تاريخًا، وتُعد الخلية مفقودة',
  'missing-cells': 'الصف {row}: عدد خلاياه أقل من صف العناوين ({found})، وتُعد البقية مفقودة',
  'extra-cells': 'الصف {row}: عدد خلاياه أكثر من صف العناوين، والزائد: {found}',
  'duplicate-header': 'العمود «{column}»: عنوانه مطابق لعنوان عمود آخر، وأُعطي اسمًا يميّزه',
  'empty-header': 'العمود «{column}»: ليس له عنوان، وسُمّي بحرفه',
  'long-text': 'الصف {row}، العمود «{column}»: النص أطول مما يجوز (عدد أحرفه {found})، وحُذفت نهايته',
  'mixed-currency': 'في البيانات عدة عملات ({found}): تُجمع المبالغ كما هي، والمطلوب عملة واحدة في كل إنشاء',
  'unsupported-calendar':
    'الصف {row}، العمود «{column}»: المطلوب تاريخ ميلادي بصيغة YYYY-MM-DD (2026-07-31)، والقيمة {found}',
  'said-empty': 'العمود «{column}»: خلايا تقول إنه لا توجد قيمة ({found})، وتُعد فارغة، وعددها {count} (الصفوف: {rows})',
  'one-sided':
    'صفوف فيها {others} وليس فيها «{column}»، وعددها {count} (الصفوف: {rows}). تُحسب في طرف واحد فقط، وقد تأتي النتيجة أعلى من الصحيح في: {metrics}. إن كان الفراغ لا يعني صفرًا فاملأ الخلايا أو استبعد الصفوف',
  'repeated-rows': 'صفوف تطابق صفًا سابقًا في كل خلاياه، وعددها {count} (الصفوف: {rows}). تبقى وتُحسب، فاحذف ما لُصق مرتين',
  'shared-rows':
    'صفوف موجودة أيضًا في {others} ومتطابقة في كل الخلايا، وعددها {count} (الصفوف: {rows}). يُحسب كل منها مرة واحدة',
  'restated-rows': 'صفوف موجودة في {others} بأرقام أخرى، وعددها {count} (الصفوف: {rows}). تُحسب أرقام هذا الملف اللاحق',
  'rival-rows':
    'صفوف موجودة في {others} بأرقام أخرى ولا يتطابق أي منها، وعددها {count} (الصفوف: {rows}). يُحسب كلاهما، فاستبعد أحد الملفين إن كانت البيانات نفسها',
  'repeated-id':
    'العمود «{column}»: معرّفات وردت في صف سابق، وعددها {count} (الصفوف: {rows})، مثل «{found}». تبقى هذه الصفوف وتُحسب، فاحذف ما ورد مرتين',
  'part-over-whole':
    'العمود «{column}»: مجموعه أكبر من مجموع {others} وهو جزء منه ({found})، فتحقق من أن كليهما للفترة نفسها وبالمعنى نفسه',
  'partial-column':
    'العمود «{column}»: لم يكن في كل تصدير، وعدد الصفوف الخالية منه {count}. على الفترات التي فيها العمود والتي ليس فيها تقارن هذه مجاميع غير متماثلة: {metrics}',
  restated: 'الصف {row} في «{title}»، العمود «{column}»: كانت القيمة {before} وأصبحت {after}',
  'restated-empty': 'الصف {row} في «{title}»، العمود «{column}»: كانت الخلية فارغة وأصبحت {after}',

  empty: 'لا توجد بيانات: المصدر فارغ',
  binary: 'المصدر ليس نصًا ولا جدول بيانات: المطلوب ملف محفوظ بصيغة CSV أو TSV أو XLSX',
  'own-sheet': 'هذه الورقة أنشأها Marksheet: أعطِ البيانات التي بُنيت منها',
  'no-columns': 'لم يُعثر على جدول: المطلوب صف عناوين تحته صف واحد على الأقل',
  'too-many-columns': 'عدد أعمدة الجدول {found}، وأقصى ما تتسع له الورقة 16,384',
  'unreadable-file': 'تعذّرت قراءة الملف: {found}',
  'no-metrics':
    'ليس في البيانات عمود يصلح لأي مقياس. الأعمدة: {found}. عيّن أحدها بالأمر: build INPUT --map "HEADER=field" --out FILE.xlsx',
  'too-many-rows': 'عدد صفوف البيانات {found}، وأقصى ما تتسع له الورقة 1,048,576',
};
