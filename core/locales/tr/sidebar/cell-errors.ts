import type { SidebarTexts } from '../../locale.ts';

/** Why a cell shows an error of the spreadsheet's own, in Turkish. */
export const cellErrorTexts: SidebarTexts['cellErrors'] = {
  name: '“{found}” burada bilinmiyor: yazılışını denetleyin',
  'name-any': 'Formüldeki bir ad burada bilinmiyor: yazılışını denetleyin',
  spill: 'Sonuç {range} aralığını doldurur, ama {cell} boş değil: onu boşaltın ya da formülü taşıyın',
  'spill-edge':
    'Sonuç {range} aralığını doldurur; sayfada bu kadar yer yok: formülü yukarıya ya da A sütununa doğru taşıyın',
  'spill-any': 'Sonuç birden çok hücre ister ve hepsi boş değil: onları boşaltın ya da formülü taşıyın',
  from: '{cell} hücresinde {found} var: önce orada düzeltin',
  value: 'Formülün bir parçası yanlış türde; örneğin sayı gereken yerde metin var',
  divide: 'Formül 0’a ya da boş bir hücreye bölüyor',
  'not-available': 'Formülün aradığı değer yok ya da bağımsız değişkenlerden biri eksik veya fazla',
  'too-many':
    'Formülde alabileceği {most} değerden fazlası var. Ondalıkları bu e-tablodaki gibi yazın: bazı dillerde 1,5 iki değer sayılır',
  number: 'Formülün sayı sınırları içinde bir sonucu yok',
  reference: 'Formül artık olmayan hücreleri gösteriyor',
  cycle: 'Formül kendi hücresine geri dönüyor',
  null: 'Aralıkların ortak hücresi yok',
  other: 'Formül hesaplanamadı',
};
