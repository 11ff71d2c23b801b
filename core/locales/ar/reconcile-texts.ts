import type { ReconcileTexts } from '../reconcile-texts.ts';

/** What a refresh did, in Arabic. */
export const reconcileTexts: ReconcileTexts = {
  goneFromSource: 'لم يعد في المصدر',
  between: '، ',
  nothingNew: 'لا جديد',
  nothingRemoved: 'لم يُحذف شيء',
  periodsAdded: {
    one: 'أُضيفت فترة واحدة',
    two: 'أُضيفت فترتان',
    few: 'أُضيفت {count} فترات',
    many: 'أُضيفت {count} فترة',
    other: 'أُضيفت {count} فترة',
  },
  periodsUpdated: {
    one: 'حُدّثت فترة واحدة',
    two: 'حُدّثت فترتان',
    few: 'حُدّثت {count} فترات',
    many: 'حُدّثت {count} فترة',
    other: 'حُدّثت {count} فترة',
  },
  alsoUpdated: {
    one: 'وحُدّثت واحدة',
    two: 'وحُدّثت اثنتان',
    few: 'وحُدّثت {count}',
    many: 'وحُدّثت {count}',
    other: 'وحُدّثت {count}',
  },
  rowsAdded: {
    one: 'أُضيف صف واحد',
    two: 'أُضيف صفان',
    few: 'أُضيفت {count} صفوف',
    many: 'أُضيف {count} صفًا',
    other: 'أُضيف {count} صف',
  },
  sheetsAdded: {
    one: 'أُضيفت ورقة واحدة',
    two: 'أُضيفت ورقتان',
    few: 'أُضيفت {count} أوراق',
    many: 'أُضيفت {count} ورقة',
    other: 'أُضيفت {count} ورقة',
  },
  editsKept: {
    one: 'أُبقي على تعديل واحد من تعديلاتك',
    two: 'أُبقي على تعديلين من تعديلاتك',
    few: 'أُبقي على {count} من تعديلاتك',
    many: 'أُبقي على {count} من تعديلاتك',
    other: 'أُبقي على {count} من تعديلاتك',
  },
  goneKept: {
    one: 'أُبقي على صف أو عمود واحد لم يعد في المصدر',
    two: 'أُبقي على صفين أو عمودين لم يعودا في المصدر',
    few: 'أُبقي على {count} صفوف أو أعمدة لم تعد في المصدر',
    many: 'أُبقي على {count} صفًا أو عمودًا لم تعد في المصدر',
    other: 'أُبقي على {count} صف أو عمود لم تعد في المصدر',
  },
};
