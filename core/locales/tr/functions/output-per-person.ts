import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of OUTPUT_PER_PERSON. */
export const outputPerPerson: FunctionTexts = {
  label: 'Kişi başına çıktı',
  purpose: 'Çıktı olarak ne sayılırsa sayılsın, ekipte kişi başına ne kadar iş çıktığını gösterir.',
  whenPoor:
    'Otomasyonun üstlenebileceği elle yapılan adımlara, belirsiz brieflere ve aynı anda yürüyen fazla işe bakın.',
};
