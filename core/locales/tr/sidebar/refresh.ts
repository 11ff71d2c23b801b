import type { SidebarTexts } from '../../locale.ts';

/** What the sidebar says of a workbook that it built before, in Turkish. */
export const refreshTexts: SidebarTexts['refresh'] = {
  held: 'Bu çalışma kitabının “{title}” sayfasında {count} satır var.',
  heldSpan: 'Bu çalışma kitabının “{title}” sayfasında {count} satır var, {from} – {to}.',
  heldGoals: 'Bu çalışma kitabında hedef sayfalarınız var.',
  newRows: 'Yeni satırlar',
  add: 'Var olanlara ekle',
  addHint: 'Bilinen satırlar güncellenir, yenileri eklenir.',
  alone: 'Yalnızca bunlardan oluştur',
  aloneHint: 'Bunlarda olmayan satırlar kalır ve işaretlenir.',
  again: 'Yeni veri olmadan sayfalar, çalışma kitabındaki verilerden yeniden oluşturulur.',
  sheets: 'Sayfalar: {count}',
  willDo: 'Ne olacak',
  upToDate: 'Her şey güncel. Hiçbir şey yazılmaz.',
  bringUp: 'Güncelle',
  keepHint: 'Yazdıklarınız, değiştirdikleriniz ve ekledikleriniz olduğu gibi kalır.',
  'other-currency':
    'Çalışma kitabındaki tutarlar {was}, yenileri {found}: toplanamazlar. {was} cinsinden veri verin ya da yalnızca bunlardan oluşturun.',
  'other-number-style':
    '“{column}” sütununda çalışma kitabındaki sayılar {was} gibi, yeni satırlarda {found} gibi yazılmış.',
  'date-order':
    '“{column}” sütunundaki tarihlerde gün de ay da önce gelebilir ve hangisi olduğunu gösteren bir şey yok: biri {was} ya da {found}.',
  readAsHint: 'Nasıl okunacağını {option} ile belirtin ya da yalnızca bunlardan oluşturun.',
  answerHint: 'Nasıl okunacağını “Lütfen yanıtlayın” altında belirtin ya da yalnızca bunlardan oluşturun.',
  sameStyleHint: 'Sayıları {was} gibi yazılmış olarak verin ya da yalnızca bunlardan oluşturun.',
  'less-detail':
    'Çalışma kitabındaki satırları “{was}” ayırır, yenilerde bu sütun yok: günler iki kez sayılırdı. Bu sütunu içeren veri verin ya da yalnızca bunlardan oluşturun.',
  'more-detail':
    'Yeni satırlar “{found}” sütununa göre bölünmüş, çalışma kitabındakiler bölünmemiş: günler iki kez sayılırdı. Bu sütun olmadan veri verin ya da yalnızca bunlardan oluşturun.',
  'shorter-periods':
    'Yeni satırlar (“{found}”) çalışma kitabındakilerden (“{was}”) daha kısa dönemleri gösterir: değerler iki kez sayılırdı. Çalışma kitabının dönemleriyle veri verin ya da yalnızca bunlardan oluşturun.',
  'longer-periods':
    'Yeni satırlar (“{found}”) çalışma kitabındakilerden (“{was}”) daha uzun dönemleri gösterir: değerler iki kez sayılırdı. Çalışma kitabının dönemleriyle veri verin ya da yalnızca bunlardan oluşturun.',
  'no-identity':
    'Çalışma kitabındaki satırları birbirinden ayıran bir sütun yok, satırlar iki kez sayılabilirdi. Yalnızca bunlardan oluşturun.',
  newerVersion:
    '“{title}” sayfası daha yeni bir Marksheet sürümüyle yapılmış. Hiçbir şey yazılmaz: önce Marksheet’i güncelleyin.',
  'marks-lost':
    "“{title}” sayfası, Marksheet'in satırlarını ve sütunlarını tanıdığı işaretleri yitirdi: gizli hücrelerinden bazıları silinmiş ya da üzerine yazılmış. Hiçbir şey yazılmadı. Bunu geri alın ya da yeni bir dosyaya oluşturun.",
  'sheet-gone':
    '“{title}” sayfası yok, ama başka sayfalar hâlâ onu okuyor. Hiçbir şey yazılmadı. Silme işlemini geri alın ya da yeni bir dosyaya oluşturun.',
  otherBuild:
    'Bu arada başkası burada bir oluşturma yaptı ya da geri aldı. Geri alma düğmesinin şimdi neyi önerdiğine bakın.',
  changedMeanwhile: 'Çalışma kitabı bu arada değişti. Önizlemeye yeniden bakın, sonra oluşturun.',
  edits: 'Değişiklikleriniz, korundu',
  editsHint: 'Bu hücreleri siz değiştirdiniz. Bizimkini almazsanız sizin bıraktığınız gibi kalırlar.',
  editedFormulas: 'Değiştirdiğiniz formüller, korundu',
  takeHint: '--take-ours "{place}" tek bir hücrede, --take-ours all her yerde bizimkini alır.',
  yours: 'Sizinki',
  ours: 'Bizimki',
  takeOurs: 'Bizimkini al',
  takeAll: 'Her yerde bizimkini al',
  blank: 'boş',
  restated: 'Yeni verinin düzelttiği değerler',
  renamed: 'Kaynağın artık başka adlandırdığı sütunlar',
  lostColumns: 'Yeni veride artık yok: çalışma kitabında değerleri olan sütunlar',
  gainedColumns: 'Veride yeni: önceki satırlarda değeri olmayan sütunlar',
  dataNotes: 'Bu veriler hakkında bilmeniz gerekenler',
  goneRecords:
    'Yeni verinin kapsadığı ama artık içermediği satırlar: {count}. Kalırlar, “{column}” sütununda hâlâ sayılan {amount} ile, ve “{title}” sayfasında işaretlidirler: sayılmaması gerekenleri orada silin.',
  goneRecordsPlain:
    'Yeni verinin kapsadığı ama artık içermediği satırlar: {count}. Kalırlar ve “{title}” sayfasında işaretlidirler: sayılmaması gerekenleri orada silin.',
  goneRenamed:
    '“{column}” sütununda “{was}” adı “{now}” olmuş görünüyor (satır: {count}): “{title}” sayfasında ikisinden birinin satırlarını silene kadar değerler iki kez sayılır.',
  lacking:
    'Çalışma kitabında olup yeni verinin kapsadığı ama içermediği satırlar: {count}. Yeni veri bütünün bir parçası görünüyor, bu yüzden hiçbir şey işaretlenmedi.',
  filled: 'Yeni verinin doldurduğu boş hücreler: {count}',
  datesAsBefore: '“{column}” sütunu: tarihler çalışma kitabındaki gibi okundu, böylece {found} = {day}',
  oddDate:
    '“{title}” sayfası, {row}. satır: “{column}” sütunundaki {day}, öteki tarihler gibi bir ay başı ya da sonu değil; doğru olup olmadığına bakın',
  gone: 'Artık veride yok, korundu',
  goneHint:
    'Oldukları gibi kalırlar. KPI, hedef ve veri satırlarının yanında yazar; diğerleri için tek işaret bu listedir.',
  goneRow: '{sheet}: {row}. satır, {words}',
  goneColumn: '{sheet}: “{words}” sütunu',
  goneLine: '{sheet}: {words}',
  kept: 'Önceki oluşturmaların sayfaları, korundu',
  proposals: 'Bakmak isteyebileceğiniz öneriler',
  more: 've {count} tane daha',
  undoTyped: 'O zamandan beri {name} üzerinde bir şey değiştirdiniz; o da gider.',
  undoLost: 'Şunlar da gider: {cells}',
  undoneBut: 'O zamandan beri değiştirdikleriniz dışında geri alındı.',
  undoKept: 'O zamandan beri değiştirdiğiniz hücreler olduğu gibi kalır: {count}',
  rearranged:
    'Bu oluşturmadan sonra “{title}” sayfasının satırları ya da sütunları değişti, bu yüzden güvenle geri alınamaz. Hiçbir şey değiştirilmedi.',
  missing: '“{title}” sayfası bu oluşturmadan sonra silinmiş ya da adı değişmiş. Hiçbir şey değiştirilmedi.',
  undoRefreshAsk: 'Sayfalar bu oluşturmadan önceki hâline döner.',
  undoMore: 'Art arda geri alınabilecek oluşturmalar: {count}',
  undoUntilClosed:
    'Bu oluşturma buradan yalnızca kenar çubuğu kapanana kadar geri alınabilir: çalışma kitabında geri almayı saklayacak yer yok. Sonrasında tablonuzun sürüm geçmişini kullanın (Google E-Tablolar: Dosya > Sürüm geçmişi).',
  undoNotKept:
    '{path} içinde bu oluşturmayı geri almayı saklayacak yer yok: Marksheet onu geri alamaz. Çalışma kitabının önceki hâlinin bir kopyasını saklayın.',
  nothingBuilt:
    'Bu çalışma kitabında henüz bir şey oluşturulmadı. Önce bir dışa aktarımı seçin veya buraya yapıştırın ve sayfaları ekleyin.',
  giveNew:
    'Yeni dışa aktarımı seçip seçili aralığı kullanın veya buraya yapıştırın. Ya da sayfaları çalışma kitabındaki verilerle güncelleyin.',
};
