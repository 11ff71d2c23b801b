import type { CommitmentColumnTexts } from '../locale.ts';

/** The columns of a table of commitments in Turkish. */
export const commitmentColumns: CommitmentColumnTexts = {
  commitment: {
    label: 'Taahhüt',
    hint: 'Ekibin yapacağı iş.',
    headers: ['Söz', 'Yapılacak', 'Yapılacak iş', 'İş', 'Görev', 'Aksiyon', 'Faaliyet', 'Açıklama'],
  },
  how_many: {
    label: 'Kaç adet',
    hint: 'Her seferinde kaç adet: ayda 2 yazı için 2.',
    headers: ['Adet', 'Sayı', 'Miktar', 'Ne sıklıkta', 'Sıklık'],
  },
  per: { label: 'Dönem', hint: 'Gün, hafta, ay veya çeyrek.', headers: ['Periyot', 'Dönem başına', 'Her'] },
  for_each: {
    label: 'Her biri için',
    hint: 'Neyin her biri için yapıldığı: her yazı, her lead.',
    headers: ['Ne için', 'Birim başına', 'Başına'],
  },
  within_days: {
    label: 'Kaç gün içinde',
    hint: 'Ardından kaç gün içinde.',
    headers: ['Süre (gün)', 'Gün içinde', 'Süre'],
  },
  from: {
    label: 'Şu anki değer',
    hint: 'Bir değer değişecekse şimdi olduğu yer.',
    headers: ['Başlangıç değeri', 'Baz değer', 'Mevcut değer'],
  },
  to: { label: 'Varılacak değer', hint: 'Getirileceği yer.', headers: ['Hedef değer', 'Hedeflenen değer'] },
  objective: {
    label: 'Hedef',
    hint: 'Hizmet ettiği hedefin numarası veya adı.',
    headers: ['Hedef no', 'Bağlı olduğu hedef', 'İlgili hedef', 'Amaç'],
  },
  measure: {
    label: 'Neyle sayılır',
    hint: 'Veride varsa onu sayan metrik veya alan.',
    headers: ['Metrik', 'KPI', 'Ölçüt', 'Gösterge'],
  },
  department: { label: 'Departman', hint: 'Pazarlama, satış veya başka biri.', headers: ['Bölüm', 'Birim'] },
  team: { label: 'Ekip', hint: 'Kimlerin yaptığı.', headers: ['Takım'] },
  owner: {
    label: 'Sorumlu',
    hint: 'Hesabını verecek tek kişi.',
    headers: ['Sorumlu kişi', 'Sahibi', 'Yürüten', 'Atanan'],
  },
  people: { label: 'Kişi sayısı', hint: 'Kaç kişinin yaptığı.', headers: ['Kişi', 'Kaç kişi'] },
  start: { label: 'Başlangıç', hint: 'Sayılan ilk gün.', headers: ['Başlangıç tarihi', 'Başlama tarihi', 'İlk gün'] },
  due: { label: 'Son gün', hint: 'Sayılan son gün.', headers: ['Bitiş', 'Bitiş tarihi', 'Son tarih', 'Termin'] },
  id: {
    label: 'No',
    hint: 'Durum bildirimlerinin andığı numara.',
    headers: ['Sıra', 'Sıra no', 'Numara', 'Taahhüt no', 'ID', '#'],
  },
};
