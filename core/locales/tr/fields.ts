// Long because it is data: two texts a field, which a translator reads in one go.
import type { FieldTexts } from '../locale.ts';

/** Turkish label and argument help of every field, by id. */
export const fields: Readonly<Record<string, FieldTexts>> = {
  campaign: { label: 'Kampanya', description: 'Reklam veya e-posta aracında görünen kampanya adı.' },
  channel: {
    label: 'Kanal',
    description: 'Ücretli arama, e-posta veya sosyal medya gibi pazarlama kanalı ya da platformu.',
  },
  source: {
    label: 'Kaynak',
    description: 'Ziyaretin veya potansiyel müşterinin geldiği yer: google, bülten, fuar gibi.',
  },
  market: { label: 'Pazar', description: 'Ülke, bölge veya başka bir pazar.' },
  segment: { label: 'Segment', description: 'Kitle veya müşteri segmenti.' },
  team: { label: 'Ekip', description: 'İşi veya anlaşmayı yürüten ekip.' },
  owner: {
    label: 'Sorumlu',
    description: 'Sorumlu kişi: kişi kaydının veya anlaşmanın sahibi ya da satış temsilcisi.',
  },
  workflow: { label: 'İş akışı', description: 'İletileri gönderen otomasyonun veya akışın adı.' },
  landing_page: { label: 'Açılış sayfası', description: 'Ziyaretçinin siteye girdiği sayfanın adresi veya başlığı.' },
  ad_set: { label: 'Reklam seti', description: 'Reklam setinin veya reklam grubunun adı.' },
  ad: { label: 'Reklam', description: 'Reklamın veya kreatifin adı.' },
  keyword: { label: 'Anahtar kelime', description: 'Teklif verilen anahtar kelime veya kullanıcının arattığı ifade.' },
  device: { label: 'Cihaz', description: 'Mobil, tablet veya masaüstü gibi cihaz türü.' },
  product: { label: 'Ürün', description: 'Ürünün veya hizmetin adı.' },
  stage: { label: 'Aşama', description: 'Kişinin veya anlaşmanın geldiği aşama: lead, MQL, kazanıldı gibi.' },
  contact: {
    label: 'Kişi',
    description: 'Kişiyi tanımlayan bilgi: e-posta adresi, kişi kimliği veya müşteri numarası.',
  },
  order_id: { label: 'Sipariş no', description: 'Siparişi tanımlayan sipariş, işlem veya fatura numarası.' },
  deal_id: { label: 'Anlaşma kimliği', description: 'Anlaşmayı veya satış fırsatını tanımlayan numara.' },
  campaign_id: { label: 'Kampanya kimliği', description: 'Kampanyanın, reklam veya e-posta aracındaki numarası.' },
  ad_set_id: {
    label: 'Reklam seti kimliği',
    description: 'Reklam setinin veya reklam grubunun, reklam aracındaki numarası.',
  },
  ad_id: { label: 'Reklam kimliği', description: 'Reklamın veya kreatifin, reklam aracındaki numarası.' },
  deal: { label: 'Anlaşma', description: 'Anlaşmanın veya satış fırsatının adı.' },
  journey: { label: 'Müşteri yolculuğu', description: 'Sırasıyla temas noktaları; örneğin search > email > direct.' },

  date: { label: 'Tarih', description: 'Satırın ait olduğu gün ya da haftanın veya ayın ilk günü.' },
  created_date: {
    label: 'Oluşturulma tarihi',
    description: 'Potansiyel müşteri veya kişi kaydının oluşturulduğu gün.',
  },
  mql_date: { label: 'MQL tarihi', description: 'Potansiyel müşterinin MQL olduğu gün; olmadıysa boştur.' },
  sql_date: { label: 'SQL tarihi', description: 'Potansiyel müşterinin SQL olduğu gün; olmadıysa boştur.' },
  accepted_date: {
    label: 'Kabul tarihi',
    description: 'Satış ekibinin MQL kaydını kabul ettiği gün; etmediyse boştur.',
  },
  opportunity_date: {
    label: 'Fırsat tarihi',
    description: 'Satış fırsatının veya anlaşmanın oluşturulduğu gün; yoksa boştur.',
  },
  closed_date: { label: 'Kapanış tarihi', description: 'Anlaşmanın kazanılarak kapandığı gün; anlaşma açıksa boştur.' },
  first_contact_date: { label: 'İlk temas tarihi', description: 'Aday müşteriyle ilk kez temas kurulan gün.' },

  spend: { label: 'Harcama', description: 'Dönemde reklama veya kampanyaya harcanan tutar.' },
  budget: { label: 'Bütçe', description: 'Dönem için planlanan harcama.' },
  revenue: { label: 'Gelir', description: 'Dönemde satışlardan elde edilen gelir.' },
  value: { label: 'Değer', description: 'Anlaşmanın, dönüşümün veya satın almanın parasal değeri.' },
  attributed_revenue: {
    label: 'Atfedilen gelir',
    description: 'Atıf modelinin kampanyaya veya kanala atfettiği gelir.',
  },
  sourced_revenue: {
    label: 'Pazarlama kaynaklı gelir',
    description: 'İlk olarak pazarlamanın kazandırdığı müşterilerden gelen gelir.',
  },
  influenced_revenue: {
    label: 'Pazarlamanın etkilediği gelir',
    description: 'Kapanmadan önce pazarlamanın en az bir kez temas ettiği anlaşmaların geliri.',
  },
  total_revenue: { label: 'Toplam gelir', description: 'Kimin kazandırdığına bakılmaksızın dönemin tüm geliri.' },
  closed_revenue: { label: 'Kapatılan gelir', description: 'Dönemde kazanılan anlaşmaların geliri.' },
  pipeline: { label: 'Açık pipeline', description: 'Dönem sonunda açık olan tüm anlaşmaların toplam tutarı.' },
  quota: { label: 'Kota', description: 'Dönemin parasal satış hedefi.' },
  quota_left: { label: 'Kalan kota', description: 'Kotanın henüz kapatılmamış kısmı.' },
  savings: { label: 'Tasarruf', description: 'Otomasyonun dönemde sağladığı maliyet tasarrufu.' },
  setup_cost: { label: 'Kurulum maliyeti', description: 'Otomasyonu devreye almanın bir defalık maliyeti.' },
  running_cost: {
    label: 'İşletme maliyeti',
    description: 'Otomasyonun dönemdeki işletme maliyeti: lisans, bakım ve iş gücü.',
  },
  programme_cost: {
    label: 'Program maliyeti',
    description: 'Reklam, etkinlik ve diğer pazarlama programlarının dönemdeki maliyeti.',
  },
  salaries: {
    label: 'Satış ve pazarlama maaşları',
    description: 'Satış ve pazarlama çalışanlarına dönemde ödenen maaş ve primler.',
  },
  software_cost: { label: 'Yazılım maliyeti', description: 'Satış ve pazarlama yazılımlarının dönemdeki maliyeti.' },
  agency_cost: { label: 'Ajans maliyeti', description: 'Ajanslara ve serbest çalışanlara dönemde ödenen tutar.' },
  marketing_cost: {
    label: 'Pazarlama maliyeti',
    description: 'Çalışanlar ve araçlar dahil, dönemin tüm pazarlama maliyeti.',
  },
  sales_and_marketing_cost: {
    label: 'Satış ve pazarlama maliyeti',
    description: 'Dönemin tüm satış ve pazarlama maliyeti: programlar, maaşlar, yazılımlar ve ajanslar.',
  },
  mrr: {
    label: 'Aylık yinelenen gelir',
    description: 'Dönem sonunda etkin olan tüm aboneliklerin bir ayda getirdiği gelir (MRR).',
  },
  mrr_at_start: { label: 'Dönem başı MRR', description: 'Dönem başındaki aylık yinelenen gelir (MRR).' },
  expansion: {
    label: 'Genişleme MRR',
    description: 'Dönemde paketini yükselten müşterilerden kazanılan aylık yinelenen gelir.',
  },
  contraction: {
    label: 'Daralma MRR',
    description: 'Dönemde paketini düşüren müşteriler nedeniyle azalan aylık yinelenen gelir.',
  },
  churned_mrr: {
    label: 'Kaybedilen MRR',
    description: 'Dönemde aboneliğini iptal eden müşterilerle kaybedilen aylık yinelenen gelir.',
  },
  revenue_per_account: { label: 'Hesap başına gelir', description: 'Bir hesabın dönemde getirdiği ortalama gelir.' },
  monthly_revenue_per_account: {
    label: 'Hesap başına aylık gelir',
    description: 'Bir hesabın bir ayda getirdiği ortalama gelir.',
  },
  average_order_value: { label: 'Ortalama sipariş değeri', description: 'Bir siparişin ortalama tutarı.' },
  average_deal: { label: 'Ortalama anlaşma tutarı', description: 'Bir anlaşmanın ortalama tutarı.' },
  margin_per_period: {
    label: 'Müşteri başına dönemlik marj',
    description: 'Bir müşterinin bir dönemde getirdiği brüt kâr.',
  },
  clv: {
    label: 'Müşteri yaşam boyu değeri',
    description: 'Bir müşterinin ilişki boyunca getirdiği toplam değer, para olarak.',
  },
  cac: { label: 'Müşteri edinme maliyeti', description: 'Bir müşteri kazanmanın ortalama maliyeti.' },

  gross_margin: {
    label: 'Brüt kâr marjı',
    description: 'Satılanın maliyeti düşüldükten sonra gelirden kalan pay; %80 için 0,8.',
  },
  churn_rate: { label: 'Müşteri kayıp oranı', description: 'Dönemde kaybedilen müşterilerin payı; %5 için 0,05.' },
  monthly_churn: {
    label: 'Aylık kayıp oranı',
    description: 'Bir ayda kaybedilen müşterilerin payı; %5 için 0,05.',
  },
  retention_rate: {
    label: 'Elde tutma oranı',
    description: 'Bir dönemden ötekine kalan müşterilerin payı; %80 için 0,8.',
  },
  discount_rate: {
    label: 'İskonto oranı',
    description: 'Paranın bir dönem sonra yitirdiği değerin oranı; %10 için 0,1.',
  },
  win_rate: { label: 'Kazanma oranı', description: 'Kazanılan anlaşmaların payı; %25 için 0,25.' },

  impressions: { label: 'Gösterim', description: 'Reklamın, gönderinin veya arama sonucunun gösterilme sayısı.' },
  reach: { label: 'Erişim', description: 'Reklamı veya gönderiyi dönemde en az bir kez gören kişi sayısı.' },
  clicks: { label: 'Tıklamalar', description: 'Reklamın, bağlantının veya e-postanın dönemde aldığı tıklama sayısı.' },
  unique_clicks: { label: 'Tekil tıklamalar', description: 'En az bir kez tıklayan alıcı veya izleyici sayısı.' },
  interactions: {
    label: 'Reklam etkileşimleri',
    description: 'Kullanıcıların reklamla yaptığı tıklama, görüntüleme gibi ana işlemlerin sayısı.',
  },
  engagements: {
    label: 'Etkileşim',
    description: 'Gönderinin aldığı beğeni, yorum, paylaşım ve diğer tepkilerin sayısı.',
  },
  likes: { label: 'Beğeniler', description: 'Dönemde alınan beğeni ve ifade sayısı.' },
  shares: { label: 'Paylaşımlar', description: 'Gönderilerin dönemde paylaşılma sayısı.' },
  comments: { label: 'Yorumlar', description: 'Gönderilere dönemde yapılan yorum sayısı.' },
  reposts: { label: 'Yeniden paylaşımlar', description: 'Gönderinin dönemde başkalarınca yeniden yayınlanma sayısı.' },
  followers: { label: 'Takipçiler', description: 'Hesabın dönem sonundaki takipçi sayısı.' },
  followers_at_start: { label: 'Dönem başı takipçi sayısı', description: 'Hesabın dönem başındaki takipçi sayısı.' },
  new_followers: { label: 'Yeni takipçiler', description: 'Hesabı dönemde takip etmeye başlayan kişi sayısı.' },
  lost_followers: { label: 'Kaybedilen takipçiler', description: 'Hesabı takip etmeyi dönemde bırakan kişi sayısı.' },
  social_posts: {
    label: 'Sosyal medya gönderileri',
    description: 'Dönemde sosyal medyada yayınlanan gönderi sayısı.',
  },
  blog_posts: { label: 'Yayınlanan blog yazıları', description: 'Dönemde blogda yayınlanan yazı sayısı.' },

  visits: { label: 'Ziyaretler', description: 'Web sitesinin dönemde aldığı ziyaret sayısı.' },
  source_visits: {
    label: 'Kaynaktan gelen ziyaretler',
    description: 'Web sitesine, incelenen kaynaktan gelen ziyaret sayısı.',
  },
  visitors: { label: 'Ziyaretçiler', description: 'Web sitesini veya sayfayı dönemde ziyaret eden kişi sayısı.' },
  sessions: { label: 'Oturumlar', description: 'Web sitesinde veya uygulamada dönemde gerçekleşen oturum sayısı.' },
  engaged_sessions: {
    label: 'Etkileşimli oturumlar',
    description: 'Yeterince uzun süren, dönüşüm getiren veya birden çok sayfanın görüldüğü oturum sayısı.',
  },
  bounced_sessions: { label: 'Hemen çıkılan oturumlar', description: 'Etkileşim olmadan sona eren oturum sayısı.' },
  single_page_sessions: {
    label: 'Tek sayfalık oturumlar',
    description: 'Yalnızca bir sayfanın görüldüğü oturum sayısı.',
  },
  landing_page_visitors: {
    label: 'Açılış sayfası ziyaretçileri',
    description: 'Açılış sayfasını dönemde ziyaret eden kişi sayısı.',
  },
  landing_page_sessions: {
    label: 'Açılış sayfası oturumları',
    description: 'Açılış sayfasının görüldüğü, dönem içindeki oturum sayısı.',
  },
  form_fills: { label: 'Form doldurma', description: 'Ziyaretçilerin dönemde doldurup gönderdiği form sayısı.' },
  total_seconds: { label: 'Sitede geçirilen süre', description: 'Tüm oturumların toplam süresi, saniye olarak.' },
  conversions: {
    label: 'Dönüşümler',
    description: 'Satın alma, kayıt veya potansiyel müşteri gibi sonuç sayılan işlemlerin sayısı.',
  },

  leads: { label: 'Potansiyel müşteriler', description: 'Dönemde kazanılan yeni potansiyel müşteri (lead) sayısı.' },
  new_contacts: { label: 'Yeni kişiler', description: 'Dönemde veritabanına eklenen kişi sayısı.' },
  contacts: { label: 'Kişiler', description: 'Dönem sonunda veritabanında veya otomasyonda bulunan kişi sayısı.' },
  qualified_leads: {
    label: 'Nitelikli potansiyel müşteriler',
    description: 'Dönemde nitelik ölçütlerini karşılayan potansiyel müşteri sayısı.',
  },
  mqls: {
    label: 'MQL sayısı',
    description: 'Dönemde pazarlamanın ölçütlerini karşılayan potansiyel müşteri (MQL) sayısı.',
  },
  sqls: {
    label: 'SQL sayısı',
    description: 'Satışın dönemde fırsat olmaya değer bulduğu potansiyel müşteri (SQL) sayısı.',
  },
  cohort_sqls: {
    label: 'SQL’e dönüşen MQL’ler',
    description: 'Dönemin MQL’leri arasından, ne zaman olursa olsun SQL’e dönüşenlerin sayısı.',
  },
  accepted_mqls: {
    label: 'Kabul edilen MQL’ler',
    description: 'Satışın dönemde takibe almayı kabul ettiği MQL sayısı.',
  },
  pqls: {
    label: 'PQL sayısı',
    description: 'Ürünü kullanma biçimi satın alabileceğini gösteren potansiyel müşteri (PQL) sayısı.',
  },
  trials: { label: 'Denemeler', description: 'Dönemde başlatılan deneme sayısı.' },
  paying_customers: {
    label: 'Ödeme yapan müşteriler',
    description: 'Denemeden ücretli kullanıma geçen müşteri sayısı.',
  },
  opportunities: { label: 'Fırsatlar', description: 'Dönemde oluşturulan satış fırsatı sayısı.' },
  won: { label: 'Kazanılan anlaşmalar', description: 'Dönemde kazanılan anlaşma sayısı.' },
  lost: { label: 'Kaybedilen anlaşmalar', description: 'Dönemde kaybedilen anlaşma sayısı.' },
  created: {
    label: 'Oluşturulan anlaşmalar',
    description: 'Sonucu ne olursa olsun dönemde oluşturulan anlaşma sayısı.',
  },
  won_marketing_deals: {
    label: 'Kazanılan pazarlama anlaşmaları',
    description: 'Pazarlama kaynaklı potansiyel müşterilerden gelip dönemde kazanılan anlaşma sayısı.',
  },
  marketing_leads: {
    label: 'Pazarlama kaynaklı leadler',
    description: 'Pazarlamanın dönemde kazandırdığı veya satışa aktardığı potansiyel müşteri sayısı.',
  },
  nurtured_leads: {
    label: 'Beslenen leadler',
    description: 'Dönemde besleme (nurturing) programında olan potansiyel müşteri sayısı.',
  },
  recaptured_leads: {
    label: 'Geri kazanılan leadler',
    description: 'Yeniden hedeflendikten sonra tekrar etkinleşen potansiyel müşteri sayısı.',
  },
  retargeted_leads: {
    label: 'Yeniden hedeflenen leadler',
    description: 'Sessizleştikten sonra kendisine yeniden ulaşılan potansiyel müşteri sayısı.',
  },
  offers_made: { label: 'Verilen teklifler', description: 'Dönemde aday müşterilere gönderilen teklif sayısı.' },
  offers_closed: { label: 'Kapanan teklifler', description: 'Dönemde kabul edilen teklif sayısı.' },
  calls: { label: 'Yapılan aramalar', description: 'Dönemde potansiyel müşterilere yapılan telefon araması sayısı.' },
  appointments: {
    label: 'Alınan randevular',
    description: 'Dönemde planlanan toplantı, demo ve diğer görüşmelerin sayısı.',
  },
  triggers_fired: {
    label: 'Davranışsal tetiklemeler',
    description: 'Kişilerin davranışlarının dönemde bir otomasyonu tetikleme sayısı.',
  },
  campaigns_launched: { label: 'Başlatılan kampanyalar', description: 'Dönemde yayına alınan kampanya sayısı.' },

  customers: {
    label: 'Müşteriler',
    description: 'Dönemde kazanılan müşteri sayısı; tekrar ve üst satış oranlarında dönemin aktif müşterileri.',
  },
  new_customers: { label: 'Yeni müşteriler', description: 'Dönemde kazanılan yeni müşteri sayısı.' },
  customers_at_start: { label: 'Dönem başı müşteri sayısı', description: 'Dönem başındaki müşteri sayısı.' },
  customers_at_end: { label: 'Dönem sonu müşteri sayısı', description: 'Dönem sonundaki müşteri sayısı.' },
  lost_customers: {
    label: 'Kaybedilen müşteriler',
    description: 'Dönemde ayrılan veya aboneliğini iptal eden müşteri sayısı.',
  },
  repeat_customers: {
    label: 'Tekrar satın alan müşteriler',
    description: 'Dönemin müşterilerinden birden fazla kez satın almış olanların sayısı.',
  },
  upsold_customers: {
    label: 'Üst satış yapılan müşteriler',
    description: 'Dönemde üst pakete veya daha pahalı bir sürüme geçen müşteri sayısı.',
  },
  cross_sold_customers: {
    label: 'Çapraz satış yapılan müşteriler',
    description: 'Dönemde ek bir ürün satın alan müşteri sayısı.',
  },
  activated_users: {
    label: 'Aktive olan kullanıcılar',
    description: 'Ürünün değerini gösteren adımı tamamlayan yeni kullanıcı sayısı.',
  },
  new_users: { label: 'Yeni kullanıcılar', description: 'Dönemde kaydolan veya ilk kez gelen kullanıcı sayısı.' },
  accounts: { label: 'Hesaplar', description: 'Dönem sonunda ödeme yapan hesap sayısı.' },
  orders: { label: 'Siparişler', description: 'Dönemdeki sipariş veya satın alma sayısı.' },
  satisfied: {
    label: 'Memnun yanıtlar',
    description: 'Ankette en yüksek iki seçeneği (memnun ve çok memnun) işaretleyenlerin sayısı.',
  },
  responses: { label: 'Anket yanıtları', description: 'Ankete verilen tüm yanıtların sayısı.' },
  promoters: { label: 'Tavsiye edenler', description: 'Ankette 10 üzerinden 9 veya 10 verenlerin sayısı.' },
  detractors: { label: 'Kötüleyenler', description: 'Ankette 10 üzerinden 0 ile 6 arasında puan verenlerin sayısı.' },
  entered: { label: 'Adıma girenler', description: 'Huninin bu adımına giren kişi sayısı.' },
  finished: { label: 'Adımı tamamlayanlar', description: 'Huninin bu adımını tamamlayan kişi sayısı.' },

  sent: { label: 'Gönderilen e-postalar', description: 'Dönemde gönderilen e-posta veya ileti sayısı.' },
  delivered: {
    label: 'Teslim edilen e-postalar',
    description: 'Alıcıya ulaşan e-posta sayısı: gönderilenlerden geri dönenler düşülür.',
  },
  opens: { label: 'Açılmalar', description: 'Yinelenen açılmalar dahil, e-postanın açılma sayısı.' },
  unique_opens: { label: 'Tekil açılmalar', description: 'E-postayı en az bir kez açan alıcı sayısı.' },
  replies: { label: 'Yanıtlar', description: 'E-postaya verilen yanıt sayısı.' },
  bounces: {
    label: 'Geri dönen e-postalar',
    description: 'Kalıcı veya geçici bir nedenle teslim edilemeyen e-posta sayısı.',
  },
  hard_bounces: {
    label: 'Kalıcı geri dönenler',
    description: 'Yanlış adres gibi kalıcı bir nedenle teslim edilemeyen e-posta sayısı.',
  },
  soft_bounces: {
    label: 'Geçici geri dönenler',
    description: 'Dolu posta kutusu gibi geçici bir nedenle teslim edilemeyen e-posta sayısı.',
  },
  complaints: { label: 'Spam şikâyetleri', description: 'E-postayı spam olarak işaretleyen alıcı sayısı.' },
  unsubscribes: { label: 'Abonelikten çıkanlar', description: 'Dönemde abonelikten çıkan alıcı sayısı.' },
  subscribers: { label: 'Aboneler', description: 'Dönem sonundaki abone sayısı.' },
  new_subscribers: { label: 'Yeni aboneler', description: 'Dönemde abone olan kişi sayısı.' },
  list_size_at_start: { label: 'Dönem başı liste büyüklüğü', description: 'Dönem başındaki abone sayısı.' },

  people: { label: 'Çalışan sayısı', description: 'Dönem sonunda ekipte çalışan kişi sayısı.' },
  output: { label: 'Çıktı', description: 'Ekibin dönemde ürettiği lead, kampanya veya yazı gibi işlerin sayısı.' },
  hours_before: { label: 'Önceki çalışma saati', description: 'İşin otomasyondan önce aldığı süre, saat olarak.' },
  hours_after: { label: 'Sonraki çalışma saati', description: 'İşin otomasyondan sonra aldığı süre, saat olarak.' },
  orders_per_year: {
    label: 'Müşteri başına yıllık sipariş',
    description: 'Bir müşterinin yılda ortalama verdiği sipariş sayısı.',
  },
  cycle_days: {
    label: 'Satış döngüsü (gün)',
    description: 'Bir anlaşmanın açılışından kapanışına kadar geçen ortalama gün sayısı.',
  },
};
