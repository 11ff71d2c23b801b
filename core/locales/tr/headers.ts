// Long because it is data: a list a field, which a speaker of the language reads in one go.
/** Turkish column headers by field id, best first: what the tools’ Turkish exports print and what marketers type. */
export const headers: Readonly<Record<string, readonly string[]>> = {
  campaign: [
    ...['Kampanya', 'Kampanya adı', 'Kampanyalar', 'Oturum kampanyası', 'İlk kullanıcı kampanyası', 'UTM kampanyası'],
    ...['Kampanya başlığı', 'Bülten', 'Bülten adı', 'E-posta adı', 'Gönderim adı'],
  ],
  channel: [
    ...['Kanal', 'Mecra', 'Platform', 'Pazarlama kanalı', 'Reklam kanalı', 'Kanal grubu', 'Varsayılan kanal grubu'],
    ...['Oturum varsayılan kanal grubu', 'Oturum birincil kanal grubu (Varsayılan kanal grubu)'],
    ...['Oturum birincil kanal grubu', 'İlk kullanıcı birincil kanal grubu (Varsayılan kanal grubu)'],
    ...['İlk kullanıcı varsayılan kanal grubu', 'Ortam', 'Araç', 'Oturum aracı', 'UTM aracı', 'Reklam platformu'],
    ...['Ağ', 'Ağ (arama ağı ortaklarıyla)'],
  ],
  source: [
    ...['Kaynak', 'Trafik kaynağı', 'Oturum kaynağı', 'Oturum kaynağı / aracı', 'Kaynak / araç'],
    ...['İlk kullanıcı kaynağı', 'İlk kullanıcı kaynağı / aracı', 'UTM kaynağı', 'Lead kaynağı'],
    ...['Potansiyel müşteri kaynağı', 'Orijinal kaynak', 'Müşteri adayı kaynağı', 'Fırsat kaynağı', 'Anlaşma kaynağı'],
    ...['Orijinal trafik kaynağı'],
  ],
  market: ['Pazar', 'Ülke', 'Ülke/Bölge', 'Bölge', 'Ülkeler', 'Coğrafya', 'Şehir', 'İl'],
  segment: [
    ...['Segment', 'Müşteri segmenti', 'Kitle segmenti', 'Kitle', 'Hedef kitle', 'Müşteri grubu', 'Müşteri tipi'],
    ...['Liste', 'Liste adı'],
  ],
  team: ['Ekip', 'Takım', 'Satış ekibi', 'Pazarlama ekibi', 'Departman', 'Birim'],
  owner: [
    ...['Sorumlu', 'Sorumlu kişi', 'Satış temsilcisi', 'Müşteri temsilcisi', 'Temsilci', 'Sahip', 'Sahibi'],
    ...['Kişi sahibi', 'İlgili kişi sahibi', 'Fırsat sahibi', 'Anlaşma sahibi', 'Hesap sahibi', 'Kayıt sahibi'],
    ...['Potansiyel müşteri sahibi', 'Müşteri adayı sahibi', 'Lead sahibi', 'Atanan kişi', 'Hesap yöneticisi'],
  ],
  workflow: ['İş akışı', 'İş akışı adı', 'Otomasyon', 'Otomasyon adı', 'Akış', 'Akış adı'],
  landing_page: [
    ...['Açılış sayfası', 'Açılış sayfası + sorgu dizesi', "Açılış sayfası URL'si", 'Karşılama sayfası'],
    ...['Giriş sayfası', "Nihai URL'si", 'Nihai URL', 'Hedef URL', 'Sayfa', 'Sayfalar', "Sayfa URL'si"],
    ...['En popüler sayfalar'],
  ],
  ad_set: ['Reklam seti adı', 'Reklam seti', 'Reklam setleri', 'Reklam grubu', 'Reklam grubu adı', 'Reklam grupları'],
  ad: ['Reklam adı', 'Reklam', 'Reklamlar', 'Reklamlar / Reklam Adı', 'Reklam başlığı', 'Kreatif', 'Kreatif adı'],
  keyword: [
    ...['Anahtar kelime', 'Anahtar kelimeler', 'Arama anahtar kelimesi', 'Arama terimi', 'Arama terimleri'],
    ...['Arama sorgusu', 'Sorgu', 'Sorgular', 'En çok yapılan sorgular', 'En popüler sorgular', 'Popüler sorgular'],
  ],
  device: ['Cihaz', 'Cihaz kategorisi', 'Cihaz türü', 'Cihazlar', 'Gösterim cihazı'],
  product: ['Ürün', 'Ürün adı', 'Öğe adı', 'Ürünler', 'Ürün grubu', 'Ürün kodu', 'Stok kodu'],
  stage: [
    ...['Aşama', 'Yaşam döngüsü aşaması', 'Fırsat aşaması', 'Anlaşma aşaması', 'Satış aşaması', 'Huni aşaması'],
    ...['Potansiyel müşteri durumu', 'Müşteri adayı durumu', 'Lead durumu', 'Fırsat durumu'],
  ],
  contact: [
    ...['E-posta', 'E-posta adresi', 'Mail adresi', 'Müşteri kimliği', 'Müşteri ID', 'Müşteri no', 'Müşteri numarası'],
    ...['Müşteri kodu', 'Müşteri e-postası', 'Kayıt kimliği', 'Kayıt ID', 'Kayıt no', 'Kişi kimliği', 'Kişi ID'],
    ...['Kullanıcı kimliği', 'Kullanıcı ID', 'İlgili kişi', 'Kişi', 'Müşteri adı', 'Ad soyad', 'Adı soyadı'],
  ],
  order_id: [
    ...['Sipariş no', 'Sipariş numarası', 'Sipariş kimliği', 'Sipariş ID', 'Sipariş kodu', 'İşlem kimliği'],
    ...['İşlem ID', 'İşlem no', 'İşlem numarası', 'Fatura no', 'Fatura numarası'],
  ],
  deal_id: [
    'Anlaşma kimliği',
    'Anlaşma ID',
    'Anlaşma no',
    'Anlaşma numarası',
    'Fırsat kimliği',
    'Fırsat ID',
    'Fırsat no',
    'Fırsat numarası',
  ],
  campaign_id: [
    'Kampanya kimliği',
    'Kampanya ID',
    'Kampanya no',
    'Kampanya numarası',
    'Kampanya kodu',
    'Oturum kampanya kimliği',
  ],
  ad_set_id: ['Reklam seti kimliği', 'Reklam seti ID', 'Reklam grubu kimliği', 'Reklam grubu ID'],
  ad_id: ['Reklam kimliği', 'Reklam ID', 'Reklam no', 'Reklam numarası', 'Kreatif kimliği'],
  deal: ['Anlaşma adı', 'Fırsat adı', 'Anlaşma', 'Teklif adı', 'Fırsat konusu'],
  journey: ['Müşteri yolculuğu', 'Yolculuk', 'Temas noktaları', 'Dönüşüm yolu', 'Temas yolu', 'Kanal yolu'],

  date: [
    ...['Tarih', 'Gün', 'Hafta', 'Ay', 'Rapor başlangıcı', 'Raporlama başlangıcı', 'Başlangıç tarihi', 'Başlangıç'],
    ...['Gönderim tarihi', 'Gönderme tarihi', 'Gönderilme tarihi', 'Sipariş tarihi', 'Satış tarihi', 'İşlem tarihi'],
    ...['Satın alma tarihi', 'Fatura tarihi', 'Yayın tarihi', 'Yayınlanma tarihi', 'Dönem', 'Çeyrek'],
  ],
  created_date: [
    ...['Oluşturulma tarihi', 'Oluşturma tarihi', 'Oluşturulma zamanı', 'Kayıt tarihi', 'Lead tarihi'],
    ...['Lead oluşturulma tarihi', 'Potansiyel müşteri oluşturulma tarihi', 'Kişi oluşturulma tarihi'],
    ...['Başvuru tarihi', 'Form tarihi', 'Form doldurma tarihi'],
  ],
  mql_date: ['MQL tarihi', 'MQL olma tarihi', 'MQL olduğu tarih', 'Pazarlama nitelikli lead olma tarihi'],
  sql_date: ['SQL tarihi', 'SQL olma tarihi', 'SQL olduğu tarih', 'Satış nitelikli lead olma tarihi'],
  accepted_date: ['Kabul tarihi', 'Satış kabul tarihi', 'MQL kabul tarihi', 'Lead kabul tarihi', 'SAL tarihi'],
  opportunity_date: [
    ...['Fırsat tarihi', 'Fırsat oluşturulma tarihi', 'Fırsat oluşturma tarihi', 'Fırsata dönüşme tarihi'],
    ...['Anlaşma oluşturulma tarihi', 'Anlaşma oluşturma tarihi', 'Anlaşma açılış tarihi'],
  ],
  closed_date: [
    ...['Kapanış tarihi', 'Kapanma tarihi', 'Kapatılma tarihi', 'Anlaşma kapanış tarihi', 'Fırsat kapanış tarihi'],
    ...['Kazanılma tarihi', 'Kazanım tarihi', 'Kazanıldığı tarih'],
  ],
  first_contact_date: ['İlk temas tarihi', 'İlk iletişim tarihi', 'İlk görüşme tarihi', 'İlk etkileşim tarihi'],

  spend: [
    ...['Harcanan tutar', 'Maliyet', 'Harcama', 'Reklam harcaması', 'Reklam maliyeti', 'Google Ads maliyeti'],
    ...['Toplam harcama', 'Toplam maliyet', 'Toplam harcanan', 'Harcanan', 'Harcamalar', 'Reklam harcamaları'],
    ...['Medya harcaması', 'Medya maliyeti', 'Kampanya maliyeti', 'Kampanya harcaması', 'Pazarlama harcaması'],
    ...['Harcanan bütçe', 'Reklam gideri', 'Reklam giderleri'],
  ],
  budget: [
    ...['Bütçe', 'Kampanya bütçesi', 'Reklam bütçesi', 'Pazarlama bütçesi', 'Planlanan bütçe', 'Ayrılan bütçe'],
    ...['Toplam bütçe', 'Reklam seti bütçesi'],
  ],
  revenue: [
    ...['Gelir', 'Ciro', 'Satış geliri', 'Satış tutarı', 'Net satış', 'Net satışlar', 'Net ciro', 'Brüt satış'],
    ...['Satın alma geliri', 'E-ticaret geliri', 'Hasılat', 'Gelirler', 'Elde edilen gelir', 'Satış cirosu'],
    ...['Brüt satışlar', 'Toplam satış', 'Toplam satışlar', 'Sipariş tutarı', 'Sipariş değeri', 'Sipariş toplamı'],
    ...['Sepet tutarı', 'Satışlar', 'Satış'],
  ],
  value: [
    ...[
      'Dönüşüm değeri',
      'Dön. değeri',
      'Dönş. değeri',
      'Alışveriş dönüşüm değeri',
      'Toplam dönüşüm değeri',
      'Satın alma değeri',
    ],
    ...['Web sitesinden alışveriş dönüşüm değeri', 'Anlaşma tutarı', 'Fırsat tutarı', 'Anlaşma değeri'],
    ...['Fırsat değeri', 'Tutar', 'Toplam tutar', 'Değer', 'Tüm dönüşüm değeri', 'Tüm dön. değeri'],
    'Satın alma dönüşüm değeri',
    'İnternet sitesi alışverişleri dönüşüm değeri',
    'Web sitesi satın alma dönüşüm değeri',
  ],
  attributed_revenue: [
    ...['Atfedilen gelir', 'İlişkilendirilen gelir', 'İlişkilendirilen ciro', 'Reklam cirosu'],
    ...['Reklam kaynaklı gelir', 'Reklamdan gelen gelir', 'Reklamdan gelen ciro', 'Kampanya geliri'],
    ...['Kampanya cirosu'],
  ],
  sourced_revenue: [
    ...['Pazarlama kaynaklı gelir', 'Pazarlama kaynaklı ciro', 'Pazarlamadan gelen gelir', 'Pazarlamadan gelen ciro'],
  ],
  influenced_revenue: [
    ...['Pazarlamanın etkilediği gelir', 'Pazarlamanın etkilediği ciro', 'Pazarlama etkili gelir', 'Etkilenen gelir'],
  ],
  total_revenue: ['Toplam gelir', 'Toplam ciro', 'Şirket geliri', 'Şirket cirosu', 'Genel ciro'],
  closed_revenue: [
    ...['Kapanan gelir', 'Kapatılan gelir', 'Kazanılan gelir', 'Kazanılan tutar', 'Kapatılan satış tutarı'],
    ...['Kapatılan ciro', 'Kapanan satış tutarı', 'Gerçekleşen satış', 'Kazanılan anlaşma tutarı'],
  ],
  pipeline: [
    ...['Açık pipeline', 'Pipeline tutarı', 'Pipeline değeri', 'Açık fırsat tutarı', 'Açık fırsatların tutarı'],
    ...['Satış hattı', 'Satış hattı tutarı', 'Açık anlaşma tutarı'],
  ],
  quota: ['Kota', 'Satış kotası', 'Satış hedefi', 'Kota tutarı'],
  quota_left: ['Kalan kota', 'Kotadan kalan', 'Kalan satış hedefi', 'Kalan hedef'],
  savings: ['Tasarruf', 'Sağlanan tasarruf', 'Tasarruf edilen tutar', 'Maliyet tasarrufu'],
  setup_cost: ['Kurulum maliyeti', 'Kurulum ücreti', 'Kurulum gideri'],
  running_cost: ['İşletme maliyeti', 'İşletim maliyeti', 'İşletme gideri', 'Kullanım maliyeti', 'Kullanım ücreti'],
  programme_cost: ['Program maliyeti', 'Program giderleri', 'Program gideri', 'Program harcaması'],
  salaries: [
    ...['Satış ve pazarlama maaşları', 'Maaşlar', 'Maaş gideri', 'Maaş giderleri', 'Personel maliyeti'],
    ...['Personel gideri'],
  ],
  software_cost: [
    ...['Yazılım maliyeti', 'Yazılım gideri', 'Yazılım giderleri', 'Yazılım ve araç maliyeti', 'Lisans gideri'],
  ],
  agency_cost: ['Ajans maliyeti', 'Ajans ücreti', 'Ajans gideri', 'Ajans giderleri', 'Ajans bedeli'],
  marketing_cost: ['Pazarlama maliyeti', 'Pazarlama gideri', 'Pazarlama giderleri', 'Toplam pazarlama maliyeti'],
  sales_and_marketing_cost: [
    ...['Satış ve pazarlama maliyeti', 'Satış ve pazarlama gideri', 'Satış ve pazarlama giderleri'],
    ...['Satış ve pazarlama harcaması', 'Satış pazarlama maliyeti', 'Satış pazarlama gideri'],
    ...['Satış pazarlama giderleri'],
  ],
  mrr: ['MRR', 'Aylık yinelenen gelir', 'Aylık tekrarlayan gelir', 'Aylık düzenli gelir', 'Yinelenen aylık gelir'],
  mrr_at_start: ['Dönem başı MRR', 'Dönem başındaki MRR', 'Başlangıç MRR', 'Ay başı MRR'],
  expansion: ['Genişleme MRR', 'Genişleyen MRR', 'Artan MRR', 'Genişleme geliri', 'Ek satış MRR'],
  contraction: ['Daralma MRR', 'Daralan MRR', 'Azalan MRR', 'Küçülme MRR'],
  churned_mrr: ['Kaybedilen MRR', 'Kayıp MRR', 'İptal edilen MRR', 'Churn MRR'],
  revenue_per_account: [
    ...['Hesap başına gelir', 'Hesap başına ortalama gelir', 'Müşteri başına gelir', 'Müşteri başına ortalama gelir'],
    ...['Kullanıcı başına ortalama gelir'],
  ],
  monthly_revenue_per_account: ['Hesap başına aylık gelir', 'Müşteri başına aylık gelir', 'Aylık hesap başına gelir'],
  average_order_value: [
    ...['Ortalama sipariş değeri', 'Ortalama sipariş tutarı', 'Ortalama sepet tutarı', 'Ortalama sepet'],
    ...['Ortalama sepet değeri', 'Sepet ortalaması', 'Ortalama alışveriş dönüşüm değeri'],
    ...['Ortalama satın alma geliri'],
  ],
  average_deal: [
    ...['Ortalama anlaşma tutarı', 'Ortalama anlaşma değeri', 'Ortalama anlaşma büyüklüğü', 'Ortalama fırsat tutarı'],
    ...['Ortalama satış tutarı'],
  ],
  margin_per_period: [
    ...['Müşteri başına dönemlik marj', 'Dönemlik marj', 'Dönem başına marj', 'Müşteri başına dönemlik kâr'],
  ],
  clv: [
    ...['Müşteri yaşam boyu değeri', 'Yaşam boyu müşteri değeri', 'Yaşam boyu değer', 'Yaşam boyu değeri', 'CLV'],
    ...['CLTV', 'LTV', 'Ömür boyu değer', 'Müşteri ömür boyu değeri'],
  ],
  cac: [
    ...['Müşteri edinme maliyeti', 'Müşteri kazanma maliyeti', 'Müşteri edinim maliyeti', 'Müşteri kazanım maliyeti'],
    ...['CAC'],
  ],

  gross_margin: ['Brüt kâr marjı', 'Brüt marj', 'Brüt kâr oranı'],
  churn_rate: ['Müşteri kayıp oranı', 'Kayıp oranı', 'Müşteri kaybı oranı', 'Churn oranı'],
  monthly_churn: ['Aylık kayıp oranı', 'Aylık müşteri kayıp oranı', 'Aylık churn oranı', 'Aylık churn'],
  retention_rate: ['Elde tutma oranı', 'Müşteri elde tutma oranı', 'Müşteri tutma oranı', 'Tutundurma oranı'],
  discount_rate: ['İskonto oranı', 'Yıllık iskonto oranı'],
  win_rate: ['Kazanma oranı', 'Kazanım oranı', 'Satış kazanma oranı', 'Anlaşma kazanma oranı', 'Kapatma oranı'],

  impressions: [
    ...['Gösterim', 'Gösterimler', 'Göstr.', 'Göst.', 'Gösterim sayısı', 'Toplam gösterim', 'Reklam gösterimi'],
    ...['Görüntülenme', 'Görüntülenmeler', 'Görüntülenme sayısı'],
  ],
  reach: [
    ...['Erişim', 'Toplam erişim', 'Tekil erişim', 'Erişilen kişi', 'Erişilen kişi sayısı', 'Erişilen hesaplar'],
    ...['Ulaşılan kişi', 'Ulaşılan kişi sayısı', 'Erişilen hesap sayısı'],
  ],
  clicks: [
    ...['Bağlantı Tıklamaları', 'Bağlantı tıklaması', 'Link tıklamaları', 'Link tıklaması', 'Tıklamalar', 'Tıklama'],
    ...['Tıklama sayısı', 'Toplam tıklama', 'Tıklanma', 'Tıklanma sayısı', 'Toplam tıklamalar', 'Reklam tıklaması'],
    ...['Reklam tıklamaları', 'E-posta tıklamaları', 'Giden tıklamalar', 'Tıklamalar (Tümü)', 'Tüm tıklamalar'],
  ],
  unique_clicks: [
    ...['Tekil bağlantı tıklamaları', 'Tekil tıklamalar', 'Tekil tıklama', 'Benzersiz tıklamalar'],
    ...['Benzersiz tıklama', 'Tekil tıklama sayısı', 'Benzersiz bağlantı tıklamaları', 'Tıklayan kişi sayısı'],
    ...['Tıklayanlar', 'Tekil Tıklamalar (Tümü)'],
    'Tıklandı',
    'Tıklanan',
  ],
  interactions: ['Etkileşimler', 'Reklam etkileşimleri', 'Reklam etkileşimi'],
  engagements: [
    ...['Etkileşim', 'Etkileşim sayısı', 'Toplam etkileşim', 'Toplam etkileşimler', 'Gönderi etkileşimi'],
    ...['Gönderi etkileşimleri', 'İçerik etkileşimleri', 'Sayfa etkileşimi', 'Sosyal medya etkileşimi'],
  ],
  likes: [
    ...['Beğeni', 'Beğeniler', 'Beğeni sayısı', 'Beğenme', 'Beğenmeler', 'Beğenme sayısı', 'Beğenme ve ifadeler'],
    ...['Gönderi beğenileri', 'İfadeler', 'Gönderi ifadeleri'],
  ],
  shares: ['Paylaşım', 'Paylaşımlar', 'Paylaşım sayısı', 'Paylaşılma', 'Paylaşılma sayısı', 'Gönderi paylaşımları'],
  comments: ['Yorum', 'Yorumlar', 'Yorum sayısı', 'Gönderi yorumları'],
  reposts: [
    ...['Yeniden paylaşım', 'Yeniden paylaşımlar', 'Yeniden paylaşım sayısı', 'Yeniden gönderi', 'Yeniden gönderiler'],
    ...['Retweet', 'Retweetler', 'Retweet sayısı'],
  ],
  followers: ['Takipçi', 'Takipçiler', 'Takipçi sayısı', 'Toplam takipçi', 'Toplam takipçi sayısı', 'Sayfa beğenileri'],
  followers_at_start: [
    ...['Dönem başı takipçi sayısı', 'Dönem başı takipçi', 'Dönem başındaki takipçiler', 'Başlangıç takipçi sayısı'],
  ],
  new_followers: [
    ...['Yeni takipçi', 'Yeni takipçiler', 'Yeni takipçi sayısı', 'Kazanılan takipçi', 'Kazanılan takipçiler'],
    ...['Takipler', 'Instagram takipleri', 'Takip sayısı'],
  ],
  lost_followers: [
    ...['Kaybedilen takipçi', 'Kaybedilen takipçiler', 'Kaybedilen takipçi sayısı', 'Takibi bırakanlar'],
    ...['Takibi bırakma', 'Takipten çıkan', 'Takipten çıkanlar', 'Takipten çıkmalar'],
  ],
  social_posts: [
    ...['Sosyal medya gönderileri', 'Sosyal medya gönderisi', 'Gönderi sayısı', 'Sosyal medya gönderi sayısı'],
    ...['Yayınlanan gönderi', 'Yayınlanan gönderiler', 'Sosyal medya paylaşımı', 'Sosyal medya paylaşımları'],
  ],
  blog_posts: [
    ...['Yayınlanan blog yazıları', 'Yayınlanan blog yazısı', 'Blog yazısı', 'Blog yazıları', 'Blog yazısı sayısı'],
  ],

  visits: [
    ...['Ziyaret', 'Ziyaretler', 'Ziyaret sayısı', 'Trafik', 'Site trafiği', 'Web sitesi trafiği', 'Site ziyareti'],
    ...['Site ziyaretleri', 'Toplam ziyaret', 'Web sitesi ziyaretleri', 'Toplam trafik'],
  ],
  source_visits: [
    ...['Kaynaktan gelen ziyaretler', 'Kaynaktan gelen ziyaret', 'Kaynak ziyaretleri', 'Kaynak trafiği'],
    ...['Kanaldan gelen ziyaretler', 'Kanaldan gelen ziyaret', 'Organik trafik', 'Organik ziyaretler'],
    ...['Organik ziyaret'],
  ],
  visitors: [
    ...['Ziyaretçi', 'Ziyaretçiler', 'Ziyaretçi sayısı', 'Tekil ziyaretçi', 'Tekil ziyaretçiler', 'Toplam ziyaretçi'],
    ...['Toplam kullanıcı sayısı', 'Toplam kullanıcılar', 'Kullanıcılar', 'Kullanıcı sayısı', 'Kullanıcı'],
    ...['Etkin kullanıcı sayısı', 'Etkin kullanıcılar', 'Aktif kullanıcı sayısı', 'Aktif kullanıcılar'],
    'Toplam kullanıcı',
  ],
  sessions: ['Oturum sayısı', 'Oturumlar', 'Oturum', 'Toplam oturum', 'Toplam oturum sayısı'],
  engaged_sessions: [
    ...['Etkileşim sağlanan oturum sayısı', 'Etkileşim sağlanan oturumlar', 'Etkileşimli oturumlar'],
    ...['Etkileşimli oturum', 'Etkileşimli oturum sayısı', 'Etkileşimde bulunulan oturumlar'],
  ],
  bounced_sessions: [
    ...['Hemen çıkılan oturumlar', 'Hemen çıkılan oturum sayısı', 'Hemen çıkmalar', 'Hemen çıkma sayısı'],
    ...['Etkileşimsiz oturumlar'],
  ],
  single_page_sessions: [
    ...['Tek sayfalık oturumlar', 'Tek sayfalık oturum sayısı', 'Tek sayfalık oturum', 'Tek sayfalık ziyaretler'],
  ],
  landing_page_visitors: [
    ...['Açılış sayfası ziyaretçileri', 'Açılış sayfası ziyaretçisi', 'Açılış sayfası ziyaretçi sayısı'],
  ],
  landing_page_sessions: [
    ...['Açılış sayfası oturumları', 'Açılış sayfası oturum sayısı', 'Açılış sayfası oturumu'],
    ...['Açılış sayfası görüntülemeleri', 'Açılış sayfası ziyaretleri'],
  ],
  form_fills: [
    ...['Form doldurma', 'Form doldurmalar', 'Form doldurma sayısı', 'Doldurulan form', 'Doldurulan formlar'],
    ...['Form gönderimi', 'Form gönderimleri', 'Form gönderme', 'Gönderilen form', 'Gönderilen formlar'],
    ...['Form sayısı'],
  ],
  total_seconds: [
    ...['Sitede geçirilen süre', 'Sitede geçirilen toplam süre', 'Toplam oturum süresi', 'Toplam etkileşim süresi'],
    ...['Kullanıcı etkileşimi', 'Toplam süre'],
  ],
  conversions: [
    ...['Dönüşümler', 'Dönüşüm', 'Dönüşüm sayısı', 'Toplam dönüşüm', 'Sonuçlar', 'Sonuç', 'Önemli etkinlikler'],
    ...['Önemli etkinlik sayısı', 'Hedef tamamlama', 'Hedef tamamlama sayısı', 'Tüm dönüşümler', 'Tüm dön.'],
  ],

  leads: [
    ...['Potansiyel müşteriler', 'Potansiyel müşteri', 'Potansiyel müşteri sayısı', 'Lead', 'Leadler', 'Lead sayısı'],
    ...['Toplam lead', 'Yeni lead', 'Yeni leadler', 'Yeni potansiyel müşteri', 'Yeni potansiyel müşteriler'],
    ...['Müşteri adayı', 'Müşteri adayları', 'Müşteri adayı sayısı', 'Aday müşteri', 'Aday müşteriler'],
    ...['Toplam potansiyel müşteri', 'Meta potansiyel müşterileri', 'Facebook potansiyel müşterileri'],
    ...['İnternet sitesi potansiyel müşterileri', 'Potansiyel müşteriler (form)'],
  ],
  new_contacts: [
    ...['Yeni kişi', 'Yeni kişiler', 'Yeni kişi sayısı', 'Yeni ilgili kişiler', 'Eklenen kişiler', 'Yeni kontak'],
    ...['Yeni kontaklar'],
  ],
  contacts: [
    ...['Kişiler', 'İlgili kişiler', 'Toplam kişi', 'Toplam kişi sayısı', 'Kayıtlı kişi sayısı', 'Kontaklar'],
    ...['Kontak sayısı'],
  ],
  qualified_leads: [
    ...['Nitelikli potansiyel müşteriler', 'Nitelikli potansiyel müşteri', 'Nitelikli lead', 'Nitelikli leadler'],
    ...['Nitelikli lead sayısı', 'Nitelikli müşteri adayları', 'Kalifiye lead', 'Kalifiye leadler'],
  ],
  mqls: [
    ...['MQL', 'MQL sayısı', "MQL'ler", 'Pazarlama nitelikli lead', 'Pazarlama nitelikli leadler'],
    ...['Pazarlama nitelikli potansiyel müşteri', 'Pazarlama nitelikli potansiyel müşteriler'],
    ...['Pazarlama onaylı lead'],
  ],
  sqls: [
    ...['SQL', 'SQL sayısı', "SQL'ler", 'Satış nitelikli lead', 'Satış nitelikli leadler'],
    ...['Satış nitelikli potansiyel müşteri', 'Satış nitelikli potansiyel müşteriler', 'Satış onaylı lead'],
  ],
  cohort_sqls: ["SQL'e dönüşen MQL", "SQL'e dönüşen MQL'ler", "Dönem MQL'lerinden SQL olanlar", 'Kohort SQL'],
  accepted_mqls: [
    ...['Kabul edilen MQL', "Kabul edilen MQL'ler", 'Satışın kabul ettiği MQL', "Satışın kabul ettiği MQL'ler", 'SAL'],
    ...['SAL sayısı', 'Kabul edilen lead', 'Kabul edilen leadler'],
  ],
  pqls: ['PQL', 'PQL sayısı', "PQL'ler", 'Ürün nitelikli lead', 'Ürün nitelikli potansiyel müşteriler'],
  trials: [
    ...['Deneme', 'Denemeler', 'Deneme sayısı', 'Ücretsiz deneme', 'Ücretsiz denemeler', 'Başlatılan deneme'],
    ...['Başlatılan denemeler', 'Deneme kullanıcıları', 'Deneme sürümü'],
  ],
  paying_customers: [
    ...['Ödeme yapan müşteriler', 'Ödeme yapan müşteri', 'Ödeme yapan müşteri sayısı', 'Ücretli müşteri'],
    ...['Ücretli müşteriler', 'Ücretliye geçen', 'Ücretliye geçenler'],
  ],
  opportunities: [
    ...['Fırsatlar', 'Fırsat', 'Fırsat sayısı', 'Satış fırsatı', 'Satış fırsatları', 'Yeni fırsat', 'Yeni fırsatlar'],
    ...['Oluşturulan fırsat', 'Oluşturulan fırsatlar'],
  ],
  won: [
    ...['Kazanılan anlaşmalar', 'Kazanılan anlaşma', 'Kazanılan anlaşma sayısı', 'Kazanılan fırsatlar'],
    ...['Kazanılan fırsat', 'Kazanılan satış', 'Kazanılan satışlar', 'Kazanılan', 'Kapatılan satışlar'],
  ],
  lost: [
    ...['Kaybedilen anlaşmalar', 'Kaybedilen anlaşma', 'Kaybedilen anlaşma sayısı', 'Kaybedilen fırsatlar'],
    ...['Kaybedilen fırsat', 'Kaybedilen satış', 'Kaybedilen satışlar', 'Kaybedilen'],
  ],
  created: [
    ...['Oluşturulan anlaşmalar', 'Oluşturulan anlaşma', 'Açılan anlaşma', 'Açılan anlaşmalar', 'Yeni anlaşma'],
    ...['Yeni anlaşmalar', 'Anlaşmalar', 'Anlaşma sayısı', 'Toplam anlaşma'],
  ],
  won_marketing_deals: [
    ...['Kazanılan pazarlama anlaşmaları', 'Pazarlama kaynaklı kazanılan anlaşmalar'],
    ...['Pazarlamadan kazanılan anlaşmalar'],
  ],
  marketing_leads: [
    ...['Pazarlama kaynaklı leadler', 'Pazarlama kaynaklı lead', 'Pazarlama leadleri', 'Pazarlamadan gelen lead'],
    ...['Pazarlamadan gelen leadler', 'Pazarlama kaynaklı potansiyel müşteriler'],
  ],
  nurtured_leads: [
    ...['Beslenen leadler', 'Beslenen lead', 'Beslenen potansiyel müşteriler', 'Isıtılan leadler'],
    ...['Nurture edilen leadler'],
  ],
  recaptured_leads: [
    ...['Geri kazanılan leadler', 'Geri kazanılan lead', 'Geri kazanılan potansiyel müşteriler'],
    ...['Yeniden kazanılan leadler'],
  ],
  retargeted_leads: [
    ...['Yeniden hedeflenen leadler', 'Yeniden hedeflenen lead', 'Yeniden hedeflenen potansiyel müşteriler'],
    ...['Retargeting yapılan leadler'],
  ],
  offers_made: [
    ...['Verilen teklifler', 'Verilen teklif', 'Verilen teklif sayısı', 'Sunulan teklif', 'Sunulan teklifler'],
    ...['Gönderilen teklif', 'Gönderilen teklifler', 'Teklif sayısı'],
  ],
  offers_closed: [
    ...['Kapanan teklifler', 'Kapanan teklif', 'Kabul edilen teklif', 'Kabul edilen teklifler', 'Onaylanan teklif'],
    ...['Onaylanan teklifler', 'Satışa dönen teklif', 'Satışa dönen teklifler'],
  ],
  calls: [
    ...['Yapılan aramalar', 'Yapılan arama', 'Yapılan arama sayısı', 'Arama sayısı', 'Telefon görüşmesi'],
    ...['Telefon görüşmeleri', 'Yapılan çağrı', 'Yapılan çağrılar', 'Çağrı sayısı'],
  ],
  appointments: [
    ...['Alınan randevular', 'Randevu', 'Randevular', 'Randevu sayısı', 'Alınan randevu', 'Toplantı', 'Toplantılar'],
    ...['Toplantı sayısı', 'Planlanan toplantı', 'Planlanan toplantılar', 'Demo sayısı', 'Planlanan demo', 'Demolar'],
  ],
  triggers_fired: [
    ...['Davranışsal tetiklemeler', 'Davranışsal tetikleme', 'Davranışsal tetikleyiciler', 'Tetiklenme sayısı'],
    ...['Tetiklenmeler', 'Tetiklenen otomasyonlar'],
  ],
  campaigns_launched: [
    ...['Başlatılan kampanyalar', 'Başlatılan kampanya', 'Başlatılan kampanya sayısı', 'Yayına alınan kampanya'],
    ...['Yayına alınan kampanyalar', 'Kampanya sayısı'],
  ],

  customers: [
    ...['Müşteriler', 'Müşteri sayısı', 'Müşteri', 'Toplam müşteri', 'Toplam müşteri sayısı', 'Aktif müşteri'],
    ...['Aktif müşteriler', 'Aktif müşteri sayısı'],
  ],
  new_customers: [
    ...['Yeni müşteriler', 'Yeni müşteri', 'Yeni müşteri sayısı', 'Kazanılan müşteri', 'Kazanılan müşteriler'],
    ...['Kazanılan müşteri sayısı', 'Edinilen müşteriler', 'İlk kez satın alanlar'],
  ],
  customers_at_start: [
    ...['Dönem başı müşteri sayısı', 'Dönem başı müşteri', 'Dönem başındaki müşteriler', 'Başlangıç müşteri sayısı'],
    ...['Ay başı müşteri sayısı'],
  ],
  customers_at_end: [
    ...['Dönem sonu müşteri sayısı', 'Dönem sonu müşteri', 'Dönem sonundaki müşteriler', 'Ay sonu müşteri sayısı'],
  ],
  lost_customers: [
    ...['Kaybedilen müşteriler', 'Kaybedilen müşteri', 'Kaybedilen müşteri sayısı', 'Kayıp müşteri'],
    ...['Ayrılan müşteri', 'Ayrılan müşteriler', 'İptal eden müşteriler', 'Terk eden müşteriler'],
  ],
  repeat_customers: [
    ...['Tekrar satın alan müşteriler', 'Tekrar satın alan müşteri', 'Tekrar alışveriş yapan müşteriler'],
    ...['Tekrar eden müşteriler', 'Tekrarlayan müşteriler', 'Geri gelen müşteriler'],
  ],
  upsold_customers: [
    ...['Üst satış yapılan müşteriler', 'Üst satış yapılan müşteri', 'Üst satış müşterileri'],
    ...['Upsell yapılan müşteriler'],
  ],
  cross_sold_customers: [
    ...['Çapraz satış yapılan müşteriler', 'Çapraz satış yapılan müşteri', 'Çapraz satış müşterileri'],
    ...['Cross-sell yapılan müşteriler'],
  ],
  activated_users: [
    ...['Aktive olan kullanıcılar', 'Aktive olan kullanıcı', 'Aktifleşen kullanıcılar', 'Etkinleşen kullanıcılar'],
  ],
  new_users: [
    ...['Yeni kullanıcılar', 'Yeni kullanıcı sayısı', 'Yeni kullanıcı', 'Yeni üye', 'Yeni üyeler', 'Yeni üye sayısı'],
    ...['Yeni kayıt', 'Yeni kayıtlar', 'Tamamlanan kayıtlar'],
  ],
  accounts: ['Hesaplar', 'Hesap sayısı', 'Aktif hesaplar', 'Aktif hesap sayısı', 'Müşteri hesapları'],
  orders: [
    ...['Siparişler', 'Sipariş sayısı', 'Sipariş', 'Sipariş adedi', 'Toplam sipariş', 'Alışverişler'],
    ...['Alışveriş sayısı', 'Satın almalar', 'Satın alma sayısı', 'Web sitesinden alışverişler', 'Satış adedi'],
    ...['İşlemler', 'İşlem sayısı'],
    'Satın alımlar',
    'Satın alma işlemleri',
    'İnternet sitesinden alışverişler',
    'Web sitesi satın almaları',
    'E-ticaret satın alma işlemleri',
    'E-ticaret satın alımları',
  ],
  satisfied: ['Memnun yanıtlar', 'Memnun yanıt sayısı', 'Memnun', 'Memnun müşteri', 'Memnun müşteri sayısı'],
  responses: [
    ...['Anket yanıtları', 'Anket yanıtı', 'Yanıt sayısı', 'Toplam yanıt', 'Cevap sayısı', 'Yanıtlayan sayısı'],
    ...['Katılımcı sayısı'],
  ],
  promoters: ['Tavsiye edenler', 'Destekleyenler', 'Destekleyiciler', 'Destekçiler', 'Promotörler', 'Promotör'],
  detractors: ['Kötüleyenler', 'Kötüleyen', 'Kötüleyiciler', 'Eleştirenler', 'Detraktörler'],
  entered: ['Adıma girenler', 'Adıma giren', 'Girenler', 'Giren', 'Adıma başlayanlar', 'Adıma başlayan'],
  finished: ['Adımı tamamlayanlar', 'Adımı tamamlayan', 'Tamamlayanlar', 'Tamamlayan', 'Adımı bitirenler'],

  sent: [
    ...['Gönderilen e-postalar', 'Gönderilen e-posta', 'Gönderilen e-posta sayısı', 'Gönderilen', 'Gönderilenler'],
    ...['Gönderim', 'Gönderim sayısı', 'Toplam gönderim', 'Gönderilen mail', 'Alıcılar', 'Alıcı sayısı'],
    ...['Toplam alıcı'],
    'Gönderildi',
  ],
  delivered: [
    ...['Teslim edilen e-postalar', 'Teslim edilen e-posta', 'Teslim edilen', 'Teslim edilenler', 'İletilen'],
    ...['İletilenler', 'İletilen e-posta', 'Ulaşan', 'Ulaşan e-posta', 'Başarılı teslimat', 'Başarılı teslimatlar'],
    ...['Teslimat', 'Teslimat sayısı', 'Ulaştırılan'],
    'Teslim edildi',
  ],
  opens: [
    ...['Açılmalar', 'Açılma', 'Açılma sayısı', 'Toplam açılma', 'Toplam açılma sayısı', 'Açılış', 'Açılışlar'],
    ...['Toplam açılış', 'Açılan', 'Açılan e-posta'],
    'Toplam açılmalar',
  ],
  unique_opens: [
    ...['Tekil açılmalar', 'Tekil açılma', 'Tekil açılma sayısı', 'Benzersiz açılmalar', 'Benzersiz açılma'],
    ...['Benzersiz açılma sayısı', 'Tekil açılış', 'Benzersiz açılış', 'Açan kişi sayısı', 'Açanlar'],
    'Açıldı',
  ],
  replies: [
    ...['Yanıtlar', 'Yanıt', 'E-posta yanıtları', 'Yanıtlanan', 'Yanıtlanan e-posta', 'Yanıtlayanlar', 'Cevaplar'],
    ...['Cevap'],
  ],
  bounces: [
    ...['Geri dönen e-postalar', 'Geri dönen e-posta', 'Geri dönen', 'Geri dönenler', 'Toplam geri dönen'],
    ...['İletilemeyen', 'İletilemeyenler', 'Teslim edilemeyen', 'Teslim edilemeyenler', 'Bounce', 'Bounce sayısı'],
  ],
  hard_bounces: [
    ...['Kalıcı geri dönenler', 'Kalıcı geri dönen', 'Sert geri dönenler', 'Sert geri dönen', 'Sert geri dönüş'],
    ...['Sert geri dönüşler', 'Kalıcı geri dönüş', 'Kalıcı geri dönmeler', 'Hard bounce', 'Hard bounce sayısı'],
  ],
  soft_bounces: [
    ...['Geçici geri dönenler', 'Geçici geri dönen', 'Yumuşak geri dönenler', 'Yumuşak geri dönen'],
    ...[
      'Yumuşak geri dönüş',
      'Yumuşak geri dönüşler',
      'Geçici geri dönüş',
      'Geçici geri dönmeler',
      'Soft bounce',
      'Soft bounce sayısı',
    ],
  ],
  complaints: [
    ...['Spam şikâyetleri', 'Spam şikâyeti', 'Spam şikâyeti sayısı', 'Şikâyet', 'Şikâyetler', 'Şikâyet sayısı'],
    ...['Spam bildirimi', 'Spam bildirimleri', 'Kötüye kullanım şikâyetleri', 'Spam olarak işaretleyenler'],
  ],
  unsubscribes: [
    ...['Abonelikten çıkanlar', 'Abonelikten çıkan', 'Abonelikten çıkma', 'Abonelikten çıkmalar'],
    ...['Abonelikten ayrılanlar', 'Abonelikten ayrılan', 'Abonelikten ayrılma', 'Abonelik iptali'],
    ...['Abonelik iptalleri', 'Listeden çıkan', 'Listeden çıkanlar', 'Üyelikten çıkan', 'Üyelikten çıkanlar'],
  ],
  subscribers: [
    ...['Aboneler', 'Abone', 'Abone sayısı', 'Toplam abone', 'Toplam abone sayısı', 'Bülten aboneleri'],
    ...['Bülten abonesi', 'Liste büyüklüğü', 'Liste boyutu'],
  ],
  new_subscribers: [
    ...['Yeni aboneler', 'Yeni abone', 'Yeni abone sayısı', 'Kazanılan abone', 'Kazanılan aboneler', 'Abone olanlar'],
    ...['Yeni abonelik', 'Yeni abonelikler'],
  ],
  list_size_at_start: [
    ...['Dönem başı liste büyüklüğü', 'Dönem başı liste boyutu', 'Dönem başı abone sayısı', 'Dönem başı abone'],
    ...['Başlangıç liste büyüklüğü'],
  ],

  people: ['Çalışan sayısı', 'Çalışanlar', 'Personel sayısı', 'Kişi sayısı', 'Ekip büyüklüğü'],
  output: ['Çıktı', 'Üretilen iş', 'İş çıktısı', 'Tamamlanan iş', 'Tamamlanan işler', 'Üretilen içerik'],
  hours_before: [
    ...['Önceki çalışma saati', 'Önceki süre', 'Önceki saat', 'Otomasyon öncesi saat', 'Otomasyon öncesi süre'],
  ],
  hours_after: [
    ...['Sonraki çalışma saati', 'Sonraki süre', 'Sonraki saat', 'Otomasyon sonrası saat', 'Otomasyon sonrası süre'],
  ],
  orders_per_year: [
    ...['Müşteri başına yıllık sipariş', 'Müşteri başına yıllık sipariş sayısı', 'Yıllık sipariş sayısı'],
    ...['Yıllık satın alma sıklığı', 'Satın alma sıklığı'],
  ],
  cycle_days: [
    ...['Satış döngüsü', 'Satış döngüsü (gün)', 'Satış döngüsü süresi', 'Ortalama satış döngüsü'],
    ...['Satış döngüsü gün sayısı', 'Kapanma süresi', 'Satış süresi'],
  ],
};
