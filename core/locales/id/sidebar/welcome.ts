import type { SidebarTexts } from '../../locale.ts';

export const welcomeTexts: SidebarTexts['welcome'] = {
  heading: 'Tiga langkah menuju lembar Anda',
  give: 'Tempel data ekspor, atau pilih selnya lalu gunakan rentang yang dipilih.',
  choose: 'Lihat apa yang dipahami, lalu pilih apa yang dibuat.',
  build: 'Tambahkan lembarnya. Isi buku kerja Anda tetap seperti semula.',
  functions: 'Fungsi juga dapat diketik di sel mana pun: {formula}',
  dismiss: 'Mengerti',
};
