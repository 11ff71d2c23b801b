import type { IntakeWords } from '../locale.ts';

/** Turkish words that stand for totals, gaps and magnitudes in pasted data; #YOK is what Turkish Excel writes for #N/A. */
export const intakeWords: IntakeWords = {
  totals: [
    ...['toplam', 'genel toplam', 'ara toplam', 'alt toplam', 'toplamlar', 'toplamı', 'genel toplamlar'],
    ...['g. toplam', 'g.toplam', 'ara top.', 'gen. top.', 'yekun', 'yekûn', 'ortalama', 'genel ortalama'],
  ],
  missing: [
    ...['yok', 'veri yok', 'değer yok', 'bilgi yok', 'kayıt yok', 'mevcut değil'],
    ...['belirtilmedi', 'belirtilmemiş', '(belirtilmedi)', '(belirtilmemiş)'],
    ...['ayarlanmadı', 'ayarlanmamış', '(ayarlanmadı)', '(ayarlanmamış)'],
    ...['girilmedi', 'girilmemiş', 'boş', '(boş)', 'uygulanamaz', '#yok', '#sayı/0!', '#sayi/0!'],
  ],
  magnitudes: {
    b: 1e3,
    'b.': 1e3,
    bin: 1e3,
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    'mn.': 1e6,
    mln: 1e6,
    'mln.': 1e6,
    mio: 1e6,
    milyon: 1e6,
    mr: 1e9,
    'mr.': 1e9,
    mlr: 1e9,
    'mlr.': 1e9,
    milyar: 1e9,
    trilyon: 1e12,
  },
  stages: {
    won: ['kazanıldı', 'kazanıldi', 'kazanildi', 'kazanılan', 'kazanılmış'],
    lost: ['kaybedildi', 'kaybedilen', 'kayıp', 'kayip', 'kaybedilmiş'],
  },
};
