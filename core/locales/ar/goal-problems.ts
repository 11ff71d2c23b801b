import type { GoalProblems } from '../locale.ts';

/** What Arabic says of pasted and stored goals that could not be read as they stand. */
export const goalProblems: GoalProblems = {
  'nothing-to-read': 'لا يوجد ما يُقرأ',
  'not-text': 'المصدر ملف من نوع آخر وليس نصًا',
  'no-header':
    'لا يوجد صف يسمّي الأعمدة، مثل الهدف والمقياس والقيمة المستهدفة والموعد، فلم يُقرأ شيء؛ بداية المصدر: {found}',
  'lines-above-header': 'فوق صف العناوين ولم يُقرأ: {found}',
  'unknown-column': 'العمود «{column}»: غير معروف ولم يُقرأ: {found}',
  'counted-columns': 'أعمدة تُحسب من جديد فلم تُقرأ: {found}',
  'ambiguous-number': 'الصف {row}، العمود «{column}»: تحتمل القيمة {found} أن تكون {taken} أو {other}، وقُرئت {taken}',
  'ambiguous-date': 'العمود «{column}»: تحتمل القيمة {found} أن تكون {taken} أو {other}، وقُرئت {taken}',
  'not-a-number': 'الصف {row}، العمود «{column}»: القيمة «{found}» ليست رقمًا، وتُعد الخلية فارغة',
  'not-a-date': 'الصف {row}، العمود «{column}»: القيمة «{found}» ليست تاريخًا، وتُعد الخلية فارغة',
  'long-text': 'الصف {row}، العمود «{column}»: النص أطول مما يجوز (عدد أحرفه {found})، وحُذفت نهايته',
  'unsupported-calendar': 'الصف {row}، العمود «{column}»: القيمة «{found}» تاريخ من تقويم آخر، وتُعد الخلية فارغة',
  'mixed-currency': 'في الجدول عدة عملات ({found})، وقُرئت المبالغ كما هي',
  'words-beside-number': 'الصف {row}، العمود «{column}»: قُرئت «{found}» على أنها {taken}، ولم تُقرأ بقية الكلمات',
  'target-not-read':
    'الصف {row}، العمود «{column}»: المطلوب رقم أو تغيير مثل +15%، والموجود «{found}»، وتُعد الخلية فارغة',
  'change-not-used':
    'الصف {row}، العمود «{column}»: القيمة «{found}» لا تؤدي إلى القيمة المستهدفة في الصف نفسه، والمعتمد القيمة المستهدفة',
  'two-baselines': 'الصف {row}: خط الأساس بحسب الهدف {found} وبحسب عموده {taken}، والمعتمد {taken}',
  'unknown-word': 'الصف {row}، العمود «{column}»: «{found}» ليست من كلمات هذا العمود، وتُعد الخلية فارغة',
  'heading-cells': 'الصف {row}: قُرئ «{taken}» غايةً للصفوف التي تحته؛ وتُرك من صفه: {found}',
  'duplicate-id': 'الصف {row}: الرقم {found} في صف آخر أيضًا، وصار رقم هذا الصف {taken}',
  'override-without-status': 'الصف {row}: التعديل اليدوي بلا حالة فلم يُقرأ: {found}',
  'unknown-objective': 'الصف {row}، العمود «{column}»: لا يوجد هدف رقمه أو نصه «{found}»',
  'count-not-read': 'الصف {row}: لا عدد في «{found}»، وقُرئ {taken}',
  'count-without-period': 'الصف {row}: العدد {found} يحتاج إلى فترة أو إلى ما يُقدَّم لكل واحد منه، ولم يُقرأ العدد',
  'missing-text': 'الصف {row}: لم يُكتب ما هو الالتزام، وقُرئ الباقي',
  'incomplete-way': 'الصف {row}: المطلوب القيمة الآن والقيمة المطلوب الوصول إليها معًا، والموجود {found} فقط، ولم يُقرأ',
  'unknown-version': 'الأهداف محفوظة بإصدار غير معروف هنا: {found}',
  'missing-part': 'الأهداف المحفوظة: {path} مطلوب ولا يوجد',
  'wrong-part': 'الأهداف المحفوظة: {path} يحوي غير ما يجوز: {found}',
  'unknown-part': 'الأهداف المحفوظة: {path} غير معروف',
  'duplicate-part': 'الأهداف المحفوظة: {path} رقمه {found}، وهو رقم غيره أيضًا',
};
