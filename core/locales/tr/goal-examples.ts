import type { GoalExamples } from '../locale.ts';

/** The guided examples in Turkish. */
export const goalExamples: GoalExamples = {
  goals: {
    revenue: 'Geliri artırmak',
    leads: 'Müşteriye dönüşen potansiyel müşteriler kazanmak',
    brand: 'Güven duyulan bir marka olmak',
  },
  objectives: {
    revenue: 'Geliri bir çeyrekte %15 artırmak',
    conversion: 'Dönüşüm oranını altı ayda %4 düzeyinden %5 düzeyine çıkarmak',
    spend: 'Bir çeyrekte reklama en fazla 60.000 harcamak',
    cycle: 'Satış döngüsünü altı ayda yarıya indirmek',
    pricing_page: 'Yeni fiyat sayfasını yayımlamak',
    unsubscribes: 'Abonelikten çıkma oranını en çok %0,5 düzeyinde tutmak',
  },
  commitments: {
    posts: 'Ayda 2 blog yazısı yazmak',
    campaign: 'Sessiz kalan potansiyel müşteriler için 30 günlük bir kampanya yürütmek',
    clips: 'Her blog yazısı için 2 hafta içinde 3 kısa video hazırlamak',
    clicks: 'Tıklama başına maliyeti 3,50 düzeyinden 0,50 düzeyine indirmek',
  },
  owners: {
    first: 'Elif',
    second: 'Murat',
    third: 'Zeynep',
  },
  words: {
    marketing: 'Pazarlama',
    sales: 'Satış',
    content: 'İçerik',
    advertising: 'Reklam',
    growth: 'Büyüme',
    blog_post: 'blog yazısı',
  },
};
