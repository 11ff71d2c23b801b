import type { SidebarTexts } from '../../locale.ts';

export const welcomeTexts: SidebarTexts['welcome'] = {
  heading: 'Üç adımda sayfalarınız',
  give: 'Dışa aktardığınız verileri yapıştırın veya hücrelerini seçip seçili aralığı kullanın.',
  choose: 'Neyin anlaşıldığına bakın ve ne oluşturulacağını seçin.',
  build: 'Sayfaları ekleyin. Çalışma kitabınızdakiler olduğu gibi kalır.',
  functions: 'İşlevler her hücreye de yazılabilir: {formula}',
  dismiss: 'Anladım',
};
