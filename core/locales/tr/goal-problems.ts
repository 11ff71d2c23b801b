import type { GoalProblems } from '../locale.ts';

/** What Turkish says of pasted and stored goals that could not be read as they stand. */
export const goalProblems: GoalProblems = {
  'nothing-to-read': 'Okunacak bir şey yok',
  'not-text': 'Kaynak metin değil, başka türden bir dosya',
  'no-header':
    'Hiçbir satır Hedef, Metrik, Hedef değer, Son gün gibi sütunları adlandırmıyor; hiçbir şey okunmadı; kaynağın başı: {found}',
  'lines-above-header': 'Başlığın üstünde olup alınmayanlar: {found}',
  'unknown-column': '“{column}” sütunu tanınmadı ve alınmadı: {found}',
  'counted-columns': 'Yeniden hesaplanan sütunlar alınmadı: {found}',
  'ambiguous-number': '{row}. satır, “{column}” sütunu: {found}, {taken} veya {other} olabilir; {taken} olarak okundu',
  'ambiguous-date': '“{column}” sütunu: {found}, {taken} veya {other} olabilir; {taken} olarak okundu',
  'not-a-number': '{row}. satır, “{column}” sütunu: “{found}” bir sayı değil; hücre boş sayılır',
  'not-a-date': '{row}. satır, “{column}” sütunu: “{found}” bir tarih değil; hücre boş sayılır',
  'long-text': '{row}. satır, “{column}” sütunu: {found} karakterlik metin çok uzun; sonu kesildi',
  'unsupported-calendar': '{row}. satır, “{column}” sütunu: “{found}” başka bir takvimin tarihi; hücre boş sayılır',
  'mixed-currency': 'Tabloda birden çok para birimi var ({found}); tutarlar olduğu gibi okundu',
  'words-beside-number': '{row}. satır, “{column}” sütunu: “{found}”, {taken} olarak okundu; öteki sözcükler alınmadı',
  'target-not-read':
    '{row}. satır, “{column}” sütunu: bir sayı veya +%15 gibi bir değişim gerekir, “{found}” bulundu; hücre boş sayılır',
  'change-not-used':
    '{row}. satır, “{column}” sütunu: “{found}” aynı satırdaki hedef değere götürmüyor; hedef değer geçerli',
  'two-baselines':
    '{row}. satır: hedefe göre baz değer {found}, baz değer sütununa göre {taken}; geçerli olan: {taken}',
  'unknown-word':
    '{row}. satır, “{column}” sütunu: “{found}” bu sütunun aldığı sözcüklerden biri değil; hücre boş sayılır',
  'heading-cells':
    'Satır {row}: “{taken}” alttaki satırların amacı olarak okundu; satırından dışarıda bırakılan: {found}',
  'duplicate-id': '{row}. satır: {found} numarası başka bir satırda da var; bu satırın numarası artık {taken}',
  'override-without-status': '{row}. satır: elle konan kayıtta durum yok, bu yüzden alınmadı: {found}',
  'unknown-objective': '{row}. satır, “{column}” sütunu: numarası veya adı “{found}” olan bir hedef yok',
  'count-not-read': '{row}. satır: “{found}” içinde sayı yok; {taken} olarak okundu',
  'count-without-period':
    '{row}. satır: {found} sayısı için bir dönem veya neyin her biri için olduğu gerekir; sayı alınmadı',
  'missing-text': '{row}. satır: ne söz verildiği yazılı değil; gerisi alındı',
  'incomplete-way':
    '{row}. satır: şu anki ve varılacak değer birlikte gerekir, yalnızca {found} bulundu; o da alınmadı',
  'unknown-version': 'Hedefler burada tanınmayan bir sürümde saklanmış: {found}',
  'missing-part': 'Saklanan hedefler: {path} gerekli, ama yok',
  'wrong-part': 'Saklanan hedefler: {path} içinde olması gerekenden başka bir şey var: {found}',
  'unknown-part': 'Saklanan hedefler: {path} tanınmıyor',
  'duplicate-part': 'Saklanan hedefler: {path} için {found} numarası başka birinde de var',
};
