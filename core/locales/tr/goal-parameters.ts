import type { FieldTexts } from '../locale.ts';
import { statusParametersOf } from '../status-parameters.ts';

/** Turkish words of the arguments that functions about goals share. */
export const goalParameters = {
  actual: {
    label: 'Gerçekleşen',
    description: 'Ulaşılan değer: biriken bir büyüklüğün bugüne kadarki toplamı veya bir seviyenin son değeri.',
  },
  target: {
    label: 'Hedef',
    description: 'Ulaşılacak değer veya uyulacak sınır.',
  },
  baseline: {
    label: 'Baz değer',
    description: 'Başlangıçtaki değer; verilmezse 0.',
  },
  levelBaseline: {
    label: 'Baz değer',
    description: 'Bir seviyenin başlangıçtaki değeri; verilmezse seviye yalnızca hedefe göre değerlendirilir.',
  },
  paceBaseline: {
    label: 'Baz değer',
    description: 'Bir seviyenin başlangıçtaki değeri; öteki türlerde gerekmez.',
  },
  changeBaseline: {
    label: 'Baz değer',
    description: 'Değişimin başladığı değer; 0 değerinin altında olamaz.',
  },
  change: {
    label: 'Değişim',
    description: 'Baz değerin kesri olarak değişim: yüzde 15 fazlası 0,15, yarısı -0,5, iki katı 1.',
  },
  start: {
    label: 'Başlangıç',
    description: 'İlk gün; sayılır.',
  },
  due: {
    label: 'Son gün',
    description: 'Son gün; sayılır.',
  },
  asOf: {
    label: 'Rapor günü',
    description: 'Gerçekleşen değerin kapsadığı son gün; bitmiş sayılır.',
  },
  kind: {
    label: 'Tür',
    description:
      'Büyüklüğün türü: "cumulative" (verilmezse), "level", "ceiling", "at-least", "at-most" veya "milestone".',
  },
  curve: {
    label: 'Plan eğrisi',
    description: 'Planın günlere nasıl yayıldığı: "linear" (verilmezse) veya "working-days".',
  },
  weekend: {
    label: 'Hafta sonu',
    description: 'İş günü olmayan günler: "sat-sun" (verilmezse) veya "fri-sat".',
  },
  holidays: {
    label: 'Tatil günleri',
    description: 'Hafta sonu dışında çalışılmayan günlerin aralığı; yalnızca "working-days" bunları saymaz.',
  },
  better: {
    label: 'İyi yön',
    description: 'Hangi yönün iyi olduğu: "higher" (verilmezse) veya "lower".',
  },
  language: {
    label: 'Dil',
    description: 'Yanıtın dili: "en" (verilmezse), "tr", "id", "ar" veya "pl".',
  },
  onTrack: {
    label: 'Yolunda sınırı',
    description: 'Yolunda sayılmak için gereken en düşük tempo; verilmezse %95.',
  },
  atRisk: {
    label: 'Risk sınırı',
    description: 'Altında planın gerisinde sayılan tempo; verilmezse %75.',
  },
  daysPerWeek: {
    label: 'Haftada gün',
    description: 'Haftada kaç günün katkı sağladığı; verilmezse 7, çalışma haftası için 5.',
  },
  dates: {
    label: 'Tarihler',
    description: 'Her değerin günü; sıra fark etmez.',
  },
  values: {
    label: 'Değerler',
    description: 'Her günün eklediği miktar, yürüyen toplam değil; seviye için o günkü değer.',
  },
  windowDays: {
    label: 'Pencere',
    description: 'Gidişatı gösteren son gün sayısı; verilmezse 28.',
  },
  forecastStart: {
    label: 'Başlangıç',
    description: 'Toplama giren ilk gün; verilmezse ilk tarih.',
  },
  forecastAsOf: {
    label: 'Rapor günü',
    description: 'Biten son gün: sonraki satırlar dışarıda kalır. Verilmezse son tarih.',
  },
  weights: {
    label: 'Ağırlıklar',
    description: 'Oranlar için: her oranın paydası, örneğin ziyaretçiler; kalabalık günler daha çok sayılır.',
  },
  highest: {
    label: 'En yüksek',
    description: 'Bir düzeyin alabileceği en yüksek değer, örneğin oran için 1: tahmin bunu aşmaz.',
  },
  objective: {
    label: 'Hedef cümlesi',
    description: 'Neyin değişeceği, bir cümleyle.',
  },
  metric: {
    label: 'Metrik',
    description: 'Ölçen metrik veya alan.',
  },
  smartBaseline: {
    label: 'Baz değer',
    description: 'Başlangıçtaki değer.',
  },
  owner: {
    label: 'Sorumlu',
    description: 'Hesabını verecek tek kişi.',
  },
  goal: {
    label: 'Amaç',
    description: 'Hizmet ettiği uzun vadeli amaç.',
  },
  bestPast: {
    label: 'Geçmişin en iyisi',
    description: 'Bugüne kadarki en iyi dönem; hedefin ulaşılabilirliğini gösterir.',
  },
  smartBetter: {
    label: 'İyi yön',
    description: 'Hangi yönün iyi olduğu: "higher" veya "lower". Verilmezse bilinen bir metriğinki alınır.',
  },
} as const satisfies Readonly<Record<string, FieldTexts>>;

/** The arguments of GOAL_STATUS and GOAL_REASON, which are the same. */
export const statusParameters = statusParametersOf(goalParameters);
