import type { GoalsSheetTexts } from '../locale.ts';

export const goalsSheetTexts: GoalsSheetTexts = {
  sheetGoals: 'Hedefler',
  sheetGoalWorkings: 'Hedef hesapları',
  sheetGoalFigures: 'Hedef rakamları',
  sheetGoalChoices: 'Hedef seçenekleri',
  goalsTitle: 'Amaçlar ve hedefler',
  beginExamples: 'Örneklerin üzerine kendi hedeflerinizi yazın: sarı hücreler sizin, geri kalanı kendiliğinden dolar.',
  beginOwn: 'Sarı hücreler sizin, geri kalanı kendiliğinden dolar. Her amacın hedeflerinin altında boş bir satır var.',
  reportLine:
    'Rapor tarihi {date}; {sheet} sayfasında ayarlanır. Planın {on_track} kadarından itibaren yolunda, {at_risk} kadarından itibaren riskli.',
  barLegend: '█ yapılan   ┃ planın bugün olduğu yer',
  partMain: 'Hedefleriniz: bu sütunları doldurun',
  partStanding: 'Şu anki durum',
  partMore: 'Gerekirse daha fazlası',
  partOverride: 'Elle konan durum',
  goalMark: 'Amaç',
  goalCount: 'Sayılan hedef: {count}',
  withoutGoal: 'Bir şirket amacına bağlı olmayan hedefler',
  exampleMark: 'örnek',
  exampleFirst: 'Örnek.',
  bothReadings:
    '{change} değişim, oranın kendisine göre okunur: {baseline}, {relative} olur. Yüzde puan olarak {points} olurdu.',

  sourceTyped: 'elle',
  sourceData: 'Veri',
  sourceCheckIn: 'durum bildirimi',
  needsDates: 'Başlangıç ve son gün tarihini yazın.',
  dueBeforeStart: 'Son gün başlangıçtan önce: tarihleri değiştirin veya düzeltin.',
  needsTarget:
    'Bir hedef değer ya da baz değer ile istenen değişimi yazın. Yapılıp bitecek bir iş için türü “{milestone}” seçin.',
  noRowsForFilters: 'Veride böyle satır yok: pazar, segment, kanal, kampanya ve verideki sorumluyu denetleyin.',
  overridden: '{by} tarafından {until} tarihine kadar konuldu: {why} (Kurala göre: {status}.)',
  overrideOver: '{reason} (Elle konan durumun süresi {until} tarihinde doldu.)',
  overrideIncomplete: '{reason} (Elle konan durum ancak kim, neden ve ne zamana kadar yazılınca geçerlidir.)',
  forecastNeedsData: 'Yalnızca Veri sayfasından sayılanlar için.',
  forecastTooShort: 'Bir şey söylemek için gün sayısı az.',
  forecastUntested: 'Son dönemin temposu; geçmişte henüz denenmedi: yeniden oluşturun.',
  forecastNotTried: '{method}; denemek için yeterli geçmiş yok.',
  forecastNotEnough: 'Son dönem hızı; denemek için geçmiş veri çok az.',
  notInData: '{reason} Veride “{measure}” yok: gerçekleşeni “{column}” sütununa yazın ya da durum bildirimi ekleyin.',
  typeActual: '{reason} “{column}” sütununa yazın ya da durum bildirimi ekleyin.',
  actualUnreadable: '{reason} “{column}” sütunundaki “{found}” bir sayı değil ve sayılmaz: yalnızca sayıyı yazın.',
  actualTypedOver:
    '“{actual}” sütununda formülün yerinde bir sayı duruyor ve sayılmıyor: onu “{column}” sütununa yazın.',
  changeNotUsed: 'Hem hedef değer hem başka bir değişim yazılmış: hedef değer geçerli.',
  changeUnreadable:
    '“{column}” sütunundaki “{found}” bir yüzde değil: yarısı için -%50 gibi bir yüzde ya da hedef değerin kendisini yazın.',
  noPlanPoints: '“{sheet}” sayfasında henüz nokta yok: her gün eşit sayılır.',
  andMore: 'Ayrıca {count} eksik daha var.',
  forecastTried: '{method}; geçmişte denendiğinde sapma {error} ({day}).',
};
