import { pluralForm } from '../../core/locales/plural.ts';
import { reconcileTexts } from '../../core/locales/reconcile-texts.ts';
import { type Language, languages } from '../../core/values/language.ts';
import type { KeptEdit, ReconcileReport } from '../../core/workbook/ownership/report.ts';
import { reportSentence } from '../../core/workbook/ownership/report-sentence.ts';

const edit: KeptEdit = { sheet: 'KPIs', address: 'A1', was: null, yours: 1, ours: 2 };

const report = (facts: Partial<ReconcileReport>): ReconcileReport => ({
  ...{ periodsAdded: 0, periodsUpdated: 0, rowsAdded: [], recordsAdded: 0, columnsAdded: 0 },
  ...{ cellsUpdated: 0, taken: [], edits: [], proposalsKept: [], gaveWay: [] },
  ...{ keptThoughGone: [], sheetsAdded: [], sheetsKept: [], copies: [] },
  ...facts,
});

const busy = report({ periodsAdded: 3, periodsUpdated: 1, cellsUpdated: 9, edits: [edit, edit] });

test.each<[Language, string]>([
  ['en', '3 periods added, 1 updated, 9 cells brought up to date, 2 of your edits kept, nothing removed'],
  [
    'tr',
    '3 dönem eklendi, 1 dönem güncellendi, 9 hücre güncellendi, sizin 2 değişikliğiniz korundu, hiçbir şey silinmedi',
  ],
  [
    'id',
    '3 periode ditambahkan, 1 diperbarui, 9 sel diperbarui, 2 perubahan Anda dipertahankan, tidak ada yang dihapus',
  ],
  ['pl', 'dodano 3 okresy, zaktualizowano 1, zaktualizowano 9 komórek, zachowano 2 Twoje zmiany, nic nie usunięto'],
  ['ar', 'أُضيفت 3 فترات، وحُدّثت واحدة، حُدّثت 9 خلايا، أُبقي على تعديلين من تعديلاتك، لم يُحذف شيء'],
])('a refresh in one sentence: %s', (language, sentence) => {
  expect(reportSentence(busy, language)).toBe(sentence);
});

test('says that there was nothing new', () => {
  expect(reportSentence(report({}), 'en')).toBe('nothing new, nothing removed');
});

test('tells rows, sheets and what is gone from the source', () => {
  const facts = {
    rowsAdded: [
      { sheet: 'Data', count: 40 },
      { sheet: 'KPIs', count: 2 },
    ],
    recordsAdded: 40,
    columnsAdded: 1,
    sheetsAdded: ['Funnel'],
  };
  const gone = [{ sheet: 'KPIs', key: 'metric:CTR' }];
  expect(reportSentence(report({ ...facts, cellsUpdated: 1, keptThoughGone: gone }), 'en')).toBe(
    '40 rows of data added, 2 rows added on the sheets, 1 column added, 1 sheet added, 1 cell brought up to date, ' +
      '1 row or column kept that the source no longer has, nothing removed',
  );
});

test('tells what was written where nothing came in, and never that nothing was removed where ours replaced cells', () => {
  expect(reportSentence(report({ cellsUpdated: 212 }), 'en')).toBe('212 cells brought up to date, nothing removed');
  const taken = ['A1', 'B2'].map((address) => ({ sheet: 'KPIs', address }));
  expect(reportSentence(report({ cellsUpdated: 2, taken }), 'en')).toBe(
    '2 of your cells replaced by ours, nothing else removed',
  );
});

// Intl.PluralRules of the machine follows CLDR, as the rules here are meant to.
test.each(languages)('numbers take the forms of the language: %s', (language) => {
  const rules = new Intl.PluralRules(language);
  for (let count = 0; count <= 1200; count += 1)
    expect(`${count} ${pluralForm(language, count)}`).toBe(`${count} ${rules.select(count)}`);
});

test.each(languages)('every sentence has every form of its language, and its number: %s', (language) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  for (const [part, text] of Object.entries(reconcileTexts[language])) {
    const said = typeof text === 'string' ? [text] : Object.values(text);
    for (const one of said) expect(one.trim()).not.toBe('');
    if (typeof text === 'string' || ['tr', 'id'].includes(language) || part === 'alsoUpdated') continue;
    const wanted = forms.filter((form) => form !== 'zero');
    expect([part, Object.keys(text).sort()]).toEqual([part, [...wanted].sort()]);
  }
});
