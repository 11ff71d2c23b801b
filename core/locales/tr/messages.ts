import type { Messages } from '../locale.ts';

/** Turkish sentences about problems and missing answers. Placeholders stand apart from suffixes. */
export const messages: Messages = {
  'no-data': '{parameter} boş: bir sayı gerekir',
  'no-data-date': '{parameter} boş: bir tarih gerekir',
  'no-data-text': '{parameter} boş: bir metin gerekir',
  'zero-denominator': '{parameter} 0: sıfıra bölünemez',
  'not-a-number':
    '{parameter} için “{found}” girilmiş: bir sayı gerekir. Sayı olarak yeniden yazın veya yapıştırılan metni kenar çubuğuyla okutun',
  'not-a-date': '{parameter} için “{found}” girilmiş: bir tarih veya 2026-07-31 gibi bir metin gerekir',
  'out-of-range': '{parameter} için {found} girilmiş: bu, alabileceği değerlerin dışındadır',
  'out-of-range-before': '{parameter} için {found} girilmiş: {notBefore} tarihinden önce olamaz',
  'out-of-range-at-least': '{parameter} için {found} girilmiş: en az {atLeast} olmalıdır',
  'out-of-range-at-most':
    '{parameter} için {found} girilmiş: en çok {atMost} olmalıdır. Yüzde bir kesirdir: %25, 0,25 demektir',
  'out-of-range-between':
    '{parameter} için {found} girilmiş: {atLeast} ile {atMost} arasında olmalıdır. Yüzde bir kesirdir: %25, 0,25 demektir',
  'out-of-range-options': '{parameter} için “{found}” girilmiş: şunlardan biri seçilmelidir: {options}',
  'out-of-range-result': 'Bu değerlerin, sayı aralığına sığan bir sonucu yoktur',
  'shape-mismatch': 'Aralıkların boyutu farklı: aynı sayıda satırı ve sütunu olan aralıklar gerekir',
  'shape-mismatch-rows': 'Aralıkların biri {one}, diğeri {other} satırlı: aynı boyutta aralıklar gerekir',
  'shape-mismatch-columns': 'Aralıkların biri {one}, diğeri {other} sütunlu: aynı boyutta aralıklar gerekir',
  'not-additive': '{parameter} birden çok satırda toplanamaz',
  'too-little-history': '{parameter}: tahmin için geçmiş çok kısa. Geride kalmış daha çok gün gerekir',
  'some-argument': 'Bağımsız değişkenlerden biri',
  'the-denominator': 'Payda',

  'quoted-name': '“{name}”',
  'list-comma': ',',
  'ambiguous-number': '“{column}” sütunu: {found}, {taken} veya {other} olabilir; {taken} olarak okundu',
  'ambiguous-date': '“{column}” sütunu: {found}, {taken} veya {other} olabilir; {taken} olarak okundu',
  'problem-not-a-number': '{row}. satır, “{column}” sütunu: “{found}” bir sayı değildir; hücre boş sayılır',
  'problem-not-a-date': '{row}. satır, “{column}” sütunu: “{found}” bir tarih değildir; hücre boş sayılır',
  'missing-cells': '{row}. satırda başlıktakinden az hücre var ({found}); kalanlar boş sayılır',
  'extra-cells': '{row}. satırda başlıktakinden çok hücre var; artan: {found}',
  'duplicate-header': '“{column}” sütununun başlığı başka bir sütununkiyle aynı; ayırt edilmesi için adı değiştirildi',
  'empty-header': '“{column}” sütununun başlığı yok; sütun harfiyle adlandırıldı',
  'long-text': '{row}. satır, “{column}” sütunu: {found} karakterlik metin çok uzun; sonu kesildi',
  'mixed-currency':
    'Veride birden çok para birimi var ({found}): tutarlar olduğu gibi toplanır; her çalışma kitabı tek para birimi içermelidir',
  'unsupported-calendar':
    '{row}. satır, “{column}” sütunu: {found} Miladi bir tarih değildir; 2026-07-31 gibi tarihler gerekir',
  'said-empty':
    '“{column}” sütunu: değer olmadığını söyleyen hücreler ({found}) boş sayılır; sayısı: {count} (satırlar: {rows})',
  'one-sided':
    '“{column}” değeri olmayan ama {others} değeri olan satırlar: {count} (satırlar: {rows}). Şurada yalnızca bir tarafta sayılırlar: {metrics}; sonuç olduğundan yüksek çıkabilir. Boş hücre sıfır demek değilse hücreleri doldurun veya satırları çıkarın',
  'repeated-rows':
    'Bütün hücreleri daha önceki bir satırla aynı olan satırlar: {count} (satırlar: {rows}). Korunur ve sayılır; iki kez yapıştırılanları çıkarın',
  'shared-rows':
    '{others} içinde de bütün hücreleriyle aynı olan satırlar: {count} (satırlar: {rows}). Her biri bir kez sayılır',
  'restated-rows':
    '{others} içinde başka değerlerle bulunan satırlar: {count} (satırlar: {rows}). Sonra gelen bu dosyanın değerleri geçerlidir',
  'rival-rows':
    '{others} içinde başka değerlerle bulunan, hiçbiri aynı olmayan satırlar: {count} (satırlar: {rows}). İkisi de sayılır; aynı veriyse dosyalardan birini çıkarın',
  'repeated-id':
    '“{column}” sütunu: daha önceki bir satırda da bulunan kimlikler: {count} (satırlar: {rows}), örneğin “{found}”. Bu satırlar korunur ve sayılır; iki kez bulunanları çıkarın',
  'part-over-whole':
    '“{column}” sütununun toplamı, parçası olduğu {others} toplamından büyük ({found}): ikisi de aynı dönemi ve aynı şeyi mi gösteriyor, bakın',
  'partial-column':
    '“{column}” sütunu: her dışa aktarımda yoktu, onsuz {count} satır var. Onun olduğu ve olmadığı dönemler üzerinden şunlar birbirine uymayan toplamları karşılaştırır: {metrics}',
  restated: '“{title}” sayfası, {row}. satır, “{column}” sütunu: {before} yerine artık {after}',
  'restated-empty': '“{title}” sayfası, {row}. satır, “{column}” sütunu: boştu, artık {after}',

  empty: 'Veri yok: kaynak boş',
  binary: 'Kaynak, metin veya elektronik tablo değil: .csv, .tsv veya .xlsx olarak kaydedilmelidir',
  'own-sheet': 'Bu sayfayı Marksheet oluşturmuş: oluşturulduğu veriyi verin',
  'no-columns': 'Tablo bulunamadı: bir başlık satırı ve altında en az bir satır gerekir',
  'too-many-columns': 'Tabloda {found} sütun var; bir sayfaya en çok 16.384 sütun sığar',
  'unreadable-file': 'Dosya okunamadı: {found}',
  'no-metrics':
    'Veride bir metriğin kullanabileceği sütun yok. Sütunlar: {found}. Birini --map "BAŞLIK=alan" ile belirtin',
  'too-many-rows': 'Veride {found} satır var; bir sayfaya 1.048.576 satır sığar',
};
